"""What was decided in a passage, by the grammar of its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.sentences import sentences
from scoring.language.word import Word

_STEM: Final = 5
_LEAVING_OUT: Final = frozenset({"instead", "rather", "over", "than", "not", "without", "against"})
_ENDS_A_CHOICE: Final = _LEAVING_OUT | {"because", "since", "but", "which"}
_DECIDING: Final = frozenset({"decide", "choose", "opt", "agree", "elect"})
_OPEN: Final = frozenset({"between", "whether", "if"})
_SUMMING_UP: Final = re.compile(
    r"^\W*(?:so|in the end|that settled it|eventually|finally)\b|\bit (?:was|is|stayed)\b", re.IGNORECASE
)
_WINNING: Final = frozenset({"win", "beat", "prevail", "stay", "remain"})
_SUBJECTS: Final = frozenset({"nsubj", "csubj"})
_ENDING: Final = frozenset({"end", "wind", "finish", "carry", "keep"})
_NAMING: Final = frozenset({"was", "is", "stayed", "became", "remained"})
_CLOSING: Final = frozenset({"then", "in", "for", "till", "until"})
_SO_BEFORE: Final = 5
_TIMES: Final = frozenset({"now", "together"})
_ORDER: Final = {"first": 0, "former": 0, "second": 1, "latter": 1}
_MIDDLE_WAY: Final = re.compile(
    r"\b(?:compromised?|split (?:it|them|the)|half and half|a mix|middle (?:way|ground)|meet in the middle)\b",
    re.IGNORECASE,
)
_STILL_OPEN: Final = re.compile(r"\b(?:would|could|might|'d|if|whether|either|between)\b|\?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which option was chosen, by its place, and the sentence that says so."""

    option: int
    said: Passage


def choice(passage: Passage, options: Sequence[Passage]) -> Choice | None:
    """Return the option that the likeliest decision takes up; None where none does, or where a middle way was taken.

    Likeliest is the kind of telling that leaves least doubt (`_decisions`), and of that kind the last.
    """
    stems = [stems_of(option) for option in options]
    own = telling(stems)
    acts = frozenset(stem(token) for option in options for token in option if _is_an_act(token))
    named_from = min((option.start for option in options), default=passage.end)
    for words in _decisions(passage, acts):
        if not words or words[0].sent.end <= named_from:
            continue  # nothing was to be chosen from yet
        place = _named(stems_of(words), stems, own)
        if place is None:
            place = _pointed_at(words, options)
        if place is not None:
            if _MIDDLE_WAY.search(words[0].sent.text):
                return None
            if len(options) == 2 and _rejects(words[0], options[place]):
                place = 1 - place
            return Choice(option=place, said=words[0].sent)
    return None


def leaves_open(sentences: Iterable[Passage]) -> bool:
    """Tell whether every sentence only says what would be, or what there is to choose from."""
    return all(_STILL_OPEN.search(sentence.text) for sentence in sentences)


def _rejects(word: Word, option: Passage) -> bool:
    """Tell "dropped the second one" from a choice; what an option itself says is dropped is chosen by it."""
    lemma = word.lemma_.lower()
    turns_down = any(child.lower_ in {"down", "against"} for child in word.children)
    rejects = lemma in weighing.REJECTING or (lemma in weighing.TURNING and turns_down)
    return rejects and all(token.lemma_.lower() != lemma for token in option)


def _decisions(passage: Passage, acts: frozenset[str]) -> Iterator[Sequence[Word]]:
    """Yield the words of what may be the decision, likeliest first."""
    told = sentences(passage)
    yield from _settled(told)
    yield from _taken(passage, acts)
    yield from _summed_up(told)
    yield from _preferred(passage)
    yield from _last_named(told)


def _settled(told: Sequence[Passage]) -> Iterator[Sequence[Word]]:
    """Yield the words of "overtime it was", "so it was the crawl", "the phoneticians won", last first."""
    for sentence in reversed(told):
        for token in reversed(sentence):
            if token.lower_ == "it" and token.i + 1 < sentence.end:
                yield from _is_it(token, sentence)
            elif token.lemma_ in _WINNING and token.tag_ == "VBD":
                yield from ([*child.subtree] for child in token.children if child.dep_ in _SUBJECTS)


def _is_it(it: Word, sentence: Passage) -> Iterator[Sequence[Word]]:
    """Yield what "it was" names at the end of a clause, or after "so"."""
    doc, after = it.doc, it.i + 2
    if doc[it.i + 1].lower_ not in _NAMING:
        return
    if after >= sentence.end or doc[after].is_punct or doc[after].lower_ in _CLOSING:
        start = it.i
        while start > sentence.start and not _opens_a_clause(doc[start - 1]):
            start -= 1
        yield doc.words[start : it.i]
    elif any(token.lower_ == "so" for token in doc[max(sentence.start, it.i - _SO_BEFORE) : it.i]):
        yield list(takewhile(lambda token: token.lower_ not in _ENDS_A_CHOICE, doc[after : sentence.end]))


def _opens_a_clause(token: Word) -> bool:
    return token.is_punct or token.lower_ in {"so", "and", "then", "but"}


