"""Passages in which something is gained and something given up.

A passage is a few units around words that name a weighing ("at the cost of") with another
sign beside them, or a few units that together show several different signs that options
are held against each other. One sign alone (a comparison, a "but") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from scoring.report import Figure, Offsets, Option, Quantified, Tradeoff

_WEIGHING: Final = re.compile(
    r"\btrade[- ]?offs?\b|\btrad(?:e|ed|ing)\b.{1,40}\bfor\b|\bat the (?:cost|expense|price) of\b|\bin exchange for\b|"
    r"\bsacrific\w+|\bversus\b|\bvs\b|\bcompromis\w+ (?:between|on)\b|\bbalanc\w+ .{1,40}\b(?:against|and|with)\b|"
    r"\b(?:choose|choosing|chose|choice|decide|deciding|torn) between\b|\bweigh(?:ed|ing)?\b.{0,60}\b(?:against|up|options?|both)\b|"
    r"\bthe (?:price|downside|catch|cost) (?:was|is|would be|of)\b|\bpros and cons\b|\b(?:gave|give|giving) up\b|"
    r"\bon (?:the )?one (?:hand|side)\b|\bwould have cost\b|\bcost(?:s|ing)? (?:us|me|them)\b|\bthe other way\b.{0,40}\bcost",
    re.IGNORECASE,
)
_HOLDING: Final = {
    "instead": r"\b(?:instead of|rather than|as opposed to|not (?:just|simply))\b",
    "options": (
        r"\b(?:two|three|other|both|either|best|first|second|third|another) (?:options?|ways?|choices?|approach(?:es)?|routes?|"
        r"paths?|possibilit(?:y|ies)|models?|plans?|versions?|offers?|suppliers?)\b|\balternatives?\b|\beither\b.{1,80}\bor\b|"
        r"\bon the other\b|\bone was\b|\bthe other was\b"
    ),
    "sides": r"\b(?:advocat|argued? for|prefer|in favou?r of|wanted)\w*\b",
    "alternative": (
        r"\b(?:i|we|they|he|she) could(?: have| either)?\b|\bcould (?:just|simply|also|either)\b|"
        r"\bif (?:i|we|they|it|the)\b.{3,80}\b(?:would|'d|could)\b|\bwould (?:have|mean|add|increase|require|take|delay|los|sav|lift|bring|cost|be)\w*\b"
    ),
    "comparative": (
        r"\b(?:cheaper|slower|faster|quicker|simpler|riskier|safer|heavier|costlier|lighter|longer|shorter|better|worse|"
        r"more (?:expensive|complex|accurate|time|work|maintenance)|less (?:accurate|work|time|risk)|fewer)\b"
    ),
    "price": (
        r"\b(?:lose|losing|lost|penalt(?:y|ies)|cost|costs|price|extra|overtime|slip|delay|delayed|late|risk|paid|pay|"
        r"at least we|in return|without|skip|cut|drop|postpone|put off|later)\b"
    ),
    "decision": r"\b(?:so i|so we|i|we) (?:chose|picked|went (?:for|with)|decided|kept|settled|took|booked|dropped|shipped|launched|released|implemented)\b|\bdecid(?:ed|es)\b",
}
_SIGNS: Final = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _HOLDING.items()}
_SIGNS_NEEDED: Final = 4
_SIGNS_NEEDED_IF_ASKED: Final = 2
_WORTH_OF_A_WEIGHING: Final = 2
_APART_IF_ASKED: Final = 3
_UNITS_TO_THE_DECISION: Final = 2
_REACH: Final = 4
_PREFERRING: Final = frozenset(
    [
        "prefer",
        "advocate",
        "propose",
        "suggest",
        "favour",
        "favor",
        "want",
        "choose",
        "pick",
        "implement",
        "ship",
        "keep",
        "select",
        "adopt",
        "use",
        "buy",
        "build",
        "go",
        "settle",
    ]
)
_CHOOSING: Final = frozenset(
    [
        "choose",
        "pick",
        "implement",
        "ship",
        "select",
        "adopt",
        "settle",
        "go",
        "decide",
        "keep",
        "launch",
        "book",
        "buy",
        "build",
        "take",
    ]
)
_LIMIT: Final = re.compile(
    r"\b(?:slos?|slas?|budgets?|deadlines?|limits?|laws?|regulations?|capacity|contracts?|polic(?:y|ies)|maximum|minimum|cap|quota|"
    r"threshold|rules?|standards?|penalt(?:y|ies)|safety|allowed|allowance|requirements?)\b",
    re.IGNORECASE,
)


def read_tradeoffs(
    doc: Doc, units: Sequence[Span], figures: Sequence[Figure], *, asked: bool
) -> tuple[Tradeoff, ...]:
    """Return the passages that weigh options, in order, without overlap.

    Where the question asks for a trade-off, fewer signs are enough to see one.
    """
    needed = _SIGNS_NEEDED_IF_ASKED if asked else _SIGNS_NEEDED
    runs = _runs([_weighs(unit.text) for unit in units], [_signs(unit.text) for unit in units], needed)
    runs = _joined(runs, apart=_APART_IF_ASKED if asked else 1)
    return tuple(_tradeoff(doc[units[first].start : units[last].end], figures) for first, last in runs)


def _weighs(text: str) -> bool:
    return _WEIGHING.search(text) is not None


def _signs(text: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _SIGNS.items() if pattern.search(text))


def _runs(weighing: Sequence[bool], signs: Sequence[frozenset[str]], enough: int) -> list[tuple[int, int]]:
    """Return (first, last) of each passage: enough signs close together, or a weighing with a sign beside it."""

    def _shows(place: int) -> bool:
        return bool(signs[place]) or weighing[place]

    runs: list[tuple[int, int]] = []
    for first in range(len(signs)):
        for last in range(first, min(first + _REACH, len(signs))):
            shown = frozenset().union(*signs[first : last + 1])
            needed = enough - _WORTH_OF_A_WEIGHING if any(weighing[first : last + 1]) else enough
            if len(shown) >= needed and _shows(first) and _shows(last):
                runs.append((first, last))
                break
    return [(first, _up_to_the_decision(last, signs)) for first, last in runs]


def _up_to_the_decision(last: int, signs: Sequence[frozenset[str]]) -> int:
    """Return the unit soon after a passage that says what was decided; else the passage's last."""
    soon = range(last + 1, min(last + 1 + _UNITS_TO_THE_DECISION, len(signs)))
    return next((place for place in soon if "decision" in signs[place]), last)


