"""The quantities of an answer: what each is, what it measures, and the part that it plays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Span, Token

from scoring.language import quantities
from scoring.language.numbers import NUMBER, value_of
from scoring.language.pairs import tie_figures
from scoring.report import Direction, Figure, FigureKind, FigureRole

_NAMED_UNITS: Final[Mapping[str, Mapping[str, str]]] = {
    "money": quantities.MONEY_WORDS,
    "duration": quantities.DURATION_UNITS,
    "size": quantities.SIZE_UNITS,
}
_NO_MEASURE: Final = frozenset({"date", "version", "ordinal"})
_WINDOW: Final = 7
_NEAR: Final = 4
_BORDERS: Final = frozenset(["and", "but", "while", "whereas", "against", "with", "so", "because"])
_YEARS_OF_SERVICE: Final = re.compile(r"\s(?:old|of (?:\w+ )?(?:experience|service))\b", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\b(?:at|before|until|till|past)\s$", re.IGNORECASE)
_HOURS_ON_A_CLOCK: Final = 12
_ENDS: Final = re.compile(r"\b(?:to|from|by)\s$", re.IGNORECASE)
_WORDS_BEFORE: Final = 22
_LABEL_ROLES: Final[Mapping[str, FigureRole]] = {"R": "result", "T": "target", "S": "scale", "L": "context"}


def read_figures(doc: Doc, units: Sequence[Span], labels: Sequence[str]) -> tuple[Figure, ...]:
    """Return the figures of the answer in order, without overlap.

    `labels` are the labels of `units`; they decide the role where the words around a
    figure do not.
    """
    text = doc.text
    found = [_figure(doc, kind, match) for kind, match in _matches(text, units)]
    kept = [figure for figure in found if figure is not None]
    roles = [
        "none" if _is_quiet(text, figure) else _role(doc, figure, _label_at(figure.start, units, labels))
        for figure in kept
    ]
    kept = [replace(figure, role=role) for figure, role in zip(kept, roles, strict=True)]
    return tie_figures(text, kept)


def _matches(text: str, units: Sequence[Span]) -> list[tuple[FigureKind, re.Match[str]]]:
    """Return what the table's patterns find, looking only at units that name a number at all."""
    taken = bytearray(len(text))
    found: list[tuple[FigureKind, re.Match[str]]] = []
    numbered = [unit for unit in units if quantities.NAMES_A_NUMBER.search(unit.text)]
    for kind, pattern in quantities.KINDS:
        for unit in numbered:
            for match in pattern.finditer(text, unit.start_char, unit.end_char):
                if not any(taken[slice(*match.span())]):
                    taken[slice(*match.span())] = b"\1" * len(match.group())
                    found.append((kind, match))  # type: ignore[arg-type]  # the table's kinds are figure kinds
    return sorted(found, key=lambda entry: entry[1].start())


def _figure(doc: Doc, kind: FigureKind, match: re.Match[str]) -> Figure | None:
    span = doc.char_span(*match.span(), alignment_mode="expand")
    if span is None:
        return None
    text = match.group()
    number = re.search(NUMBER, text, re.IGNORECASE)
    value = _multiple(text) if kind == "ratio" else value_of(number.group()) if number else _single(text)
    measured = _measured(span) if kind not in _NO_MEASURE else None
    if measured is not None and (measured in span or not any(map(str.isalpha, measured.text))):
        measured = None
    unit = _unit(kind, text, measured)
    if _counts_nothing(match) or (kind == "count" and measured is None):
        return None
    return Figure(
        start=match.start(),
        end=match.end(),
        text=text,
        kind=kind,
        value=value if kind not in _NO_MEASURE else None,
        unit=unit,
        role="none",
        direction=_direction(span) if kind not in _NO_MEASURE else None,
        measure=(measured.idx, measured.idx + len(measured)) if measured is not None else None,
        pair=None,
    )


def _counts_nothing(match: re.Match[str]) -> bool:
    """Tell the pronoun ("one of them", "no one") and the end of a name ("COVID-19") from a number."""
    before = match.string[max(0, match.start() - _WORDS_BEFORE) : match.start()]
    if match.group().lower() in quantities.NOT_COUNTED:
        return _ENDS.search(before) is None
    return match.group().isdigit() and re.search(r"[A-Z][A-Za-z]*-$", before) is not None


def _single(text: str) -> float | None:
    lowered = text.lower()
    if lowered.startswith(("once", "a ", "an ")):
        return 1.5 if "and a half" in lowered else 2.0 if "couple" in lowered else 1.0
    return {"twi": 2.0, "hal": 0.5}.get(lowered[:3])


def _multiple(text: str) -> float | None:
    lowered = text.lower()
    for words, value in quantities.MULTIPLES.items():
        if lowered == words:
            return value
    numbers = [value_of(number) for number in re.findall(NUMBER, lowered)]
    for word, share in quantities.FRACTIONS.items():
        if re.search(rf"\b{word}\b", lowered):
            return round((numbers[0] or 1.0) * share if numbers else share, 4)
    if len(numbers) > 1 and numbers[0] is not None and numbers[1]:
        return round(numbers[0] / numbers[1], 4)
    return numbers[0] if numbers else None


