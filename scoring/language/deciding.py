"""What was decided in a passage, and for what reason, by the grammar of its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Span, Token

from scoring.language import weighing
from scoring.language.sentences import sentences
from scoring.report import Offsets

_STEM: Final = 5
_LEAVING_OUT: Final = frozenset({"instead", "rather", "over", "than", "not", "without", "against"})
_ENDS_A_CHOICE: Final = _LEAVING_OUT | {"because", "since", "but", "which"}
_DECIDING: Final = frozenset({"decide", "choose", "opt", "agree", "elect"})
_OPEN: Final = frozenset({"between", "whether", "if"})
_BECAUSE: Final = frozenset({"because", "since", "as"})
_SUMMING_UP: Final = re.compile(
    r"^\W*(?:so|in the end|that settled it|eventually|finally)\b|\bit was\b", re.IGNORECASE
)
_STILL_OPEN: Final = re.compile(r"\b(?:would|could|might|'d|if|whether|either|between)\b|\?", re.IGNORECASE)
_REASON: Final = re.compile(
    r"\b(?:the reason|my reason(?:ing)?|what (?:settled|decided|tipped|swung) it)\b[^.;!?]*", re.IGNORECASE
)


def chosen(passage: Span, options: Sequence[Span]) -> int | None:
    """Return the option that the passage's last decision takes up; None where it takes up none."""
    telling = _telling([_stems(option) for option in options])
    for finds in (_taken, _summed_up, _preferred, _last_named):
        for words in finds(passage):
            shared = [len(own & words) / len(own) if own else 0.0 for own in telling]
            most = max(shared, default=0.0)
            if most and shared.count(most) == 1:
                return shared.index(most)
    return None


def _telling(stems: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return, for each option, the stems that no other option has; all of its own where it has none."""
    telling = []
    for place, own in enumerate(stems):
        others = frozenset().union(*(other for at, other in enumerate(stems) if at != place))
        telling.append(own - others or own)
    return telling


def _stems(words: Iterable[Token]) -> frozenset[str]:
    return frozenset(
        token.lemma_.lower()[:_STEM]
        for token in words
        if token.is_alpha
        and (not token.is_stop or token.pos_ in {"VERB", "NUM"})
        and token.pos_ not in {"DET", "PRON", "ADP"}
    )


def _taken(passage: Span) -> Iterator[frozenset[str]]:
    """Yield the words of each choice that was made, last first."""
    for token in reversed(list(passage)):
        if token.pos_ == "VERB" and token.lemma_.lower() in weighing.CHOOSING and _is_done(token):
            yield _stems([token, *_of_the_choice(token)])


def _summed_up(passage: Span) -> Iterator[frozenset[str]]:
    for sentence in reversed(sentences(passage)):
        if _SUMMING_UP.search(sentence.text) and not _STILL_OPEN.search(sentence.text):
            yield _stems(sentence)


def _preferred(passage: Span) -> Iterator[frozenset[str]]:
    for token in reversed(list(passage)):
        by_speaker = any(child.lower_ in {"i", "we"} and child.dep_ == "nsubj" for child in token.children)
        if token.pos_ == "VERB" and token.lemma_.lower() in weighing.PREFERRING and by_speaker:
            yield _stems([token, *_of_the_choice(token)])


def _last_named(passage: Span) -> Iterator[frozenset[str]]:
    """Yield the words of the last sentences that leave nothing open, without those of what was left out."""
    told = sentences(passage)
    for sentence in told[: len(told) // 2 : -1]:
        if not _STILL_OPEN.search(sentence.text):
            left_out = next((token.i for token in sentence if token.lower_ in _LEAVING_OUT), sentence.end)
            yield _stems(passage.doc[sentence.start : left_out])


def _of_the_choice(verb: Token) -> list[Token]:
    """Return the words that a choosing verb governs, up to what was left for it."""
    words: list[Token] = []
    for token in verb.subtree:
        if token.i > verb.i and token.lower_ in _ENDS_A_CHOICE:
            break
        if token.i > verb.i:
            words.append(token)
    return words


def _is_done(verb: Token) -> bool:
    """Tell a choice that was made from one that had to be made, could have been, or was not."""
    if any(child.dep_ == "neg" or (child.dep_ == "aux" and child.tag_ == "MD") for child in verb.children):
        return False
    if any(child.lower_ in _OPEN for child in verb.children):
        return False
    if verb.dep_ == "xcomp" and verb.head.pos_ == "VERB":
        return verb.head.lemma_.lower() in _DECIDING
    return verb.tag_ in {"VBD", "VBN"} or (verb.tag_ == "VBP" and verb.dep_ in {"ROOT", "conj", "ccomp"})


def limit(sentence: Span, *, within: Span) -> Offsets:
    """Return the clause of a sentence that says what could not be moved; the sentence where no word says it."""
    match = weighing.LIMIT.search(sentence.text) or weighing.TIGHT.search(sentence.text)
    start, end = sentence.start_char, sentence.end_char
    if match is not None:
        word = within.doc.char_span(start + match.start(), start + match.end(), alignment_mode="expand")
        verb = None if word is None else _verb(word.root)
        if verb is not None:
            return _extent(verb.subtree, within) or (start, end)
    return _extent(sentence, within) or (start, end)


def reason(passage: Span) -> Offsets | None:
    """Return what is said after the last "because" or its like; None without any."""
    found: Offsets | None = None
    for token in passage:
        if token.lower_ in _BECAUSE and token.dep_ in {"mark", "prep"} - (
            {"prep"} if token.lower_ == "as" else set()
        ):
            clause = token.head if token.dep_ == "mark" else token
            found = _extent((word for word in clause.subtree if word.i > token.i), passage) or found
    match = _REASON.search(passage.text)
    if found is None and match is not None:
        return passage.start_char + match.start(), passage.start_char + match.end()
    return found


def _verb(token: Token) -> Token | None:
    return next((word for word in (token, *token.ancestors) if word.pos_ in {"VERB", "AUX"}), None)


def _extent(words: Iterable[Token], passage: Span) -> Offsets | None:
    inside = [word for word in words if passage.start <= word.i < passage.end and not word.is_space]
    return (inside[0].idx, inside[-1].idx + len(inside[-1])) if inside else None
