"""Reasons not to take a text at face value: each guard names its span and says it plainly."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from scoring.language import wordlists
from scoring.language.document import Document, Passage
from scoring.language.instructions import instructions
from scoring.language.layout import is_not_prose
from scoring.language.repetition import repeated
from scoring.language.stuffing import stuffed
from scoring.language.templates import blanks, is_a_template
from scoring.language.word import Word
from scoring.language.wordforms import function_share, odd_places, stem, unheard_pairs, unknown
from scoring.plain.typos import UNCHECKED, Dictionary
from scoring.report import Guard, Offsets

_FEW_WORDS: Final = 20
_MANY_WORDS: Final = 700
_SHINGLE: Final = 6
_MOST: Final = 0.5
_FEWEST_OF_GIBBERISH: Final = 6
_FEWEST_PAIRS: Final = 5
_MANY_PAIRS: Final = 12
_MOST_UNHEARD: Final = 0.5
_MOST_UNHEARD_OF_FEW: Final = 0.75
_LAST_LATIN: Final = "\u024f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a text is compared with: the question's words, the bank's sample answers in shingles, a dictionary."""

    question: str
    sample_shingles: frozenset[str]
    words: Dictionary = UNCHECKED


def guard(doc: Document, spans: Sequence[Passage], known: Known) -> tuple[Guard, ...]:
    """Return the guards that apply, each at most once, in the order of the report's contract."""
    seen = Inspected(
        doc=doc, text=doc.text, spans=spans, words=[token for token in doc if token.is_alpha], known=known
    )
    found: list[Guard] = []
    for code, look in _LOOKS.items():
        span = look(seen)
        if span is not None:
            found.append(Guard(code=code, message=_MESSAGES[code], span=span))
    return tuple(found)


def untrusted(spans: Sequence[Passage], guards: Sequence[Guard], known: Known) -> tuple[Offsets, ...]:
    """Return the offsets that must not count as evidence: instructions, repeats, unfilled slots."""
    codes = {found.code for found in guards}
    offsets = {
        _offsets(span) for code, units in _UNITS.items() if code in codes for span in units(spans, known)
    }
    return tuple(sorted(offsets))


