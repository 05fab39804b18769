"""What stands around a figure and speaks for the part that it plays: names of features.

Words count by themselves and by the classes of the table (`quantities.CLASSES`): a class
says the same of words that were never seen in training.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from scoring.language import lexicon
from scoring.language.document import Document, Passage
from scoring.language.word import Word, verb_above
from scoring.learning.features import tense
from scoring.learning.role_cues import DIVIDING
from scoring.quantities import patterns as quantities
from scoring.report import Figure

_WINDOW: Final = 6
_BESIDE: Final = 2
_WITH_ARTICLES: Final = 9
_PREPOSITION_WITHIN: Final = 4
_CLAUSES_UP: Final = 3
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_PRONOUNS: Final = frozenset({"i", "we", "it", "that", "they", "he", "she", "you", "this", "which", "there"})


def signs(doc: Document, span: Passage, sentence: Passage, figure: Figure, label: str) -> list[str]:
    """Return the names of what holds around one figure, which stands in a sentence and a unit with that label."""
    preposition = _preposition(span, sentence)
    return [
        *_beside(span, sentence),
        *_clause_classes(_clause(span, sentence), figure.kind),
        *_verb_signs(span, figure, label),
        *_measure_signs(doc, figure),
        f"preposition_kind={preposition}_{figure.kind}",
        f"preposition_kind_label={preposition}_{figure.kind}_{label}",
        f"dependency={span.root.dep_}_{figure.kind}",
    ]


def _beside(span: Passage, sentence: Passage) -> list[str]:
    """Return the words near the figure by side, and those next to it with their kinds; articles and endings say nothing."""
    words = span.doc.words
    leading = words[max(sentence.start, span.start - _WITH_ARTICLES) : span.start]
    following = words[span.end : min(sentence.end, span.end + _WITH_ARTICLES)]
    before = [word for word in leading if word.lower_ not in lexicon.ARTICLES][-_WINDOW:]
    after = [word for word in following if word.lower_ not in lexicon.ARTICLES][:_WINDOW]
    lead, follow = before[-_BESIDE:], after[:_BESIDE]
    return [
        *[f"before={word.lemma_.lower()}" for word in before if word.is_alpha],
        *[f"after={word.lemma_.lower()}" for word in after if word.is_alpha],
        f"lead={'_'.join([word.lemma_.lower() for word in lead])}",
        f"lead_kinds={'_'.join([word.pos_ for word in lead])}",
        f"follow={'_'.join([word.lemma_.lower() for word in follow])}",
        f"follow_kinds={'_'.join([word.pos_ for word in follow])}",
        f"previous={lead[-1].lemma_.lower() if lead else 'none'}",
        f"next={follow[0].lemma_.lower() if follow else 'none'}",
    ]


def sentence_signs(sentence: Passage) -> list[str]:
    """Return the names of what holds for every figure of a sentence: its words."""
    return [f"said={lemma}" for lemma in {word.lemma_.lower() for word in sentence if word.is_alpha}]


def _clause_classes(clause: Passage, kind: str) -> Iterator[str]:
    words = {word for token in clause for word in (token.lemma_.lower(), token.lower_)}
    for name in _classes(words):
        yield f"clause={name}"
        yield f"clause_kind={name}_{kind}"
    modals = [token.lower_ for token in clause if token.tag_ == "MD"]
    yield from (f"modal={modal}" for modal in modals)
    yield f"modal_kind={bool(modals)}_{kind}"


def _verb_signs(span: Passage, figure: Figure, label: str) -> Iterator[str]:
    verb = verb_above(span.root)
    if verb is None:
        yield f"label_kind_tense={label}_{figure.kind}_none"
        return
    form = tense(verb)
    lemma = verb.lemma_.lower()
    yield f"verb={lemma}"
    yield f"tense_kind={form}_{figure.kind}"
    yield f"tense_label={form}_{label}"
    yield f"label_kind_tense={label}_{figure.kind}_{form}"
    subject = _subject(verb)
    yield f"subject_tense={subject}_{form}"
    yield f"subject_kind={subject}_{figure.kind}"
    for name in _classes([lemma]) or ("other",):
        yield f"verb_tense={name}_{form}"
        yield f"verb_kind={name}_{figure.kind}"
        yield f"verb_kind_tense={name}_{figure.kind}_{form}"
        yield f"verb_label={name}_{label}"
        yield f"subject_verb={subject}_{name}"


def _measure_signs(doc: Document, figure: Figure) -> Iterator[str]:
    measure = None if figure.measure is None else doc.char_span(*figure.measure)
    if measure is not None:
        yield f"measure={measure.root.lemma_.lower()}"
    for name in _classes(() if measure is None else [token.lemma_.lower() for token in measure]) or ("none",):
        yield f"measure_kind={name}_{figure.kind}"


def _classes(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for word in words for name in quantities.CLASSES.get(word, ())}))


def _clause(span: Passage, sentence: Passage) -> Passage:
    """Return the stretch of the sentence around a figure that no comma or conjunction divides."""
    words, start, end = span.doc.words, span.start, span.end
    while start > sentence.start and words[start - 1].lower_ not in DIVIDING:
        start -= 1
    while end < sentence.end and words[end].lower_ not in DIVIDING:
        end += 1
    return span.doc[start:end]


def _subject(verb: Word) -> str:
    """Return who or what the verb's own or its leading clause is about: a pronoun, a class or a kind of word."""
    clause = verb
    for _ in range(_CLAUSES_UP):
        subject = next((child for child in clause.children if child.dep_ in _SUBJECTS), None)
        if subject is not None:
            return _subject_kind(subject)
        if clause.dep_ not in {"conj", "xcomp", "advcl", "ccomp"}:
            break
        clause = clause.head
    return "none"


def _subject_kind(subject: Word) -> str:
    if subject.lower_ in _PRONOUNS:
        return subject.lower_
    if subject.tag_ == "VBG" or subject.dep_ == "csubj":
        return "doing"
    return "+".join(_classes([subject.lemma_.lower()])) or "noun"


def _preposition(span: Passage, sentence: Passage) -> str:
    """Return the preposition that leads to the figure, at most a few words before it."""
    for token in reversed(span.doc[max(sentence.start, span.start - _PREPOSITION_WITHIN) : span.start]):
        if token.pos_ in {"ADP", "SCONJ", "PART"}:
            return token.lower_
        if token.pos_ in {"VERB", "NOUN", "PUNCT"}:
            break
    return "none"
