"""Tells how many lines and branches of our packages the suite ran, and fails where too few lines were."""

import json
import subprocess
import sys

LEAST = 97.0  # per cent of the lines
TOLD = 95.0  # files with fewer are named


def main() -> int:
    command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", "-"]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for path, file in sorted(told["files"].items()):
        if (share := per_cent(file["summary"], "lines", "statements")) < TOLD:
            print(f"{share:6.1f} % of {file['summary']['num_statements']:4} lines  {path}")
    lines = per_cent(told["totals"], "lines", "statements")
    branches = per_cent(told["totals"], "branches", "branches")
    print(f"lines {lines:.2f} %, branches {branches:.2f} % ({told['totals']['num_statements']:,} lines)")
    return int(lines < LEAST)


def per_cent(summary: dict[str, int], covered: str, of: str) -> float:
    """How much of a file, or of all, was run."""
    every = summary[f"num_{of}"]
    return 100 * summary[f"covered_{covered}"] / every if every else 100.0


if __name__ == "__main__":
    sys.exit(main())
