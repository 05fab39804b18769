"""What speaks for and against two figures being compared: names of features.

Of each figure what stands around it is read once (`see`), before it is held against any other.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.language import lexicon
from scoring.language.document import Document, Passage
from scoring.language.sentences import sentence_around
from scoring.language.word import telling_lemmas, verb_above
from scoring.learning.features import tense
from scoring.quantities import patterns as quantities
from scoring.quantities.pairs import change, same_measure, time_cues
from scoring.report import Figure, Unit

FAR_APART: Final = 7
_BESIDE: Final = 4
_LEAD: Final = 8
_CLAUSE: Final = 6
_BETWEEN: Final = 15
_MUCH_ALIKE: Final = 3
_TELLING_LITTLE: Final = frozenset(
    {"week", "month", "year", "day", "hour", "minute", "get", "go", "come", "make", "take", "say", "tell"}
)
_NO_LABEL: Final = "O"
_SAYING_LITTLE: Final = frozenset({"would", "have", "during"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known of one figure before it is compared with any other.

    `said` are the classes of the words around it (`quantities.CUES`), the nearest before it
    first, and `about` the lemmas of those that tell something.
    """

    span: Passage
    before: tuple[str, ...]
    after: tuple[str, ...]
    tense: str
    label: str
    cues: tuple[str, ...]
    said: tuple[str, ...]
    about: frozenset[str]
    is_first: bool
    is_last: bool
    told_before: bool


def see(
    doc: Document, figures: Sequence[Figure], units: Sequence[Unit], places: Collection[int]
) -> dict[int, Seen | None]:
    """Return what stands around the figures that have these places; None where offsets are not those of words."""
    last = {figure.kind: place for place, figure in enumerate(figures)}
    first = {figure.kind: place for place, figure in reversed(list(enumerate(figures)))}
    told: set[tuple[str, float | None]] = set()
    seen: dict[int, Seen | None] = {}
    starts = [unit.start for unit in units]
    for place, figure in enumerate(figures):
        if place in places:
            unit = units[bisect_right(starts, figure.start) - 1] if units else None
            seen[place] = _see(
                doc,
                figure,
                label=unit.label if unit and unit.start <= figure.start < unit.end else _NO_LABEL,
                is_first=first[figure.kind] == place,
                is_last=last[figure.kind] == place,
                told_before=(figure.kind, figure.value) in told,
            )
        told.add((figure.kind, figure.value))
    return seen


def _see(
    doc: Document, figure: Figure, *, label: str, is_first: bool, is_last: bool, told_before: bool
) -> Seen | None:
    span = doc.char_span(figure.start, figure.end)
    if span is None:
        return None
    sentence = sentence_around(span)
    first, last = sentence.start, sentence.end
    return Seen(
        span=span,
        before=_lowered(doc[max(first, span.start - _BESIDE) : span.start]),
        after=_lowered(doc[span.end : span.end + _BESIDE]),
        tense=_tense(span),
        label=label,
        cues=time_cues(doc.text, figure),
        said=tuple(
            _said(
                doc[max(first, span.start - _LEAD) : span.start],
                doc[span.end : min(last, span.end + _CLAUSE)],
            )
        ),
        about=_about(doc[max(first, span.start - _CLAUSE) : min(last, span.end + _CLAUSE)], span),
        is_first=is_first,
        is_last=is_last,
        told_before=told_before,
    )


def tie_signs(
    text: str, figures: Sequence[Figure], places: tuple[int, int], one: Seen, other: Seen
) -> Iterator[str]:
    """Yield the names of what holds of two figures that have these places."""
    first, second = figures[places[0]], figures[places[1]]
    yield from _compared(first, second)
    yield from _apart(figures, *places, one, other)
    yield from _words(one, other)
    yield from _told(text, first, second, one, other)
    yield from _staged(one, other)
    yield from _around(first.kind, one, other)


def _said(before: Passage, after: Passage) -> Iterator[str]:
    for token in (*reversed(before), *after):
        name = quantities.CUES.get(token.lower_) or quantities.CUES.get(token.lemma_.lower())
        if name is not None:
            yield name


