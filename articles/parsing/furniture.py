"""What a rule on a page's furniture is: the effect of a line that matches, patterns, and lines that show both."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum


class Effect(Enum):
    """What a matching line means for the story around it."""

    END = "end"
    BOX = "box"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of furniture. Its patterns are tried at the start of a line, without regard to case.

    `needs`: where the patterns are costly, texts in lower case of which each match has at least one.
    """

    name: str
    effect: Effect
    patterns: tuple[str, ...]
    reason: str
    matches: tuple[str, ...]
    spares: tuple[str, ...]
    needs: tuple[str, ...] = ()
    compiled: re.Pattern[str] = field(init=False, repr=False, compare=False)
    needed: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", either(self.patterns))
        object.__setattr__(self, "needed", re.compile("|".join(map(re.escape, self.needs))))


def either(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern for several."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
