"""What a server does as it starts."""

import gc
from importlib import import_module, reload


def test_what_is_loaded_at_the_start_is_kept_from_the_garbage_collector():
    try:
        started = reload(import_module("config.wsgi"))
        assert callable(started.application)
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()