def _unit(kind: FigureKind, text: str, measured: Token | None) -> str | None:
    lowered = text.lower()
    named = _NAMED_UNITS.get(kind)
    if named is not None:
        sign = next((code for mark, code in quantities.MONEY_SIGNS.items() if mark in text), None)
        return sign or _named_unit(lowered, named)
    if kind == "percent":
        return "point" if re.search(r"point|pp\b", lowered) else "bps" if "b" in lowered[-5:] else "%"
    if kind == "rate":
        period = re.search(r"(?:per|an?|each|every|/)\s?([a-z]+)$", lowered)
        return f"per {period.group(1)}" if period else lowered.split()[-1]
    counted = measured.lemma_.lower() if kind == "count" and measured is not None else None
    return "x" if kind == "ratio" else counted


def _named_unit(text: str, units: Mapping[str, str]) -> str | None:
    return next(
        (unit for unit, pattern in units.items() if re.search(rf"(?:^|[\s\d-])(?:{pattern})(?:$|\s)", text)),
        None,
    )


def _measured(span: Span) -> Token | None:
    """Return the noun that says what is measured: the counted noun, or the verb's subject or object."""
    root = span.root
    if root.dep_ in {"nummod", "quantmod", "compound", "amod"} and root.head.i not in range(
        span.start, span.end
    ):
        return root.head if root.head.pos_ in {"NOUN", "PROPN"} else None
    following = next(
        (child for child in root.children if child.dep_ == "prep" and child.lower_ in {"of", "in", "for"}),
        None,
    )
    if following is not None:
        return next((child for child in following.children if child.dep_ == "pobj"), None)
    return _verb_noun(_verb(root), root)


def _verb(token: Token) -> Token | None:
    return next((ancestor for ancestor in token.ancestors if ancestor.pos_ in {"VERB", "AUX"}), None)


def _verb_noun(verb: Token | None, figure: Token) -> Token | None:
    if verb is None:
        return None
    nouns = [
        child
        for child in verb.children
        if child.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"}
        and child.pos_ in {"NOUN", "PROPN"}
        and child != figure
        and not any(grandchild.like_num for grandchild in child.children)
    ]
    objects = [noun for noun in nouns if noun.dep_ == "dobj"]
    return next(iter(objects or nouns), None)


def _around(span: Span, size: int) -> Iterator[Token]:
    """Yield the tokens near the span that stand in its own clause."""
    if not span[0].is_sent_start:
        for token in reversed(span.doc[max(0, span.start - size) : span.start]):
            if _ends_clause(token):
                break
            yield token
            if token.is_sent_start:
                break
    for token in span.doc[span.end : span.end + size]:
        if token.is_sent_start or _ends_clause(token):
            break
        yield token


def _ends_clause(token: Token) -> bool:
    return token.lower_ in _BORDERS or token.text in {",", ";", ":", "(", ")"}


def _direction(span: Span) -> Direction | None:
    verb = _verb(span.root)
    tokens = [verb] if verb is not None else []
    for token in (*tokens, *_around(span, _NEAR)):
        if token.lemma_.lower() in quantities.UP or token.lower_ in quantities.UP:
            return "up"
        if token.lemma_.lower() in quantities.DOWN or token.lower_ in quantities.DOWN:
            return "down"
    return None


def _role(doc: Doc, figure: Figure, label: str) -> FigureRole:
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    if span is None:
        return "none"
    near = {token.lemma_.lower() for token in _around(span, _WINDOW)} | {
        token.lower_ for token in _around(span, _WINDOW)
    }
    would = bool(near & {"would", "could", "might", "expect", "estimate", "project", "forecast", "'d"})
    effect: FigureRole = (
        "cost" if near & quantities.COST_WORDS else "gain" if near & quantities.GAIN_WORDS else "context"
    )
    if would and (effect != "context" or figure.direction is not None):
        return "gain" if effect == "context" else effect
    if label == "T" or (near & quantities.TARGET_WORDS and label != "R"):
        return "target"
    if label in {"A", "L", "O"} or would:
        return effect
    return _LABEL_ROLES.get(label, "context")


def _is_quiet(text: str, figure: Figure) -> bool:
    """Tell what measures nothing: a date, a labelled number, an age, years of service, a time of day."""
    if figure.kind in _NO_MEASURE:
        return True
    if figure.kind == "duration":
        return _YEARS_OF_SERVICE.match(text, figure.end) is not None
    if figure.kind != "other":
        return False
    named = re.fullmatch(NUMBER, figure.text, re.IGNORECASE) is None
    hour = (
        0 < (figure.value or 0.0) <= _HOURS_ON_A_CLOCK
        and _CLOCK.search(text[max(0, figure.start - _WORDS_BEFORE) : figure.start]) is not None
    )
    return named or hour


def _label_at(position: int, units: Sequence[Span], labels: Sequence[str]) -> str:
    for unit, label in zip(units, labels, strict=True):
        if unit.start_char <= position < unit.end_char:
            return label
    return "O"
