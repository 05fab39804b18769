"""Blanks that a template left for its user: brackets, lines, signs and words in capitals."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.quotations import without_quotations

_MARKED: Final = re.compile(
    r"\[(?i:insert|your|the|a|an|name|company|employer|client|role|job|title|project|product|team|number|date|year|x+|task|action|"
    r"result|situation|problem|skill|metric|percentage|amount|industry|department|colleague|manager|goal|deadline|lesson|outcome)\b[^\]\n]{0,60}\]|"
    r"\[[A-Z][A-Z _]{3,39}(?: ?\d)?(?:\]|[,;-][^\]\n]{0,60}\]| - [^\]\n]{0,60}\])|"
    r"<(?i:insert|your|company|name|role|project|number|x|result)\b[^>\n]{0,40}>|"
    r"\{\{?[A-Za-z_ ]{1,40}\d{0,2}\}?\}|%[A-Z_]{3,20}%|_{4,}|\.(?<!\.\.)\.{5,}(?!\.)|"
    r"\((?i:describe|explain|state|insert|add|mention|fill in|name of|what (?:was|were|did|happened)|who was|where were)\b[^()\n]{0,200}\)"
)
_WORDED: Final = re.compile(
    r"\b(?=[A-Za-z])(?:X{2,}\b|Y{2,}\b|Z{2,}\b|(?i:lorem ipsum|delete as (?:appropriate|applicable)|a/an)\b|"
    r"(?i:(?=[ida])(?<!\bto )(?<!\bi )(?<!\bwe )(?:insert|describe|add) (?:your|the|a) [a-z ]{2,30} here)\b|TODO:|"
    r"(?:INSERT|DESCRIBE|SPECIFY|ENTER|FILL IN|YOUR|LATER)(?: (?!INTO\b)[A-Z]{2,}){1,6}\b)"
)
_BARE: Final = re.compile(r"\b(?:YEAR|AMOUNT|NAME|DATE|COMPANY|EMPLOYER|NUMBER|ROLE|TBD|TBC)\b")
_FEWEST_OF_A_TEMPLATE: Final = 3
_WORDS_FOR_EACH_BLANK: Final = 60


def blanks(text: str) -> list[tuple[int, int]]:
    """Return the offsets of unfilled blanks; what is quoted is told, not left unfilled."""
    told = without_quotations(text)
    found = [match.span() for kind in (_MARKED, _WORDED) for match in kind.finditer(told)]
    if found:
        found += [match.span() for match in _BARE.finditer(told)]
    return sorted(found)


def is_a_template(found: list[tuple[int, int]], words: int) -> bool:
    """Tell a text that is mostly a template from one with a blank in it."""
    return len(found) >= _FEWEST_OF_A_TEMPLATE and len(found) * _WORDS_FOR_EACH_BLANK >= words