def _joined(runs: Sequence[tuple[int, int]], *, apart: int) -> list[tuple[int, int]]:
    """Join passages that overlap or lie at most so many units apart."""
    joined: list[tuple[int, int]] = []
    for first, last in runs:
        if joined and first <= joined[-1][1] + apart:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _tradeoff(passage: Span, figures: Sequence[Figure]) -> Tradeoff:
    options = _options(passage)
    inside = [
        index for index, figure in enumerate(figures) if passage.start_char <= figure.start < passage.end_char
    ]
    gains = tuple(index for index in inside if figures[index].role == "gain")
    costs = tuple(index for index in inside if figures[index].role == "cost")
    return Tradeoff(
        start=passage.start_char,
        end=passage.end_char,
        options=tuple(Option(start=span.start_char, end=span.end_char, text=span.text) for span in options),
        chosen=_chosen(passage, options),
        gains=gains,
        costs=costs,
        constraint=_constraint(passage),
        reason=_reason(passage),
        quantified=_quantified(gains, costs),
    )


def _quantified(gains: tuple[int, ...], costs: tuple[int, ...]) -> Quantified:
    if gains and costs:
        return "both"
    return "one" if gains or costs else "none"


def _options(passage: Span) -> list[Span]:
    """Return the shortest phrases that name what is weighed, each once."""
    found: list[Span] = []
    for phrase in _named(passage):
        heads = {token.lemma_.lower() for token in phrase if token.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"}}
        known = [
            {token.lemma_.lower() for token in span if token.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"}}
            for span in found
        ]
        if heads and not any(heads <= other or other <= heads for other in known):
            found.append(phrase)
    return sorted(found, key=lambda span: span.start)[:4]


def _named(passage: Span) -> Iterator[Span]:
    chunks = {chunk.root.i: chunk for chunk in passage.noun_chunks if chunk.root.pos_ != "PRON"}
    for token in passage:
        if token.lower_ in {"between", "versus", "vs", "against"} and token.dep_ in {
            "prep",
            "cc",
            "conj",
            "dep",
        }:
            yield from _with_conjuncts(token, chunks)
        if token.lower_ == "against" and token.head.pos_ == "VERB":
            yield from _objects(token.head, chunks)
        if (
            token.lower_ in {"of", "than"}
            and token.i
            and token.nbor(-1).lower_ in {"instead", "rather", "expense", "cost"}
        ):
            yield from _with_conjuncts(token, chunks)
        if token.lemma_.lower() in _PREFERRING and token.pos_ == "VERB":
            yield from _objects(token, chunks)


def _with_conjuncts(preposition: Token, chunks: dict[int, Span]) -> Iterator[Span]:
    for child in (*preposition.children, preposition.head):
        for noun in (child, *child.conjuncts):
            if noun.i in chunks:
                yield chunks[noun.i]


def _objects(verb: Token, chunks: dict[int, Span]) -> Iterator[Span]:
    for child in verb.children:
        if child.dep_ == "dobj" and child.i in chunks:
            yield chunks[child.i]
        if child.dep_ == "prep" and child.lower_ in {"for", "with", "on"}:
            yield from (chunks[noun.i] for noun in child.children if noun.i in chunks)


def _chosen(passage: Span, options: Sequence[Span]) -> int | None:
    """Return the option whose words the last choosing verb takes as its object."""
    for token in list(passage)[::-1]:
        if token.lemma_.lower() not in _CHOOSING or token.pos_ != "VERB" or not _is_done(token):
            continue
        words = {word.lemma_.lower() for word in token.subtree}
        shared = [
            len(words & {word.lemma_.lower() for word in option if not word.is_stop}) for option in options
        ]
        most = max(shared, default=0)
        if most:
            return shared.index(most)
    return None


def _is_done(verb: Token) -> bool:
    """Tell a choice that was made from one that had to be made, or could have been."""
    helped = any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.children)
    needed = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in {"have", "need", "try"}
    between = any(child.lower_ == "between" for child in verb.children)
    return not (helped or needed or between)


def _constraint(passage: Span) -> Offsets | None:
    match = _LIMIT.search(passage.text)
    if match is None:
        return None
    start, end = (passage.start_char + place for place in match.span())
    word = passage.doc.char_span(start, end, alignment_mode="expand")
    if word is None:
        return None
    clause = next(
        (token for token in (word.root, *word.root.ancestors) if token.pos_ in {"VERB", "AUX"}), word.root
    )
    return _extent(clause, passage)


def _reason(passage: Span) -> Offsets | None:
    for token in passage:
        if token.lower_ in {"because", "since"} and token.dep_ in {"mark", "prep"}:
            return _extent(token.head if token.dep_ == "mark" else token, passage)
    return None


def _extent(token: Token, passage: Span) -> Offsets:
    subtree = [word for word in token.subtree if passage.start <= word.i < passage.end and not word.is_space]
    return subtree[0].idx, subtree[-1].idx + len(subtree[-1])
