"""How far a long command is: a bar on a terminal, elsewhere a plain line every so often."""

import time
from types import TracebackType
from typing import Any, Self

from django.core.management.base import OutputWrapper
from tqdm import tqdm

EVERY = 10.0  # seconds between two plain lines


class Progress:
    """Counts the steps of a command and tells of them."""

    def __init__(self, out: OutputWrapper, total: int, unit: str = "files") -> None:
        self.out = out
        self.total = total
        self.unit = unit
        self.done = 0
        self.told = time.monotonic()
        self.bar: Any = None

    def __enter__(self) -> Self:
        self.bar = tqdm(total=self.total, unit=f" {self.unit}", disable=None, leave=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.bar.close()

    def step(self, number: int = 1) -> None:
        self.done += number
        self.bar.update(number)
        if self.bar.disable and time.monotonic() - self.told >= EVERY:
            self.told = time.monotonic()
            self.out.write(f"{self.done:,} of {self.total:,} {self.unit}")

    def say(self, text: str) -> None:
        """Writes a line, without breaking the bar."""
        self.bar.clear()
        self.out.write(text)
        self.bar.refresh()
