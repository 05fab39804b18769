"""What is said again: word for word, with a word changed, or as the same facts in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from scoring.language import wordlists
from scoring.language.document import Passage

Unit = tuple[str, ...]
_RUN: Final = 7
_SHARE_IN_RUNS: Final = 0.75
_LEAST_ALIKE: Final = 0.75
_FEWEST_OF_ONE_FRAME: Final = 4
_FEWEST_RESTATED: Final = 4
_FEWEST_FACTS: Final = 3
_WINDOW: Final = 60


def repeated(spans: Sequence[Passage]) -> list[Passage]:
    """Return the units that say nothing that an earlier one did not say, in order."""
    units = [tuple(word.lower_ for word in span if word.is_alpha) for span in spans]
    again = _same(units) | _by_runs(units) | _alike(spans) | _one_frame(units) | _restated(spans)
    return [span for place, span in enumerate(spans) if place in again]


def _same(units: Sequence[Unit]) -> set[int]:
    """Return the places of units of four words or more that stood before."""
    seen: set[Unit] = set()
    found: set[int] = set()
    for place, unit in enumerate(units):
        words = tuple(word for word in unit if word not in wordlists.PERSONS)
        if len(words) >= 4 and words in seen:
            found.add(place)
        seen.add(words)
    return found


def _by_runs(units: Sequence[Unit]) -> set[int]:
    """Return the places of units made of runs of words that stood before, however the text is cut."""
    places = [place for place, unit in enumerate(units) for _ in unit]
    words = [word for unit in units for word in unit]
    runs = list(zip(*[words[start:] for start in range(_RUN)], strict=False))
    if len(set(runs)) == len(runs):
        return set()
    seen: set[Unit] = set()
    covered = [0] * (len(words) + 1)
    for start, run in enumerate(runs):
        if run in seen:
            covered[start] += 1
            covered[start + _RUN] -= 1
        seen.add(run)
    inside = Counter(place for place, depth in zip(places, accumulate(covered), strict=False) if depth)
    return {place for place, count in inside.items() if count >= max(5, len(units[place]) * _SHARE_IN_RUNS)}


def _content(span: Passage) -> frozenset[str]:
    return frozenset([token.lemma_.lower() for token in span if token.is_alpha and not token.is_stop])


def _alike(spans: Sequence[Passage]) -> set[int]:
    """Return the places of units whose words of content are those of an earlier unit, or nearly."""
    found: set[int] = set()
    earlier: list[frozenset[str]] = []
    for place, span in enumerate(spans):
        content = _content(span)
        least = _LEAST_ALIKE if len(content) >= 6 else 0.8
        if len(content) >= 2 and any(
            (shared := len(content & other)) > least * (len(content) + len(other) - shared)
            for other in earlier[-_WINDOW:]
        ):
            found.add(place)
        earlier.append(content)
    return found


def _one_frame(units: Sequence[Unit]) -> set[int]:
    """Return the places of units that begin and end as others do, with a verb or a name changed."""
    frames: dict[tuple[str, ...], list[int]] = {}
    for place, unit in enumerate(units):
        words = [word for word in unit if word not in wordlists.POSSESSIVES]
        if len(words) >= 5:
            frames.setdefault((words[0], *words[-3:]), []).append(place)
    return {
        place for places in frames.values() if len(places) >= _FEWEST_OF_ONE_FRAME for place in places[1:]
    }


def _restated(spans: Sequence[Passage]) -> set[int]:
    """Return the places of units that bring no new fact, where there are several of them."""
    known: set[str] = set()
    found: dict[int, int] = {}
    for place, span in enumerate(spans):
        facts = {
            token.lemma_.lower() for token in span if token.like_num or (token.is_alpha and not token.is_stop)
        } - wordlists.RESTATING
        news = len(facts - known)
        if known and len(facts) >= _FEWEST_FACTS and news <= len(facts) / 4:
            found[place] = news
        known |= facts
    return set(found) if len(found) >= _FEWEST_RESTATED else set()
