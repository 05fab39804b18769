"""What a phrase shows of naming an option: its words, its place in the grammar, and the other phrases."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.phrases import content, kind_of, taken_up
from scoring.language.word import Word, verb_above
from scoring.learning.features import tense
from scoring.learning.weighing import ReadPassage

_AROUND: Final = 4
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_TELLING_WORDS: Final = frozenset({"one", "ones", "other", "first", "second", "former", "latter"})
_DETERMINERS: Final = frozenset({"the", "a", "an", "my", "our", "his", "her", "their", "this", "that", "no"})
_HEADS: Final = {
    "person": weighing.PEOPLE,
    "option": weighing.OPTION_NOUNS,
    "choosing": weighing.CHOOSING,
}
_VERBS: Final = {
    "preferring": weighing.PREFERRING,
    "choosing": weighing.CHOOSING,
    "giving": weighing.GIVING,
    "taking": weighing.TAKING,
    "being": frozenset({"be", "have"}),
}


def phrase_signs(passage: ReadPassage, phrases: Sequence[Passage]) -> list[tuple[str, ...]]:
    """Return the features of each candidate of one passage."""
    lemmas = Counter([token.lemma_.lower() for token in passage.span])
    among = _among(phrases)
    ends = [sentence.end for sentence in passage.sentences]
    said = [[f"said={name}" for name in signs] for signs in passage.signs]
    verbs = [verb_above(phrase.root) for phrase in phrases]
    return [
        (
            *_of_phrase(phrase),
            *_of_head(phrase.root),
            *[f"holds={name}" for name in _within(phrase)],
            *[f"opening={name}" for name in _opening(phrase)],
            *[f"governed={name}" for name in _governing(phrase.root, verbs[place])],
            *[f"beside={name}" for name in _beside(phrase)],
            *_wording(phrase, verbs[place]),
            *[f"among={name}" for name in among[place]],
            f"opens={(phrase.start, phrase.end) in passage.topics}",
            f"repeated={min(lemmas[phrase.root.lemma_.lower()], 4)}",
            *said[bisect_right(ends, phrase.start)],
        )
        for place, phrase in enumerate(phrases)
    ]


def _of_phrase(phrase: Passage) -> tuple[str, ...]:
    kind = kind_of(phrase.root)
    return f"kind={kind}", f"place={kind}_{phrase.root.dep_}", f"length={min(len(phrase), 6)}"


def _of_head(root: Word) -> Iterator[str]:
    head = root.lemma_.lower()
    for name, words in _HEADS.items():
        if head in words:
            yield f"head={name}"
    yield from _named(root.text)


@lru_cache(maxsize=1 << 12)
def _named(word: str) -> tuple[str, ...]:
    """Return the features of a head that names a limit or a quality."""
    kinds = {"limit": weighing.LIMIT, **weighing.QUALITIES}
    return tuple(f"head={name}" for name, words in kinds.items() if words.fullmatch(word))


def _within(phrase: Passage) -> Iterator[str]:
    yield f"determiner_{phrase[0].lower_ if phrase[0].lower_ in _DETERMINERS else 'none'}"
    for token in phrase:
        if token.pos_ in {"ADJ", "PROPN"}:
            yield token.pos_
        if token.tag_ in {"JJR", "RBR"}:
            yield "comparative"
        if token.like_num:
            yield "number"
        if token.dep_ == "compound":
            yield "compound"
        if token.lower_ in _TELLING_WORDS:
            yield token.lower_


def _opening(phrase: Passage) -> Iterator[str]:
    root = phrase.root
    lead = [token for token in phrase.doc.words[phrase.sent.start : phrase.start] if token.is_alpha]
    yield str(min(len(lead), 3))
    if not any(token.pos_ in {"VERB", "AUX"} for token in lead):
        yield f"{root.dep_ in _SUBJECTS or root.dep_ == 'ROOT'}_{kind_of(root)}"


def _governing(root: Word, verb: Word | None) -> Iterator[str]:
    yield f"{kind_of(root)}_{root.head.pos_}"
    if root.head.dep_ == "prep":
        yield f"preposition_{root.head.lower_}"
    if root.is_joined:
        joins = [child.lower_ for word in (root, root.head) for child in word.children if child.dep_ == "cc"]
        yield f"joined_{joins[0] if joins else 'none'}"
    if verb is not None:
        yield from _verb(
            verb, "subject" if root.dep_ in _SUBJECTS else "object" if taken_up(root) else "other"
        )


def _verb(verb: Word, role: str) -> Iterator[str]:
    lemma = verb.lemma_.lower()
    yield f"{role}_{tense(verb)}"
    yield from [f"{role}_{name}" for name, words in _VERBS.items() if lemma in words]
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is not None and subject.lower_ in {"i", "we"}:
        yield "by_speaker"
    elif subject is not None and (
        subject.lemma_.lower() in weighing.PEOPLE or subject.lower_ in {"he", "she", "they"}
    ):
        yield "by_other"


def _beside(phrase: Passage) -> Iterator[str]:
    words = phrase.doc.words
    for step in (1, 2):
        if phrase.start >= step:
            yield f"before_{step}_{words[phrase.start - step].lower_}"
        if phrase.end + step <= len(words):
            yield f"after_{step}_{words[phrase.end + step - 1].lower_}"


def _wording(phrase: Passage, verb: Word | None) -> Iterator[str]:
    """Yield the words of a phrase, those around it in its sentence, and what its head hangs on."""
    root, words, sentence = phrase.root, phrase.doc.words, phrase.sent
    yield f"head_word={root.lemma_.lower()}"
    yield f"hangs_on={root.dep_}_{root.head.lemma_.lower()}"
    yield f"opens_with={phrase[0].lower_}"
    yield from (f"word={word.lemma_.lower()}" for word in phrase if word is not root)
    lead = [word.lower_ for word in words[max(sentence.start, phrase.start - _AROUND) : phrase.start]]
    follow = [word.lower_ for word in words[phrase.end : min(sentence.end, phrase.end + _AROUND)]]
    yield from (f"lead={word}" for word in lead)
    yield from (f"follow={word}" for word in follow)
    yield f"lead_two={'_'.join(lead[-2:])}"
    yield f"follow_two={'_'.join(follow[:2])}"
    if verb is not None:
        yield f"verb={verb.lemma_.lower()}"
        yield f"verb_of={root.dep_}_{verb.lemma_.lower()}"


def _among(phrases: Sequence[Passage]) -> list[set[str]]:
    """Return how each phrase stands to the others: inside one, around one, or against one of its like.

    Phrases that say the same stand alike to all that do not overlap them, so that they are looked at together.
    """
    said = [(phrase.root.lemma_, content(phrase)) for phrase in phrases]
    alike: defaultdict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for place, own in enumerate(said):
        alike[own].append(place)
    sharing: defaultdict[tuple[str, str], list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for head, words in alike:
        sharing["head", head].append((head, words))
        for word in words:
            sharing["word", word].append((head, words))
    nested = _nested(phrases)
    found = []
    for place, (head, words) in enumerate(said):
        shown = set(nested[place].values())
        keys = (("head", head), *(("word", word) for word in words))
        for other in {other for key in keys for other in sharing[key]}:
            if all(at == place or at in nested[place] for at in alike[other]):
                continue
            if other[0] == head and other[1] != words:
                shown.add("against_its_like")
            elif other[1] & words:
                shown.add("named_again")
        found.append(shown)
    return found


def _nested(phrases: Sequence[Passage]) -> list[dict[int, str]]:
    """Return, for each phrase, the places of those that it lies inside of or around; they are in the order of their starts."""
    nested: list[dict[int, str]] = [{} for _ in phrases]
    for place, phrase in enumerate(phrases):
        for at in range(place + 1, len(phrases)):
            other = phrases[at]
            if other.start >= phrase.end:
                break
            if other.end <= phrase.end:
                nested[place][at] = "around"
                nested[at][place] = "inside"
            elif other.start == phrase.start:
                nested[place][at] = "inside"
                nested[at][place] = "around"
    return nested
