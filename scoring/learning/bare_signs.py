"""What speaks for a number without a unit telling one quantity or another: names of features."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.language.document import Passage
from scoring.language.sentences import sentence_around
from scoring.language.word import Word, telling_lemmas, verb_above
from scoring.quantities import patterns as quantities
from scoring.quantities.ellipsis import is_adverbial, scale
from scoring.quantities.naming import is_mark
from scoring.quantities.values import read_value
from scoring.report import Figure, FigureKind

BY_ITSELF: Final[tuple[FigureKind, ...]] = ("count", "other", "date")
_LEAD: Final = 8
_BESIDE: Final = 3
_AROUND: Final = 6
_JOINED: Final = 4
_LED: Final = 2
_MOST: Final = 4
_FAR: Final = 6
_A_FEW: Final = 12
_STEPS: Final = 2
_SHARING: Final = 12
_NO_UNIT_TOLD: Final = frozenset({"money", "rate", "size"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_TELLING_LITTLE: Final = frozenset({"be", "have", "get", "go", "come", "make", "take", "say", "do"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A figure near a bare number: how many figures before it that stands, or -1 for the next after it."""

    figure: Figure
    span: Passage
    away: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A number without a unit, read as the number alone, with what is said around it."""

    figure: Figure
    span: Passage
    verb: Word | None
    subject: Word | None
    about: frozenset[str]
    clause: frozenset[str]
    noun: str | None
    names: tuple[str, ...]


def look_at(span: Passage, figure: Figure) -> Bare:
    """Return a number with what is said around it, whatever it tells."""
    sentence = sentence_around(span)
    verb = verb_above(span.root)
    subject = _subject(verb)
    before = span.doc[max(sentence.start, span.start - _LEAD) : span.start]
    after = span.doc[span.end : min(sentence.end, span.end + _BESIDE)]
    alone = replace(figure, value=read_value("count", figure.text)[0])
    return Bare(
        figure=alone,
        span=span,
        verb=verb,
        subject=subject,
        about=_about(before),
        clause=_about(_since_the_last_stop(before)),
        noun=next((_lemma(word) for word in reversed(before) if word.pos_ in _NOUNS), None),
        names=tuple(_own(span, alone, subject, before, after)),
    )


def alternative_signs(bare: Bare, kind: str, unit: str | None, told: Sequence[Told]) -> tuple[str, ...]:
    """Return what speaks for a number telling a quantity of a kind and unit.

    `told` are the figures near it that tell one, the nearest last; none where it would be a count, a score or a time of
    day by itself.
    """
    names = [
        f"kind={kind}",
        f"unit={kind if unit is None or kind in _NO_UNIT_TOLD else unit}",
        f"told={bool(told)}_{kind}",
        *(f"{kind}|{name}" for name in bare.names),
    ]
    if kind not in BY_ITSELF:
        names += [f"measured|{name}" for name in bare.names]
    if told:
        shown = (*_of_the_nearest(bare, told[-1]), *_of_all(bare, told))
        names += [*shown, *(f"{kind}|{name}" for name in shown)]
    return tuple(names)


def _own(
    span: Passage, figure: Figure, subject: Word | None, before: Passage, after: Passage
) -> Iterator[str]:
    words = [word for word in before if not word.is_space]
    yield from (f"before{place}={word.lower_}" for place, word in enumerate(reversed(words[-_BESIDE:]), 1))
    yield from (f"after{place}={word.lower_}" for place, word in enumerate(after, 1))
    yield from {f"clause={word.lemma_.lower()}" for word in words}
    yield f"opens={bool(span[0].is_sent_start)}"
    yield f"dependency={span.root.dep_}"
    yield f"subject={'none' if subject is None else subject.lemma_.lower()}"
    yield f"subject_tag={'none' if subject is None else subject.tag_}"
    yield f"is_subject={span.root is subject}"
    value = abs(figure.value or 0.0)
    yield f"whole={value == int(value)}"
    yield f"digits={figure.text[:1].isdigit()}"
    yield f"size={min(int(math.log10(max(value, 1))), _MOST)}_{value <= _A_FEW}"
    yield f"grouped={',' in figure.text}"
    yield f"mark={is_mark(span.doc.text, figure)}"
    yield f"score={any(word.lower_ in quantities.SCORES for word in words)}"


def _of_the_nearest(bare: Bare, told: Told) -> Iterator[str]:
    """Yield how far away the nearest figure of a quantity stands, of what size it is, and how alike both are told."""
    doc, figure = bare.span.doc, told.figure
    first, last = (told.span, bare.span) if told.away > 0 else (bare.span, told.span)
    starts = doc.sentence_starts
    sentences = min(bisect_right(starts, last.start) - bisect_left(starts, first.end), _MOST)
    yield f"away={min(told.away, _FAR)}"
    yield f"sentences={sentences}"
    yield f"away_sentences={min(told.away, _BESIDE)}_{sentences}"
    yield f"adverbial={is_adverbial(doc.text, figure)}"
    as_told = bare.figure.text == figure.text.partition(" ")[0].strip("£$€%")
    yield f"as_told={as_told}_{figure.unit is None}"
    value = (bare.figure.value or 0.0) * scale(figure, bare.figure)
    if value and figure.value:
        apart = max(-_MOST, min(round(_STEPS * math.log10(abs(value) / abs(figure.value))), _MOST))
        yield f"apart={apart}"
        yield f"apart_sentences={apart}_{sentences}"
        yield f"same_value={value == figure.value}"
    yield f"broken={_is_broken(bare.figure)}_{_is_broken(figure)}"
    between = [word.lower_ for word in doc[first.end : last.start] if not word.is_space]
    if len(between) <= _JOINED:
        yield f"joined={'_'.join(between)}"
    if told.away > 0:
        yield from _told_alike(bare, told.span)


def _told_alike(bare: Bare, span: Passage) -> Iterator[str]:
    led, leads = (
        [word.lower_ for word in one.doc[max(0, one.start - _LED) : one.start]] for one in (span, bare.span)
    )
    yield f"led_alike={led[-1:] == leads[-1:]}_{bool(set(led) & set(leads))}"
    yield f"led={'_'.join(led[-1:])}_{'_'.join(leads[-1:])}"
    verb = verb_above(span.root)
    subject = _subject(verb)
    yield f"same_verb={_lemma(verb) == _lemma(bare.verb) is not None}"
    yield f"same_subject={_lemma(subject) == _lemma(bare.subject) is not None}"


def _of_all(bare: Bare, told: Sequence[Told]) -> Iterator[str]:
    """Yield how often a quantity is told, and whether the words around it are said again of the number."""
    around = [_around(one.span) for one in told]
    shared = max(len(bare.about & words) for words in around)
    clause = max(len(bare.clause & words) for words in around)
    yield f"shared={min(shared, _BESIDE)}"
    yield f"shared_clause={min(clause, _BESIDE)}"
    yield f"noun_told={bare.noun is not None and any(bare.noun in words for words in around)}"
    yield f"often={min(len(told), _MOST)}"
    if bare.subject is not None:
        lemma = bare.subject.lemma_.lower() if bare.subject.pos_ in _NOUNS else ""
        yield f"subject_told={any(lemma in words for words in around)}"


def _since_the_last_stop(words: Passage) -> Passage:
    last = next((place for place in reversed(range(len(words))) if words[place].is_punct), -1)
    return words[last + 1 :]


def _is_broken(figure: Figure) -> bool:
    return (figure.value or 0.0) % 1 != 0


def _lemma(word: Word | None) -> str | None:
    return None if word is None else word.lemma_.lower()


def _subject(verb: Word | None) -> Word | None:
    """Return the subject of a verb, or that of a verb not far above which shares its own with it."""
    for _ in range(_SHARING):
        if verb is None:
            break
        found = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
        if found is not None or verb.dep_ not in {"conj", "xcomp", "aux"}:
            return found
        verb = verb_above(verb)
    return None


def _about(words: Passage) -> frozenset[str]:
    """Return the lemmas of the words that tell something."""
    return telling_lemmas(words) - _TELLING_LITTLE


def _around(span: Passage) -> frozenset[str]:
    """Return the lemmas of the telling words that lead to a figure and that follow it up to the next stop."""
    sentence = sentence_around(span)
    before = span.doc[max(sentence.start, span.start - _LEAD) : span.start]
    after = span.doc[span.end : min(sentence.end, span.end + _AROUND)]
    stop = next((place for place, word in enumerate(after) if word.is_punct), len(after))
    return _about(before) | _about(after[:stop])
