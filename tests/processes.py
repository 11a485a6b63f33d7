"""The environment of processes that take no setting from ours."""

import os

KEPT = ("PATH", "HOME", "COVERAGE_PROCESS_CONFIG")  # the last, so that `make coverage` counts their lines too
BARE = {name: os.environ[name] for name in KEPT if name in os.environ}