def shingles(text: str) -> frozenset[str]:
    """Return every run of six words, which tell a copied passage."""
    words = re.findall(r"[a-z0-9']+", text.lower())
    return frozenset(" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1))


def _offsets(span: Passage) -> Offsets:
    return span.start_char, span.end_char


def _whole(text: str) -> Offsets:
    return len(text) - len(text.lstrip()), len(text.rstrip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """What the guards look at: the text, its units, and its alphabetic tokens as `words`."""

    doc: Document
    text: str
    spans: Sequence[Passage]
    words: Sequence[Word]
    known: Known


Look = Callable[[Inspected], Offsets | None]


def _too_short(seen: Inspected) -> Offsets | None:
    return _whole(seen.text) if 0 < len(seen.words) < _FEW_WORDS else None


def _too_long(seen: Inspected) -> Offsets | None:
    return _whole(seen.text) if len(seen.words) > _MANY_WORDS else None


def _not_english(seen: Inspected) -> Offsets | None:
    english = function_share(seen.words)
    foreign = len(seen.words) >= 5 and english < 0.15 and _foreign_words(seen.words) > max(0.12, english)
    return _whole(seen.text) if foreign or _foreign_script(seen.text) > 0.4 else None


def _foreign_words(words: Sequence[Word]) -> float:
    return sum(token.lower_ in wordlists.OTHER_LANGUAGES for token in words) / len(words)


def _foreign_script(text: str) -> float:
    """Return the share of letters that no language of Latin script has."""
    if text.isascii():
        return 0.0
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter > _LAST_LATIN for letter in letters) / max(len(letters), 1)


def _gibberish(seen: Inspected) -> Offsets | None:
    if not seen.words:
        return _whole(seen.text) if seen.text.strip() else None
    odd = odd_places(seen.words)
    return _part(
        seen,
        _garbled(seen.spans, odd, seen.known),
        whole=_is_gibberish(seen.words, odd, seen.known) or _is_salad(seen.words),
    )


def _garbled(spans: Sequence[Passage], odd: frozenset[int], known: Known) -> list[Passage]:
    return [span for span in spans if _is_gibberish([word for word in span if word.is_alpha], odd, known)]


def _garbled_units(spans: Sequence[Passage], known: Known) -> list[Passage]:
    return _garbled(spans, odd_places([word for span in spans for word in span if word.is_alpha]), known)


def _is_gibberish(words: Sequence[Word], odd_words: frozenset[int], known: Known) -> bool:
    """Tell letters that are no words, words that nobody uses, and words in no order."""
    if len(words) < _FEWEST_OF_GIBBERISH:
        return False
    lowered = [word.lower_ for word in words]
    # where one word is more than half of them, there are few others
    most = max(Counter(lowered).values()) if len(set(lowered)) < len(words) / 2 + 1 else 1
    odd = sum([word.i in odd_words for word in words]) / len(words) if odd_words else 0.0
    return (
        most / len(words) > 0.5
        or odd > 0.4
        or (odd > 0.15 and function_share(words) < 0.08)
        or unknown(words, known.words.knows)
    )


def _is_salad(words: Sequence[Word]) -> bool:
    unheard, pairs = unheard_pairs(words)
    return pairs >= _FEWEST_PAIRS and unheard > (
        _MOST_UNHEARD if pairs >= _MANY_PAIRS else _MOST_UNHEARD_OF_FEW
    )


def _keyword_stuffing(seen: Inspected) -> Offsets | None:
    return _part(seen, stuffed(seen.spans))


def _repeats_itself(seen: Inspected) -> Offsets | None:
    again = repeated(seen.spans)
    if again and sum(len(span) for span in again) >= max(8, len(seen.words) / 6):
        return again[0].start_char, again[-1].end_char
    return None


def _echoes_question(seen: Inspected) -> Offsets | None:
    asked = re.findall(r"[a-z']+", seen.known.question.lower())
    if len(asked) < 4 or not seen.words:
        return None
    pairs = set(zip(asked, asked[1:], strict=False))
    said = [token.lower_ for token in seen.words]
    shared = sum(1 for pair in zip(said, said[1:], strict=False) if pair in pairs) / max(len(said) - 1, 1)
    stems = {stem(word) for word in asked}
    content = [token.lower_ for token in seen.words if not token.is_stop]
    known = sum(1 for word in content if stem(word) in stems) / max(len(content), 1)
    return _whole(seen.text) if shared > 0.5 or (len(content) >= 6 and known > 0.75) else None


def _unfilled_template(seen: Inspected) -> Offsets | None:
    found = blanks(seen.text)
    if is_a_template(found, len(seen.words)):
        return _whole(seen.text)
    return found[0] if found else None


def _copied_sample(seen: Inspected) -> Offsets | None:
    own = shingles(seen.text)
    copied = len(own & seen.known.sample_shingles) / max(len(own), 1)
    return _whole(seen.text) if len(seen.words) >= 15 and copied > 0.4 else None


def _instruction_text(seen: Inspected) -> Offsets | None:
    found = instructions(seen.text)
    if not found:
        return None
    return _part(seen, _touched(seen.spans, found)) or found[0]


def _touched(spans: Sequence[Passage], offsets: Sequence[Offsets]) -> list[Passage]:
    """Return the units that share a character with one of the offsets, which are sorted."""
    starts = [start for start, _ in offsets]
    furthest = list(accumulate((end for _, end in offsets), max))
    before = [bisect_left(starts, span.end_char) for span in spans]
    return [
        span
        for span, count in zip(spans, before, strict=True)
        if count and furthest[count - 1] > span.start_char
    ]


def _part(seen: Inspected, units: Sequence[Passage], *, whole: bool = False) -> Offsets | None:
    """Return from the first to the last of the units, or the whole text if they are most of it."""
    size = sum(span.end_char - span.start_char for span in units)
    if whole or size > len(seen.text.strip()) * _MOST:
        return _whole(seen.text)
    return (units[0].start_char, units[0].end_char) if units else None


def _not_prose(seen: Inspected) -> Offsets | None:
    return _whole(seen.text) if is_not_prose(seen.doc, len(seen.words)) else None


_LOOKS: Final[dict[str, Look]] = {
    "too_short": _too_short,
    "too_long": _too_long,
    "not_english": _not_english,
    "gibberish": _gibberish,
    "keyword_stuffing": _keyword_stuffing,
    "repeats_itself": _repeats_itself,
    "echoes_question": _echoes_question,
    "unfilled_template": _unfilled_template,
    "copied_sample": _copied_sample,
    "instruction_text": _instruction_text,
    "not_prose": _not_prose,
}
_UNITS: Final[dict[str, Callable[[Sequence[Passage], Known], list[Passage]]]] = {
    "gibberish": _garbled_units,
    "keyword_stuffing": lambda spans, _: stuffed(spans),
    "repeats_itself": lambda spans, _: repeated(spans),
    "unfilled_template": lambda spans, _: _touched(spans, blanks(spans[0].doc.text)),
    "instruction_text": lambda spans, _: _touched(spans, instructions(spans[0].doc.text)),
}
_MESSAGES: Final = {
    "too_short": "There are only a few words here; most of the story cannot be told from them.",
    "too_long": "This takes more than five minutes to say; an interviewer will have lost the thread.",
    "not_english": "Most of this is not in English, and only English is read here.",
    "gibberish": "Most of this does not form words or sentences.",
    "keyword_stuffing": "Here words are strung together without saying what happened; they count for nothing.",
    "repeats_itself": "This says again what was said before; the repetition counts for nothing.",
    "echoes_question": "This mostly repeats the question.",
    "unfilled_template": "A template's blank was left unfilled here.",
    "copied_sample": "This is, nearly word for word, a sample answer of the question bank; its levels say nothing of you.",
    "instruction_text": "This speaks to whoever scores the answer; it is not part of a story and counts for nothing.",
    "not_prose": "This is not written in sentences, so it cannot be read as an answer.",
}