def _named(
    words: frozenset[str], stems: Sequence[frozenset[str]], own: Sequence[frozenset[str]]
) -> int | None:
    """Return the one option whose own words are named most; of several named in full that with most words, or the first."""
    shared = [len(telling & words) / len(telling) if telling else 0.0 for telling in own]
    most = max(shared, default=0.0)
    if most == 1:
        return max(range(len(stems)), key=lambda place: (shared[place] == 1) * len(stems[place]))
    return shared.index(most) if most and shared.count(most) == 1 else None


def _pointed_at(words: Sequence[Word], options: Sequence[Passage]) -> int | None:
    """Return the option that stands first or second where a choice says "the second one" or "the latter"."""
    for word in words:
        place = _ORDER.get(word.lower_)
        stands_in = word.head.lemma_.lower() in weighing.OPTION_NOUNS or word.pos_ == "NOUN"
        if place is not None and place < len(options) and (stands_in or word.dep_ in {"dobj", "pobj"}):
            return place
    return None


def telling(stems: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return, for each option, the stems that no other option has; all of its own where it has none."""
    found = []
    for place, own in enumerate(stems):
        others = frozenset().union(*(other for at, other in enumerate(stems) if at != place))
        found.append(own - others or own)
    return found


def stems_of(words: Iterable[Word]) -> frozenset[str]:
    """Return the stems of the words that tell something."""
    return frozenset(stem(token) for token in words if tells(token))


def tells(word: Word) -> bool:
    """Tell whether a word can tell one option from another."""
    return (
        word.is_alpha
        and (not word.is_stop or word.pos_ in {"VERB", "NUM", "ADJ"} or word.lower_ in _TIMES)
        and word.pos_ not in {"DET", "PRON", "ADP"}
    )


def stem(word: Word) -> str:
    """Return the beginning of a word's lemma, mostly the same for "waiting", whatever its class, and "waited"."""
    lemma = word.lemma_.lower()
    return (lemma.removesuffix("ing") if len(lemma) > _STEM + 1 else lemma)[:_STEM]


def _is_an_act(word: Word) -> bool:
    return word.pos_ == "VERB" or word.lower_.endswith("ing")


def _taken(passage: Passage, acts: frozenset[str]) -> Iterator[Sequence[Word]]:
    """Yield the words of each choice that was made, last first; doing what an option says is one."""
    for token in reversed(list(passage)):
        lemma = token.lemma_.lower() if token.pos_ == "VERB" else ""
        if (lemma in weighing.CHOOSING or (stem(token) in acts and _by_speaker(token))) and is_done(token):
            yield [token, *_of_the_choice(token)]


def _summed_up(told: Sequence[Passage]) -> Iterator[Sequence[Word]]:
    for sentence in reversed(told):
        if _SUMMING_UP.search(sentence.text) and not _STILL_OPEN.search(sentence.text):
            yield list(sentence)


def _preferred(passage: Passage) -> Iterator[Sequence[Word]]:
    for token in reversed(list(passage)):
        if token.pos_ == "VERB" and token.lemma_.lower() in weighing.PREFERRING and _by_speaker(token):
            yield [token, *_of_the_choice(token)]


def _by_speaker(verb: Word) -> bool:
    return any(child.lower_ in {"i", "we"} and child.dep_ == "nsubj" for child in verb.children)


def _last_named(told: Sequence[Passage]) -> Iterator[Sequence[Word]]:
    """Yield the words of the last sentences that leave nothing open, without those of what was left out.

    Two sentences name one thing each, and neither is a decision.
    """
    later = told[len(told) // 2 :] if len(told) > 2 else ()
    for sentence in reversed(later):
        denied = any(token.dep_ == "neg" for token in sentence)
        if not denied and not _STILL_OPEN.search(sentence.text):
            left_out = next((token.i for token in sentence if token.lower_ in _LEAVING_OUT), sentence.end)
            yield list(sentence.doc[sentence.start : left_out])


def _of_the_choice(verb: Word) -> list[Word]:
    """Return the words that a choosing verb governs, up to what was left for it."""
    words: list[Word] = []
    ends = _ENDS_A_CHOICE - {"against"} if verb.lemma_.lower() in weighing.TURNING else _ENDS_A_CHOICE
    for token in verb.subtree:
        if token.i > verb.i and (token.lower_ in ends or (token.text == "," and any(map(tells, words)))):
            break
        if token.i > verb.i:
            words.append(token)
    return words


def is_done(verb: Word) -> bool:
    """Tell a choice that was made from one that had to be made, could have been, or was not."""
    if any(child.dep_ == "neg" or (child.dep_ == "aux" and child.tag_ == "MD") for child in verb.children):
        return False
    if any(child.lower_ in _OPEN or child.dep_ == "csubj" for child in verb.children):
        return False
    if verb.tag_ == "VBG" and verb.head.tag_ == "VBD" and verb.head.lemma_ in _ENDING:
        return True
    if verb.dep_ == "xcomp" and verb.head.pos_ == "VERB":
        return verb.head.lemma_.lower() in _DECIDING
    return verb.tag_ in {"VBD", "VBN"} or (verb.tag_ == "VBP" and verb.dep_ in {"ROOT", "conj", "ccomp"})
