"""Rewriting a text by rules, each letter of the outcome knowing the letters it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

from scoring.language.matching import Strings

Change = tuple[int, int, str]
_LONGEST_WORD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern and what is written for it, or for its first group where it has one.

    The pattern is only looked for in a text that has one of `signs` in lower case.
    """

    pattern: re.Pattern[str]
    written: str | Callable[[re.Match[str]], str]
    signs: tuple[str, ...]


def rule(signs: str, pattern: str, written: str | Callable[[re.Match[str]], str]) -> Rule:
    """Return a rule; the signs are told apart by bars."""
    return Rule(pattern=re.compile(pattern, re.IGNORECASE), written=written, signs=tuple(signs.split("|")))


def pairs(first: str, second: str) -> str:
    """Return the signs of a rule that needs one of some words before one of others, both told apart by bars."""
    return "|".join(f"{one} {other}" for one, other in product(first.split("|"), second.split("|")))


class Rules:
    """Rules in the order in which they take letters; those without a sign in a text are passed over at once."""

    __slots__ = ("_all", "_signs")

    def __init__(self, *rules: Rule) -> None:
        self._all = rules
        self._signs = Strings([entry.signs for entry in rules])

    def changes(self, text: str) -> list[Change]:
        """Return (start, end, what is written instead) in order; of two that overlap, the earlier rule's."""
        taken = bytearray(len(text))
        found: list[Change] = []
        for place in self._signs.found(" " + text.lower()):
            entry = self._all[place]
            group = min(entry.pattern.groups, 1)
            for match in entry.pattern.finditer(text):
                start, end = match.span(group)
                if start == end or any(taken[start:end]):
                    continue
                written = entry.written if isinstance(entry.written, str) else entry.written(match)
                if written != text[start:end]:
                    taken[start:end] = b"\1" * (end - start)
                    found.append((start, end, written))
        return sorted(found)


def word_before(match: re.Match[str]) -> str:
    """Return the word before what a rule may rewrite, in lower case; a full stop where there is none."""
    words = match.string[max(0, match.start(1) - _LONGEST_WORD) : match.start(1)].split()
    return words[-1].lower() if words else "."


def if_after(words: frozenset[str], written: str) -> Callable[[re.Match[str]], str]:
    """Return a writer that writes only after one of the words: faster than a pattern that begins with them."""
    return lambda match: written if word_before(match) in words else match[1]


def either(words: str | Sequence[str]) -> str:
    """Return a pattern of one of the words."""
    return "(?:" + "|".join(words.split() if isinstance(words, str) else words) + ")"


def variants(table: str) -> dict[str, str]:
    """Return what is written for each variant, from lines of variants and, after a colon, what is written for them."""
    rows = (line.split(":") for line in table.strip().splitlines())
    return {variant: written.strip() for named, written in rows for variant in named.split()}
