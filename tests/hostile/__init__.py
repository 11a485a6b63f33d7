"""Input that means harm: files, addresses and parameters. `make soak` tries many more than the suite does."""

import os

FILES = int(os.environ.get("HOSTILE_FILES", "150"))  # mutated raw files; `make soak` takes 10,000
EXAMPLES = int(os.environ.get("HOSTILE_EXAMPLES", "6"))  # of each parameter of each page
