"""The plain form of an answer: the same words without what must not move a level.

Layout, fillers, STAR headings, contractions and spelling variants change how a sentence
looks to the pipeline, but not what it says. The stages read the plain form; reports speak
of the text as submitted, to which every offset is traced back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Final

from scoring.report import Offsets


def _after(words: str, first: str, rest: str, *, edge: str = r"\b") -> str:
    """Return a pattern of a first letter and a rest that must follow one of the words.

    The look behind stands after the first letter, so that most places of a text are passed over at once.
    """
    return first + "(?:" + "|".join(f"(?<={edge}{word}{first})" for word in words.split()) + ")" + rest


_MARK: Final = "['’]"
_STEMS_IN_IZE: Final = (
    "organ real recogn priorit util optim minim maxim final summar emphas standard apolog critic special custom categor "
    "visual general author stabil modern central mobil item familiar character synchron monet penal reorgan"
)
_STEMS_IN_OR: Final = "col behavi lab fav hon neighb flav hum rum harb"
_THREE_WORDS: Final = r"(?=\w+\W+\w+\W+\w+)"
_BULLET: Final = r"(?:[-*•–·▪]|\(?\d{1,2}[.)])[ \t]+(?=\S)"
_HEADING: Final = (
    r"(?:#+ |\*\*)?(?:situation|task|action|result|learning|(?-i:[STARL]))s?(?:\*\*)?\s?[:–—-]\s*(?:\*\*)?"
    + _THREE_WORDS
)
_SAID_WHILE_THINKING: Final = r"(?:you know|you know what i mean|i mean|like|sort of|kind of|basically|honestly|to be honest|to be fair|obviously|i guess|i suppose|um+|uh+|erm*|hmm+|mm)"
_OPENING: Final = (
    r"(?:so,? )?(?:well|ok|okay|yeah|yes|right|basically|anyway|i mean|you know|honestly|to be honest|so),\s"
)
_WORDS: Final = {
    "can't": "can not", "won't": "will not", "gonna": "going to", "wanna": "want to", "gotta": "have to", "dunno": "do not know",
    "cos": "because", "cuz": "because", "coz": "because", "whilst": "while", "learnt": "learned", "programme": "program",
    "programmes": "programs", "centre": "center", "centres": "centers", "analyse": "analyze", "analysed": "analyzed",
    "analysing": "analyzing",
}  # fmt: skip
_RULES: Final[tuple[tuple[re.Pattern[str], str | None], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), written)
    for pattern, written in (
        # layout
        (r"\n(?<=[.!?…]\n)\s*(?=\w)(?!" + _BULLET + "|" + _HEADING + ")", " "),
        (r"\n\s*\n\s*(?:" + _BULLET + ")?(?:" + _HEADING + ")?", "\n"),
        (r"\n[ \t]*" + _BULLET + "(?:" + _HEADING + ")?", "\n"),
        (r"\n[ \t]*" + _HEADING, "\n"),
        (r"\A\s*(?:" + _BULLET + ")?(?:" + _HEADING + ")?", ""),
        (r"\n(?<=(?-i:[a-z,])\n)(?=(?-i:[a-z]))", " "),
        (r"[.!?] " + _HEADING, ". "),
        (r"[ \t\u00a0](?<=\S.)[ \t\u00a0]+(?=\S)", " "),
        # fillers
        (r",\s" + _SAID_WHILE_THINKING + ",", ""),
        (r"\b(?:u(?:m+|h+)|erm+|hmm+)\b[,.…]*\s", ""),
        (r"[.!?] " + _OPENING, ". "),
        (r"\A" + _OPENING, ""),
        # contractions, dialect, spelling
        (r"\b(?=[acdglpw])(?:" + "|".join(word.replace("'", "['’]") for word in _WORDS) + r")\b", None),
        (r"n(?<=\wn)['’]t\b", " not"),
        (_after("I", _MARK, r"m\b"), " am"),
        (_after("you we they there", _MARK, r"re\b"), " are"),
        (_after("I you we they", _MARK, r"ve\b"), " have"),
        (_after("I you we they he she it", _MARK, r"ll\b"), " will"),
        (_after("he she it that there what", _MARK, r"s(?= (?:been|got|gone|become)\b)"), " has"),
        (_after("he she it that there what", _MARK, r"s\b"), " is"),
        (
            _after(
                "I you we they he she it",
                _MARK,
                r"d(?= (?:\w+ed|been|gone|done|made|told|lost|left|got|had|taken|seen|become)\b)",
            ),
            " had",
        ),
        (_after("I you we they he she it", _MARK, r"d\b"), " would"),
        (_after(_STEMS_IN_IZE, "i", "s(?=e|ing|ation)", edge=""), "iz"),
        (_after(_STEMS_IN_OR, "o", "ur", edge=""), "or"),
        ("’", "'"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A text as submitted and its plain form.

    `starts` and `ends` hold, for each character of the plain form, where what it stands
    for begins and ends in the original.
    """

    original: str
    text: str
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    def origin(self, span: Offsets) -> Offsets:
        """Return where a stretch of the plain form stands in the original; the whole is the whole."""
        start, end = span
        if self.text == self.original:
            return span
        if start <= 0 and end >= len(self.text):
            return 0, len(self.original)
        if end <= start:
            return (self.starts[start] if start < len(self.starts) else len(self.original),) * 2
        return self.starts[start], self.ends[end - 1]

    def place(self, span: Offsets) -> Offsets:
        """Return where a stretch of the original stands in the plain form."""
        return bisect_right(self.ends, span[0]), bisect_left(self.starts, span[1])


def plain(text: str) -> Plain:
    """Return the plain form of a text."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, written in _changes(text):
        pieces += (text[done:start], written)
        starts += (*range(done, start), *[start] * len(written))
        ends += (*range(done + 1, start + 1), *[end] * len(written))
        done = end
    pieces.append(text[done:])
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    if not "".join(pieces).strip():  # nothing but fillers: they are all there is to read
        return Plain(
            original=text, text=text, starts=tuple(range(len(text))), ends=tuple(range(1, len(text) + 1))
        )
    return Plain(original=text, text="".join(pieces), starts=tuple(starts), ends=tuple(ends))


def _changes(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, what is written instead) in order; of two that overlap, the earlier rule's."""
    taken = bytearray(len(text))
    found = []
    for pattern, written in _RULES:
        for match in pattern.finditer(text):
            start, end = match.span()
            if start < end and not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end, _written(match.group()) if written is None else written))
    return sorted(found)


def _written(word: str) -> str:
    return _WORDS[word.lower().replace("’", "'")]
