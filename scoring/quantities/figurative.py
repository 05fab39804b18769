"""Numbers and stretches of time that are figures of speech and measure nothing."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.document import Passage
from scoring.language.word import Word
from scoring.quantities import patterns as quantities

_BACKWARD: Final = 30
_VAGUE: Final = re.compile(r"\b(?:few|several|couple|many|some|tens\sof)\s$", re.IGNORECASE)
_ONE_IS_COUNTED: Final = re.compile(
    r"\b(?:just|(?<!the\s)only|from|to|by|under|within|than|in)\s$", re.IGNORECASE
)
_ON_DAY: Final = re.compile(r"\b(?:day|week|month)\s$", re.IGNORECASE)
_HALF_SO: Final = frozenset({"naked", "asleep", "dead", "blind", "mad"})
_IDIOMATIC_STRETCH: Final = re.compile(r"\b(?:wait|hang on|half|quite|such|what|like)\s$", re.IGNORECASE)
_PART_OF_A_DAY: Final = re.compile(r"an?\s(?:morning|afternoon|evening)", re.IGNORECASE)
_DURING_IT: Final = re.compile(r"\b(?:for|most of|part of|as)\s$", re.IGNORECASE)
_ON_A_DAY: Final = re.compile(r"\bon\san?\s(?:day|morning|afternoon|evening|night|weekend)", re.IGNORECASE)
_NO_SHARE_OF_IT: Final = frozenset({"empty", "full"})
_NAMES_A_KIND: Final = re.compile(r"-(?!person|people|man|strong|member|bed|room)[a-z]", re.IGNORECASE)
_KINDS_OF_TWO: Final = frozenset({"two", "three"})


def is_figure_of_speech(text: str, kind: str, span: Passage) -> bool:
    """Tell "wait a minute", "half past", "a few hundred" and the pronoun "one" from quantities."""
    words = span.text.lower()
    before = text[max(0, span.start_char - _BACKWARD) : span.start_char]
    if kind == "duration" and words.startswith(("a ", "an ")):
        said = _IDIOMATIC_STRETCH.search(before) or _ON_A_DAY.fullmatch(f"{before[-3:]}{words}")
        return said is not None or (
            _PART_OF_A_DAY.fullmatch(words) is not None
            and (_DURING_IT.search(before) is not None or _describes(span))
        )
    if kind == "ratio" and words in quantities.MULTIPLES:
        return _names_a_thing(span)
    if kind == "number":
        vague = not words[0].isdigit() and _VAGUE.search(before) is not None
        of_two = words in _KINDS_OF_TWO and _NAMES_A_KIND.match(text, span.end_char) is not None
        one = words == "one" and _ONE_IS_COUNTED.search(before) is None
        return vague or of_two or one or (words == "1" and _ON_DAY.search(before) is not None)
    return False


def _describes(span: Passage) -> bool:
    """Tell "an evening class" from "an evening"."""
    return span[-1].dep_ == "compound" and span[-1].head.i == span.end


def _names_a_thing(span: Passage) -> bool:
    """Tell "a double room", "double counted" and "half finished" from "double the orders" and "half of them"."""
    token = span[0]
    doc = token.doc
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if token.lower_ == "half":
        return following is not None and (
            following.tag_ == "VBN" or following.lower_ in _HALF_SO or _is_so(following)
        )
    if token.lower_ != "double" or following is None:
        return False
    twice = following.is_punct and token.i > 0 and doc[token.i - 1].tag_ in {"VBN", "NN", "NNS"}
    return twice or following.pos_ in {"NOUN", "PROPN", "VERB"}


def _is_so(token: Word) -> bool:
    """Tell "half happy", which says how much of it there is of nothing that could be counted."""
    noun = token.dep_ in {"amod", "compound"}
    return token.tag_ == "JJ" and not noun and token.lower_ not in _NO_SHARE_OF_IT
