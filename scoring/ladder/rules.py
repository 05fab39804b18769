"""What a ladder is made of, and how it is climbed.

A step holds when one of its rules finds evidence; a level holds when its step and all
steps below it hold. What earned a level and what the next one needs come from the same
rules, so that they cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.reading import Reading
from scoring.report import Because, NextLevel, Offsets

Find = Callable[[Reading], Sequence[Offsets]]
LOWEST: Final = 1
HIGHEST: Final = 5
_QUOTED: Final = 180
_MOST_QUOTES: Final = 3
_CUT: Final = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition. `find` returns the offsets that meet it; none means that it is not met."""

    id: str
    find: Find


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The condition of one level: any of the rules.

    `needs` is said when none holds, or what `particular` says of this very answer.
    """

    level: int
    rules: tuple[Rule, ...]
    needs: str
    particular: Callable[[Reading], str | None] | None = None

    def lacking(self, reading: Reading) -> str:
        """Return what the level asks for and the answer lacks."""
        return (self.particular(reading) if self.particular is not None else None) or self.needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """How far a ladder was climbed, on what evidence, and what was lacking for the next step."""

    level: int
    because: tuple[Because, ...]
    next: NextLevel | None


def climb(steps: Sequence[Step], reading: Reading, *, ceiling: int = HIGHEST) -> Climb:
    """Climb the steps, lowest first, up to `ceiling`."""
    level = LOWEST
    because: list[Because] = []
    for step in steps:
        held = (
            [(rule.id, _trusted(rule.find(reading), reading)) for rule in step.rules]
            if step.level <= ceiling
            else []
        )
        earned = [_because(rule, spans, reading) for rule, spans in held if spans]
        if not earned:
            return Climb(
                level=level,
                because=tuple(because),
                next=NextLevel(level=step.level, needs=step.lacking(reading)),
            )
        because.extend(earned)
        level = step.level
    return Climb(level=level, because=tuple(because), next=None)


def _trusted(spans: Sequence[Offsets], reading: Reading) -> list[Offsets]:
    return [
        span
        for span in spans
        if not any(start <= span[0] and span[1] <= end for start, end in reading.untrusted)
    ]


def _because(rule: str, spans: Sequence[Offsets], reading: Reading) -> Because:
    kept = tuple(_apart(spans)[:_MOST_QUOTES])
    said = [shortened(reading.submitted.said(span)) for span in kept]
    return Because(rule=rule, text=f" {_CUT} ".join(said).replace(f"{_CUT} {_CUT}", _CUT), spans=kept)


def _apart(spans: Sequence[Offsets]) -> list[Offsets]:
    """Return the spans in order, those that overlap as one."""
    apart: list[Offsets] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


def quote(text: str, span: Offsets) -> str:
    """Return the words of a span on one line, shortened at a word where they are long."""
    return shortened(" ".join(text[slice(*span)].split()))


def shortened(words: str) -> str:
    """Return words as they are quoted: cut at a word where they are long."""
    if len(words) <= _QUOTED:
        return words
    return words[:_QUOTED].rsplit(" ", 1)[0] + f" {_CUT}"
