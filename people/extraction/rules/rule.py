"""The form of a rule."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Rule:
    """A wording that means something, with what it must and must not match."""

    name: str
    pattern: str
    reason: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)


@dataclass(frozen=True)
class Wording(Rule):
    """A rule with the kind of contact that it tells of and its frame. A weak one needs two named participants."""

    kind: str = "meeting"
    frame: str = "direct"
