"""Reasons not to take a text at face value: each guard names its span and says it plainly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from scoring.language import wordlists
from scoring.report import Guard, Offsets

_FEW_WORDS: Final = 20
_MANY_WORDS: Final = 700
_SHINGLE: Final = 6
_TEMPLATE: Final = re.compile(
    r"\[(?:insert|your|the|a|an|name|company|employer|client|role|job|title|project|product|team|number|date|year|x+|task|action|"
    r"result|situation|problem|skill|metric|percentage|amount|industry|department|colleague|manager)\b[^\]\n]{0,60}\]|\[[A-Z _]{4,40}\]|<(?:insert|your|company|name|role|project|number|x|result)[^>\n]{0,40}>|\{\{?[A-Za-z_ ]{2,40}\}?\}|"
    r"_{4,}|\bX{2,}\s?%|\blorem ipsum\b|\b(?:insert|describe|add) (?:your|the|a) [a-z ]{2,30} here\b",
    re.IGNORECASE,
)
_INSTRUCTION: Final = re.compile(
    r"(?<!\b(?:me|us) to )(?<!\b(?:him|her) to )(?<!\bthem to )\b(?:ignore|disregard|forget|override) (?:all |any |the |your |every )*(?:previous|prior|above|earlier|other|instructions?|rules?|rubric|guidelines?)\b|"
    r"\b(?:system|developer) prompt\b|\byou are (?:now )?(?:an? )?(?:ai|grader|assistant|language model|scoring|examiner|evaluator)\b|"
    r"\bas an ai\b|\b(?:give|award|assign|grant|rate|score|mark|grade) (?:me|this|it|my|the) (?:answer |response |candidate |text )*(?:with )?(?:an? |the )*"
    r"(?:(?:full|top|highest|maximum|perfect|best|excellent) (?:marks?|scores?|ratings?|grades?|points?|levels?)|"
    r"(?:5|five|10|ten|100)(?: ?/ ?(?:5|10|100)| out of| stars?| points?| percent|%)|level (?:5|five))|"
    r"\b(?:this|the) (?:answer|response|candidate) (?:is|deserves|should (?:get|receive|be)) (?:a |an |the |given |awarded |rated )*(?:(?:perfect|full|top|highest|maximum|level 5)\b(?! of\b)|(?:5|five|100)(?= (?:points?|marks?|stars?|out of)\b|\s?/|\s*[.!;]|\s*$))|"
    r"\b(?:overall|score|level|rating)\s?[:=]\s?(?:5|10|100)\b|\bnote to (?:the )?(?:grader|scorer|evaluator|examiner|ai)\b",
    re.IGNORECASE,
)
_CODE: Final = re.compile(
    r"[{};]\s*$|^\s*(?:def |class |import |from \w+ import|function |var |let |const |public |private |#include|SELECT |return\b|(?:for|if|while|else|elif|try|with)\b.*:\s*$|<\?php|</?\w+[^>]*>|\w+\(.*\)\s*[;{]?$)",
    re.IGNORECASE | re.MULTILINE,
)
_VOWEL: Final = re.compile(r"[aeiouy]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a text is compared with: the question's words and the bank's sample answers in shingles."""

    question: str
    sample_shingles: frozenset[int]


def guard(doc: Doc, spans: Sequence[Span], known: Known) -> tuple[Guard, ...]:
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


def untrusted(spans: Sequence[Span], guards: Sequence[Guard]) -> tuple[Offsets, ...]:
    """Return the offsets that must not count as evidence: instructions, repeats, unfilled slots."""
    codes = {found.code for found in guards}
    offsets = []
    if "instruction_text" in codes:
        offsets += [_offsets(span) for span in spans if _INSTRUCTION.search(span.text)]
    if "unfilled_template" in codes:
        offsets += [_offsets(span) for span in spans if _TEMPLATE.search(span.text)]
    if "keyword_stuffing" in codes:
        offsets += [_offsets(span) for span in spans if _stuffed(list(span))]
    if "repeats_itself" in codes:
        offsets += [_offsets(span) for span in _repeats(spans)]
    return tuple(sorted(offsets))


def shingles(text: str) -> frozenset[int]:
    """Return the hashes of every run of six words, which tell a copied passage."""
    words = re.findall(r"[a-z0-9']+", text.lower())
    return frozenset(
        _hash(" ".join(words[start : start + _SHINGLE])) for start in range(max(len(words) - _SHINGLE + 1, 0))
    )


def _hash(text: str) -> int:
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def _offsets(span: Span) -> Offsets:
    return span.start_char, span.end_char


