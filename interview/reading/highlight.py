"""The answer as rows: what does one part's job stands together, cut where quoted words begin or end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from interview.reading.yardstick import Part, Yardstick
from scoring.report import Offsets, Unit

Cited = Mapping[str, Sequence[Offsets]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of the text and the names of what cites it: criteria, and cells of tables."""

    text: str
    start: int
    cited_by: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The id by which quotes link to this piece."""
        return f"at-{self.start}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A passage that does one part's job, or the slot of a part that is missing (no segments).

    A part can be missing and yet `touched`: a passage leans towards it without doing its job.
    """

    part: Part | None
    segments: tuple[Segment, ...] = ()
    touched: bool = False


def rows(text: str, units: Sequence[Unit], *, yardstick: Yardstick, cited: Cited) -> tuple[Row, ...]:
    """Return the whole text in rows; joined, their segments are the text without outer blanks."""
    segments = _segments(text, cited, cuts=(unit.start for unit in units))
    made = []
    for label, start, end in _runs(text, units):
        body = tuple(segment for segment in segments if start <= segment.start < end)
        if body := _trimmed(body):
            made.append(Row(part=yardstick.part(label), segments=body))
    return tuple(made)


def with_slots(made: Sequence[Row], missing: Iterable[Part]) -> tuple[Row, ...]:
    """Return the rows with a slot for each missing part, before the first part that follows it."""
    result = list(made)
    touched = {row.part.id for row in made if row.part is not None}
    for part in sorted(missing, key=lambda part: part.place):
        later = (i for i, row in enumerate(result) if row.part is not None and row.part.place > part.place)
        result.insert(next(later, len(result)), Row(part=part, touched=part.id in touched))
    return tuple(result)


def anchors(made: Iterable[Row], cited: Cited) -> dict[Offsets, str]:
    """Return for each cited span the anchor of the first segment that shows it."""
    pieces = [segment for row in made for segment in row.segments]
    ends = [piece.start + len(piece.text) for piece in pieces]
    spans = {span for spans in cited.values() for span in spans}
    found = {span: bisect_left(ends, span[0] + 1) for span in spans}
    return {span: pieces[index].anchor for span, index in found.items() if index < len(pieces)}


def _runs(text: str, units: Sequence[Unit]) -> list[tuple[str, int, int]]:
    """Join neighbours of one label; the first run begins with the text, the last ends with it."""
    starts: list[tuple[str, int]] = []
    for unit in units:
        if not starts or starts[-1][0] != unit.label:
            starts.append((unit.label, unit.start if starts else 0))
    starts = starts or [("", 0)]
    ends = [start for _, start in starts[1:]] + [len(text)]
    return [(label, start, end) for (label, start), end in zip(starts, ends, strict=True)]


def _segments(text: str, cited: Cited, *, cuts: Iterable[int]) -> list[Segment]:
    """Cut the text at every edge; each piece names what cites the words in it."""
    spans = [(name, span) for name, spans in cited.items() for span in spans]
    edges = sorted({0, len(text), *cuts, *(edge for _, span in spans for edge in span)})
    covering: list[list[str]] = [[] for _ in edges]
    for name, (start, end) in spans:
        for piece in range(bisect_left(edges, start), bisect_left(edges, end)):
            if name not in covering[piece]:
                covering[piece].append(name)
    return [
        Segment(text=text[start:end], start=start, cited_by=tuple(names))
        for start, end, names in zip(edges, edges[1:], covering, strict=False)
    ]


def _trimmed(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return the segments without blanks before the first word and after the last."""
    kept = list(segments)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if not kept:
        return ()
    first = kept[0]
    indent = len(first.text) - len(first.text.lstrip())
    kept[0] = Segment(text=first.text[indent:], start=first.start + indent, cited_by=first.cited_by)
    last = kept[-1]
    kept[-1] = Segment(text=last.text.rstrip(), start=last.start, cited_by=last.cited_by)
    return tuple(kept)
