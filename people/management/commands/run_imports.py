"""The worker: does imports and readings that were queued at the curators' desk, one at a time."""

import os
import signal
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from people.running import Worker


class Command(BaseCommand):
    help = "Do queued runs until stopped (SIGTERM or Ctrl-C: the batch under way is finished, the rest queued again)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="reading processes (%(default)s)")
        parser.add_argument("--once", action="store_true", help="do what is queued, and end")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["workers"] < 1:
            raise CommandError("--workers must be 1 or more.")
        worker = Worker(options["workers"], self.stdout.write)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.stopping.set())
        worker.work(once=options["once"])