def _whole(text: str) -> Offsets:
    return len(text) - len(text.lstrip()), len(text.rstrip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """What the guards look at: the text, its units, and its alphabetic tokens as `words`."""

    doc: Doc
    text: str
    spans: Sequence[Span]
    words: Sequence[Token]
    known: Known


Look = Callable[[Inspected], Offsets | None]


def _too_short(seen: Inspected) -> Offsets | None:
    return _whole(seen.text) if 0 < len(seen.words) < _FEW_WORDS else None


def _too_long(seen: Inspected) -> Offsets | None:
    return _whole(seen.text) if len(seen.words) > _MANY_WORDS else None


def _function_share(words: Sequence[Token]) -> float:
    return sum(1 for token in words if token.lower_ in wordlists.FUNCTION_WORDS) / max(len(words), 1)


def _not_english(seen: Inspected) -> Offsets | None:
    letters = [letter for letter in seen.text if letter.isalpha()]
    if not letters:
        return None
    foreign_script = sum(1 for letter in letters if ord(letter) > 0x24F) / len(letters)
    foreign_words = sum(1 for token in seen.words if token.lower_ in wordlists.OTHER_LANGUAGES) / max(
        len(seen.words), 1
    )
    english = _function_share(seen.words)
    if foreign_script > 0.4 or (
        len(seen.words) >= 5 and english < 0.15 and foreign_words > max(0.12, english)
    ):
        return _whole(seen.text)
    return None


def _gibberish(seen: Inspected) -> Offsets | None:
    if not seen.words:
        return _whole(seen.text) if seen.text.strip() else None
    odd = sum(1 for token in seen.words if _is_odd(token.text)) / len(seen.words)
    unknown = _function_share(seen.words) < 0.08
    repeated = (
        len(seen.words) >= 6
        and Counter(token.lower_ for token in seen.words).most_common(1)[0][1] / len(seen.words) > 0.5
    )
    return _whole(seen.text) if repeated or odd > 0.4 or (odd > 0.15 and unknown) else None


def _is_odd(word: str) -> bool:
    """Tell a chunk of letters that English does not make: no vowel, a run of consonants, no end."""
    if word.isupper() and len(word) <= 6:
        return False
    lowered = word.lower()
    no_vowel = len(word) > 3 and not _VOWEL.search(word)
    consonants = re.search(r"[bcdfghjklmnpqrstvwxz]{5,}", lowered)
    repeated = re.search(r"(.)\1{2,}|(..)\2{2,}", lowered)
    row = any(keys in lowered for keys in wordlists.KEYBOARD_RUNS)
    return no_vowel or consonants is not None or repeated is not None or row or len(word) > 30


def _keyword_stuffing(seen: Inspected) -> Offsets | None:
    stuffed = [span for span in seen.spans if _stuffed(list(span))]
    if not stuffed:
        return None
    if sum(len(span) for span in stuffed) > len(seen.words) / 2:
        return _whole(seen.text)
    return stuffed[0].start_char, stuffed[-1].end_char


def _stuffed(tokens: Sequence[Token]) -> bool:
    """Tell words that are strung together from words that say something.

    Enough of them are trigger words, or hardly any is a word of grammar, and no verb has a
    subject.
    """
    words = [token for token in tokens if token.is_alpha]
    if len(words) < 8:
        return False
    triggers = sum(1 for token in words if token.lemma_.lower() in wordlists.TRIGGERS) / len(words)
    clauses = sum(
        1 for token in tokens if token.dep_ in {"nsubj", "nsubjpass"} and token.head.pos_ in {"VERB", "AUX"}
    )
    grammar = _function_share(words)
    listed = sum(1 for token in tokens if token.text in {",", ";", "/", "|", "-"}) / len(words)
    if triggers > 0.45:
        return True
    return clauses == 0 and (
        (grammar < 0.2 and triggers > 0.25) or (grammar < 0.1 and triggers > 0.1 and listed < 0.2)
    )


def _repeats_itself(seen: Inspected) -> Offsets | None:
    again = list(_repeats(seen.spans))
    if again and sum(len(span) for span in again) >= max(8, len(seen.words) / 6):
        return again[0].start_char, again[-1].end_char
    return None


def _repeats(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the units that say over again what an earlier one said, word for word or nearly."""
    earlier: list[frozenset[str]] = []
    for span in spans:
        content = frozenset(token.lemma_.lower() for token in span if token.is_alpha and not token.is_stop)
        if len(content) >= 2 and any(len(content & other) / len(content | other) > 0.8 for other in earlier):
            yield span
        earlier.append(content)


def _echoes_question(seen: Inspected) -> Offsets | None:
    asked = re.findall(r"[a-z']+", seen.known.question.lower())
    if len(asked) < 4 or not seen.words:
        return None
    pairs = set(zip(asked, asked[1:], strict=False))
    said = [token.lower_ for token in seen.words]
    shared = sum(1 for pair in zip(said, said[1:], strict=False) if pair in pairs) / max(len(said) - 1, 1)
    return _whole(seen.text) if shared > 0.5 else None


def _unfilled_template(seen: Inspected) -> Offsets | None:
    matches = list(_TEMPLATE.finditer(seen.text))
    if len(matches) >= 3:
        return _whole(seen.text)
    return matches[0].span() if matches else None


def _copied_sample(seen: Inspected) -> Offsets | None:
    own = shingles(seen.text)
    copied = len(own & seen.known.sample_shingles) / max(len(own), 1)
    return _whole(seen.text) if len(seen.words) >= 15 and copied > 0.4 else None


def _instruction_text(seen: Inspected) -> Offsets | None:
    match = _INSTRUCTION.search(seen.text)
    return match.span() if match else None


def _not_prose(seen: Inspected) -> Offsets | None:
    text = seen.text.strip()
    if not text:
        return None
    lines = [line for line in text.splitlines() if line.strip()]
    code = sum(1 for line in lines if _CODE.search(line)) / len(lines)
    symbols = sum(1 for letter in text if letter in "{}[]()<>=;|\\/_*#@&^~`0123456789") / len(text)
    verbs = any(token.pos_ in {"VERB", "AUX"} for token in seen.doc)
    links = sum(len(token.text) for token in seen.doc if token.like_url or token.like_email) / len(text)
    wordless = len(seen.words) >= 12 and not verbs
    if (len(lines) > 1 and code >= 0.4) or symbols > 0.2 or links > 0.4 or wordless:
        return _whole(seen.text)
    return None


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
_MESSAGES: Final = {
    "too_short": "There are only a few words here; most of the story cannot be told from them.",
    "too_long": "This takes more than four minutes to say; an interviewer will have lost the thread.",
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
