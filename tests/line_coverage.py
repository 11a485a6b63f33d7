"""Tells which lines of our packages the suite did not run, and fails where too few of all of them were."""

import json
import subprocess
import sys
from itertools import groupby

LEAST = 97.0  # per cent of the lines


def main() -> str | None:
    """What was run, on standard output; why that is too little."""
    command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", "-"]
    told = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    print(*lines_not_run(told["files"]), sep="\n")
    lines = per_cent(told["totals"], "lines", "statements")
    branches = per_cent(told["totals"], "branches", "branches")
    print(f"lines {lines:.2f} %, branches {branches:.2f} % ({told['totals']['num_statements']:,} lines)")
    return None if lines >= LEAST else f"Too few lines were run: {LEAST} % is the least. The worst files are the last."


def lines_not_run(files: dict[str, dict]) -> list[str]:
    """A line for each file that was not run whole, the worst last."""
    rows = [
        (per_cent(file["summary"], "lines", "statements"), path, file["missing_lines"]) for path, file in files.items()
    ]
    return [
        f"{share:6.1f} %  {path}  {spans(missing)}" for share, path, missing in sorted(rows, reverse=True) if missing
    ]


def spans(numbers: list[int]) -> str:
    """[3, 4, 5, 9] -> '3-5, 9'."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), lambda item: item[1] - item[0])]
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def per_cent(summary: dict[str, int], covered: str, of: str) -> float:
    """How much of a file, or of all, was run."""
    every = summary[f"num_{of}"]
    return 100 * summary[f"covered_{covered}"] / every if every else 100.0


if __name__ == "__main__":
    sys.exit(main())
