"""Who acts: the subjects of the clauses in which something is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scoring.language import lexicon
from scoring.language.document import Passage
from scoring.language.substance import is_hollow
from scoring.language.word import Word
from scoring.report import Ownership, Unit

_STATES: Final = frozenset(
    "be have seem feel think know want need like believe mean guess hope remember".split()
)


def own(spans: Sequence[Passage], units: Sequence[Unit]) -> Ownership:
    """Count the acting clauses of the answer whose subject is I and those whose subject is we.

    Clauses that only say how things stood do not count, and neither do units of no part of the
    answer or of effort and attitude alone. A note without a subject is its writer's own act.
    """
    mine = ours = 0
    for span, unit in zip(spans, units, strict=True):
        if unit.label == "O" or is_hollow(span):
            continue
        for verb in acting_verbs(span):
            who = actor(verb)
            mine += who == "i"
            ours += who == "we"
    return Ownership(i=mine, we=ours, share=mine / (mine + ours) if mine + ours else 0.0)


def acting_verbs(span: Passage) -> list[Word]:
    """Return the verbs of a unit that say that something is done."""
    return [
        token
        for token in span
        if token.pos_ == "VERB"
        and token.dep_ in {"ROOT", "conj", "advcl", "ccomp", "parataxis", "relcl"}
        and token.lemma_.lower() not in _STATES
    ]


def actor(verb: Word) -> str:
    """Return who does it: ``i``, ``we``, another pronoun or noun in lower case, or nothing."""
    while (subject := _subject(verb)) is None and _shares_its_subject(verb):
        verb = verb.head
    if subject is not None:
        passive = subject.dep_ == "nsubjpass"
        return "" if passive else subject.lower_
    helped = any(child.lower_ in lexicon.MODALS or child.lower_ == "to" for child in verb.children)
    opens = all(_passes_over(token) for token in _before(verb))
    return "i" if opens and not helped and verb.tag_ in {"VBD", "VBN", "VB", "VBP"} else ""


def _subject(verb: Word) -> Word | None:
    return next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)


def _shares_its_subject(verb: Word) -> bool:
    return verb.dep_ in {"conj", "advcl"} and verb.head.pos_ in {"VERB", "AUX"} and verb.head is not verb


def _before(verb: Word) -> Iterator[Word]:
    """Yield the words from the verb back to the start of its sentence, the verb left out."""
    word = verb
    while not word.is_sent_start and word.i:
        word = word.doc[word.i - 1]
        yield word


def _passes_over(token: Word) -> bool:
    return token.is_punct or token.is_space or token.dep_ in {"advmod", "cc"}