def _about(tokens: Passage, span: Passage) -> frozenset[str]:
    """Return the lemmas of the words around a figure that tell something."""
    beside = (token for token in tokens if not span.start <= token.i < span.end)
    return telling_lemmas(beside) - _TELLING_LITTLE


def _lowered(tokens: Passage) -> tuple[str, ...]:
    return tuple(
        token.lower_ for token in tokens if not token.is_space and token.lower_ not in lexicon.ARTICLES
    )


def _compared(one: Figure, other: Figure) -> Iterator[str]:
    yield f"kind={one.kind}"
    yield f"way={change(one, other)}"
    yield f"same_unit={one.unit == other.unit}"
    if one.value and other.value:
        yield f"magnitudes={min(int(3 * abs(math.log10(abs(other.value) / abs(one.value)))), 6)}"


def _apart(figures: Sequence[Figure], first: int, second: int, one: Seen, other: Seen) -> Iterator[str]:
    starts = one.span.doc.sentence_starts
    sentences = min(bisect_right(starts, other.span.start) - bisect_left(starts, one.span.end), 4)
    alike = sum([figure.kind == figures[first].kind for figure in figures[first + 1 : second]])
    yield f"sentences={sentences}"
    yield f"figures={min(second - first, FAR_APART)}"
    yield f"alike={min(alike, 3)}"
    yield f"kind_sentences={figures[first].kind}_{sentences}"


def _words(one: Seen, other: Seen) -> Iterator[str]:
    doc, start, end = one.span.doc, one.span.end, other.span.start
    if end - start <= _BESIDE:
        yield f"joined={'_'.join(_lowered(doc[start:end]))}"
    for side, words in (
        ("lead", one.before),
        ("follow", one.after),
        ("into", other.before),
        ("trail", other.after),
    ):
        yield from {f"{side}={word}" for word in words}
    if end - start <= _BETWEEN:
        yield from {f"between={word}" for word in _lowered(doc[start:end])}
    yield f"led_alike={one.before[-1:] == other.before[-1:]}_{bool(set(one.before) & set(other.before))}"
    yield f"followed_alike={one.after[:1] == other.after[:1]}"
    yield f"tenses={one.tense}_{other.tense}"


def _tense(span: Passage) -> str:
    verb = verb_above(span.root)
    return "none" if verb is None else tense(verb)


def _told(text: str, one: Figure, other: Figure, said: Seen, later: Seen) -> Iterator[str]:
    shared = same_measure(text, one, other)
    yield f"measure={'none' if one.measure is None or other.measure is None else shared}"
    yield f"cues={'+'.join(said.cues)}_{'+'.join(later.cues)}"
    yield from (f"cue_one={cue}" for cue in said.cues)
    yield from (f"cue_other={cue}" for cue in later.cues)
    yield f"measure_cues={shared}_{'+'.join(said.cues)}_{'+'.join(later.cues)}"


def _staged(one: Seen, other: Seen) -> Iterator[str]:
    """Yield where in the story the two stand, and whether they are the first and the last of their kind."""
    yield f"labels={one.label}_{other.label}"
    yield f"label_one={one.label}"
    yield f"label_other={other.label}"
    yield f"opens_closes={one.is_first}_{other.is_last}"
    yield f"one_told_before={one.told_before}"
    yield f"other_told_before={other.told_before}"


def _around(kind: str, one: Seen, other: Seen) -> Iterator[str]:
    """Yield how many words the surroundings of the two have in common, and what those words say."""
    shared = min(len(one.about & other.about), _MUCH_ALIKE)
    yield f"shared={shared}"
    yield f"shared_kind={shared}_{kind}"
    yield from {f"one_says={name}" for name in one.said}
    yield from {f"other_says={name}" for name in other.said}
    yield f"says={_nearest(one)}_{_nearest(other)}"


def _nearest(seen: Seen) -> str:
    return next((name for name in seen.said if name not in _SAYING_LITTLE), "none")
