"""What a passage shows of a choice: of each option what is said where it is named, and of the whole whether one is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.language import weighing
from scoring.language.deciding import Choice, is_done, stem, stems_of, telling, tells
from scoring.language.document import Passage
from scoring.language.word import Word, verb_above
from scoring.learning.features import tense
from scoring.learning.weighing import ReadPassage

_NEAR: Final = 3
_VERBS: Final = (
    ("choosing", weighing.CHOOSING),
    ("preferring", weighing.PREFERRING),
    ("rejecting", weighing.REJECTING),
    ("turning", weighing.TURNING),
    ("giving", weighing.GIVING),
    ("taking", weighing.TAKING),
    ("open", weighing.LEAVING_OPEN),
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_PERSONS: Final = frozenset({"i", "we", "it", "that", "he", "she", "they", "you"})
_OTHERS: Final = "other:"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedOption:
    """An option with the words after it that name it, and the places of the sentences that first and last do.

    Words that name another option too count only where it has none of its own.
    """

    span: Passage
    later: tuple[Word, ...]
    first: int
    last: int


def where_named(passage: ReadPassage, options: Sequence[Passage]) -> list[NamedOption]:
    """Return the options of a passage with where it names them."""
    words = [word for word in passage.span if tells(word)]
    named = []
    for option, own in zip(options, telling([stems_of(option) for option in options]), strict=True):
        later = tuple(word for word in words if word.i >= option.end and stem(word) in own)
        first = _sentence(passage, option.start)
        last = _sentence(passage, later[-1].i) if later else first
        named.append(NamedOption(span=option, later=later, first=first, last=last))
    return named


def choice_signs(
    passage: ReadPassage, options: Sequence[NamedOption], ruled: Choice | None
) -> list[tuple[str, ...]]:
    """Return the features of each option: its own, and those that others have and it has not.

    `ruled` is the choice that the grammar of decisions tells, where it tells one.
    """
    own = [frozenset(_of_option(passage, options, place, ruled)) for place in range(len(options))]
    return [
        (
            *sorted(shown),
            *sorted(f"{_OTHERS}{name}" for name in _all_but(own, place) - shown),
        )
        for place, shown in enumerate(own)
    ]


def _all_but(own: Sequence[frozenset[str]], place: int) -> frozenset[str]:
    return frozenset().union(*(shown for at, shown in enumerate(own) if at != place))


def _sentence(passage: ReadPassage, word: int) -> int:
    """Return the place of the sentence that holds a word, the last for words after the passage."""
    found = (place for place, sentence in enumerate(passage.sentences) if word < sentence.end)
    return next(found, len(passage.sentences) - 1)


def _of_option(
    passage: ReadPassage, named: Sequence[NamedOption], place: int, ruled: Choice | None
) -> Iterator[str]:
    option, count = named[place], len(named)
    rank = sum(other.span.start < option.span.start for other in named)
    latest = max(other.later[-1].i if other.later else other.span.end - 1 for other in named)
    yield f"ruled={None if ruled is None else ruled.option == place}"
    yield f"rank={min(rank, 3)}_{count}"
    yield f"options={count}"
    yield f"ranks_last={rank == count - 1}"
    yield f"later={min(len(option.later), 3)}"
    yield f"named_last={(option.later[-1].i if option.later else option.span.end - 1) == latest}"
    yield f"kind={option.span.root.tag_}"
    yield f"length={min(len(option.span), 4)}"
    yield from (f"word={word.lemma_.lower()}" for word in option.span)
    yield from _of_sentence(passage, option.first, "first")
    yield from _of_word(option.span.root, "first")
    if option.later:
        yield f"apart={option.last != option.first}"
        yield from _of_word(option.later[-1], "last")
        if option.last != option.first:
            yield from _of_sentence(passage, option.last, "last")


def _of_sentence(passage: ReadPassage, place: int, name: str) -> Iterator[str]:
    sentence = passage.sentences[place]
    yield f"{name}_from_start={min(place, 3)}"
    yield f"{name}_from_end={min(len(passage.sentences) - 1 - place, 3)}"
    yield f"{name}_opening={next((word.lower_ for word in sentence if word.is_alpha), 'none')}"
    yield from (f"{name}_said={sign}" for sign in passage.signs[place])
    yield from (f"{name}_word={word.lemma_.lower()}" for word in sentence if word.is_alpha)


def _of_word(word: Word, name: str) -> Iterator[str]:
    """Yield what holds of a word that names an option: the words beside it, and its verb with whose act that is."""
    words = word.doc.words
    before = words[max(0, word.i - _NEAR) : word.i]
    after = words[word.i + 1 : word.i + 1 + _NEAR]
    yield f"{name}_dependency={word.dep_}"
    yield from (f"{name}_before={near.lower_}" for near in before)
    yield from (f"{name}_after={near.lower_}" for near in after)
    yield from (f"{name}_previous={near.lower_}" for near in before[-1:])
    yield from (f"{name}_next={near.lower_}" for near in after[:1])
    verb = word if word.pos_ in {"VERB", "AUX"} else verb_above(word)
    if verb is not None:
        yield from (f"{name}_{sign}" for sign in _of_verb(verb, word))


def _of_verb(verb: Word, word: Word) -> Iterator[str]:
    lemma, form = verb.lemma_.lower(), tense(verb)
    subject = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
    who = "none" if subject is None else "itself" if subject is word else _who(subject)
    yield f"verb={lemma}"
    yield f"tense={form}"
    yield f"subject={who}"
    yield f"subject_tense={who}_{form}"
    yield f"subject_form={who}_{verb.tag_}"
    yield f"done={who}_{is_done(verb)}"
    yield from (f"verb_kind={kind}" for kind, words in _VERBS if lemma in words)
    yield from ("denied" for child in verb.children if child.dep_ == "neg")
    yield from (f"modal={child.lower_}" for child in verb.children if child.tag_ == "MD")


def _who(subject: Word) -> str:
    return subject.lower_ if subject.lower_ in _PERSONS else "other"


def decision_signs(passage: ReadPassage, count: int, ruled: Choice | None) -> tuple[str, ...]:
    """Return the features of a passage that speak for something being chosen in it; it has `count` options."""
    return tuple(sorted(frozenset(_of_passage(passage, count, ruled))))


def _of_passage(passage: ReadPassage, count: int, ruled: Choice | None) -> Iterator[str]:
    last = len(passage.sentences) - 1
    yield f"ruled={ruled is not None}"
    yield f"options={count}"
    yield f"sentences={min(last + 1, 6)}"
    for place, (sentence, shown) in enumerate(zip(passage.sentences, passage.signs, strict=True)):
        names = ("any", ("last", "last_but_one")[last - place]) if last - place < 2 else ("any",)
        for name in names:
            yield from (f"{name}_said={sign}" for sign in shown)
            yield from (f"{name}_word={word.lemma_.lower()}" for word in sentence if word.is_alpha)
            yield from (f"{name}_{sign}" for sign in _acts(sentence))
        if "?" in sentence.text:
            yield "asked"


def _acts(sentence: Passage) -> Iterator[str]:
    """Yield who does what in a sentence: by person, form and kind of verb, and whether it was done."""
    for verb in sentence:
        if verb.tag_ == "MD":
            yield f"modal={verb.lower_}"
        if verb.pos_ != "VERB":
            continue
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        if subject is None or subject.lower_ not in _PERSONS:
            continue
        done = is_done(verb)
        yield f"act={subject.lower_}_{verb.tag_}"
        yield f"act={subject.lower_}_{verb.tag_}_{done}"
        lemma = verb.lemma_.lower()
        yield from (f"act={subject.lower_}_{done}_{kind}" for kind, words in _VERBS if lemma in words)
