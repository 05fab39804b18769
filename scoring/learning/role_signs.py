"""What stands around a figure and speaks for the part that it plays: names of features.

Words count by themselves and by the classes of the table (`quantities.CLASSES`): a class
says the same of words that were never seen in training.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from scoring.language.document import Document, Passage
from scoring.language.word import Word
from scoring.learning.features import tense
from scoring.learning.role_cues import DIVIDING
from scoring.quantities import patterns as quantities
from scoring.report import Figure

_WINDOW: Final = 6
_BESIDE: Final = 2
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
        *_measure_signs(doc, span, figure, label),
        f"preposition_kind={preposition}_{figure.kind}",
        f"preposition_kind_label={preposition}_{figure.kind}_{label}",
        f"dependency={span.root.dep_}_{figure.kind}",
    ]


def _beside(span: Passage, sentence: Passage) -> list[str]:
    """Return the words near the figure by side, and those next to it with their tags."""
    words = span.doc.words
    before = words[max(sentence.start, span.start - _WINDOW) : span.start]
    after = words[span.end : min(sentence.end, span.end + _WINDOW)]
    return [
        *[f"before={token.lemma_.lower()}" for token in before if token.is_alpha],
        *[f"after={token.lemma_.lower()}" for token in after if token.is_alpha],
        f"lead={'_'.join([token.lower_ for token in before[-_BESIDE:]])}",
        f"lead_tags={'_'.join([token.tag_ for token in before[-_BESIDE:]])}",
        f"follow={'_'.join([token.lower_ for token in after[:_BESIDE]])}",
        f"follow_tags={'_'.join([token.tag_ for token in after[:_BESIDE]])}",
        f"previous={before[-1].lower_ if before else 'none'}",
        f"next={after[0].lower_ if after else 'none'}",
    ]


def sentence_signs(sentence: Passage) -> Iterator[str]:
    """Yield the names of what holds for every figure of a sentence."""
    root = sentence.root
    yield f"root={root.lemma_.lower()}"
    yield f"root_tense={tense(root)}"
    yield f"first={sentence[0].lower_}"
    yield f"modal_in_sentence={any(token.tag_ == 'MD' for token in sentence)}"
    lemmas = {token.lemma_.lower() for token in sentence if token.is_alpha}
    yield from [f"said={lemma}" for lemma in lemmas]
    yield from [f"said_class={name}" for name in _classes(lemmas)]


def _clause_classes(clause: Passage, kind: str) -> Iterator[str]:
    words = {word for token in clause for word in (token.lemma_.lower(), token.lower_)}
    for name in _classes(words):
        yield f"clause={name}"
        yield f"clause_kind={name}_{kind}"
    modals = [token.lower_ for token in clause if token.tag_ == "MD"]
    yield from (f"modal={modal}" for modal in modals)
    yield f"modal_kind={bool(modals)}_{kind}"


def _verb_signs(span: Passage, figure: Figure, label: str) -> Iterator[str]:
    verb = _verb(span.root)
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


def _measure_signs(doc: Document, span: Passage, figure: Figure, label: str) -> Iterator[str]:
    measure = None if figure.measure is None else doc.char_span(*figure.measure)
    if measure is not None:
        yield f"measure={measure.root.lemma_.lower()}"
    verb = _verb(span.root)
    form = "none" if verb is None else tense(verb)
    for name in _classes(() if measure is None else [token.lemma_.lower() for token in measure]) or ("none",):
        yield f"measure_kind={name}_{figure.kind}"
        yield f"measure_direction={name}_{figure.direction}"
        yield f"measure_label={name}_{label}"
        yield f"measure_tense={name}_{form}"


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


def _verb(token: Word) -> Word | None:
    return next((ancestor for ancestor in token.ancestors if ancestor.pos_ in {"VERB", "AUX"}), None)


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
