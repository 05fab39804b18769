"""Lines brought into running text: signs, headings, bullets, numbered steps, paragraphs, wrapped lines."""

from __future__ import annotations

import re
from typing import Final

from scoring.plain.rewriting import Change, Rules, either, rule

_SIGNS: Final = str.maketrans(
    {
        **dict.fromkeys("\r\t\f\v\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑", "-"),
    }
)
_NAMES: Final = (
    either("situation task action result outcome learning lesson reflection background context challenge")
    + r"(?:s|\(s\))?(?: (?:learne?[dt]|taken|i took))?"
)
_LETTERS: Final = "(?-i:[STARL])"
_DECORATED: Final = rf"(?:#{{1,6}} ?|[*_]{{1,3}})(?:the )?(?:{_NAMES}|{_LETTERS})"
_CLOSED: Final = r"[*_]{0,3}"
_BULLET: Final = (
    r"(?:[-*•–—·▪◦‣⁃∙●○■□\u2190-\u21ff\u2460-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff][\ufe0f\u200d]?|"
    r"(?:step )?\(?\d{1,2}[.):]|(?-i:\(?[a-h]\)))[ ]+(?=\S)"
)
_THREE_WORDS: Final = r"(?=\W*\w+\W+\w+\W+\w+)"
_HEADING: Final = (
    rf"(?:{_DECORATED}{_CLOSED}(?:\s*[:–—-]+\s*{_CLOSED}\s*|\s+)(?=\S)|"
    rf"[\[(](?:the )?(?:{_NAMES}|{_LETTERS})[\])]\s*[:–—-]*\s*(?=\S)|"
    rf"(?:the )?(?:{_NAMES}|{_LETTERS})\s?(?::|[–—-]+(?=\s))\s*{_THREE_WORDS}|"
    rf"(?:the )?{_NAMES}[ ]*:?\n\s*(?=\S)|(?-i:[STARL])[ ]*[:.)]?\n\s*(?=\S))"
)
_UNSEEN: Final = "\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad"
_AT_LINE_STARTS: Final = Rules(
    rule("", rf"\A\s*((?:{_BULLET})?{_HEADING}(?:{_BULLET})?|{_BULLET})", ""),
    rule("\n", rf"(?<!\s)(?=[ ]*+\n)\s*+((?:{_BULLET})?{_HEADING}(?:{_BULLET})?|{_BULLET})", ""),
    rule("", rf"[.!?] ({_HEADING})", ""),
)
_GOING_ON: Final = re.compile(r"(?:and|or|but|so|which|then|because)\b")
_BREAK: Final = re.compile(r"(?<! ) *+\n\s*+")
_WITHIN_LINES: Final = Rules(
    rule(_UNSEEN, rf"(?:{_UNSEEN})+", ""),
    rule("", r"\A\s++", ""),
    rule("", r"\s(?<!\s\s)\s*+\Z", ""),
    rule("  ", r"\S( {2,}+)(?=\S)", " "),
    rule("…|..", r"\w( ?(?:…|\.{2,}))(?-i:(?=\s+[A-Z]))", "."),
    rule("…|..", r"\w( ?(?:…|\.{2,}))(?= [a-z])", ","),
    rule(",", r"(,)(?<=[a-z],)(?=[a-z]{2})", ", "),
    rule("–|—| - |--", r"[\w,)](,? ?[–—] ?|,? --? )(?=[a-z\"'])", ", "),
    rule("'", r"(?:\A|[\s(])(')(?-i:(?=[A-Z])(?!(?:Twas|Tis|Cause|Cos|Cuz|Em|Til|Bout|Twere)\b))", '"'),
    rule("'", r"[.,!?](')(?=\s|\Z)", '"'),
)
_ENDED: Final = re.compile(r"(?:[.!?…]|[a-z][:;])[\"')\]]{0,2}$")
_GOES_ON: Final = re.compile(r"[a-z,]$")
_OPEN: Final = re.compile(r"[A-Za-z0-9)%\"']$")
_SENTENCE_STARTS: Final = re.compile(r"(?:[A-Z][a-z']|[IA] )")
_FEWEST_WORDS: Final = 4
_NARROWEST: Final = 40
_WIDEST: Final = 120
_FEWEST_WRAPS: Final = 2


def signs(text: str) -> str:
    """Return the text with one sign for each kind of blank, break, quotation mark and hyphen, letter by letter."""
    return text.translate(_SIGNS)


def line_starts(text: str) -> list[Change]:
    """Return the changes that take headings, bullets and numbers off, and begin what they stood before like a sentence."""
    found = _AT_LINE_STARTS.changes(text)
    begun = [
        (end, end + 1, text[end].upper())
        for _, end, _ in found
        if text[end : end + 1].islower() and not _GOING_ON.match(text, end)
    ]
    return sorted(found + begun)


def lines(text: str) -> list[Change]:
    """Return the changes that make running text of lines: they may end like sentences, go on, or lack a full stop."""
    breaks = list(_BREAK.finditer(text))
    wrapped = _wrapped(text, breaks)
    found, done = _WITHIN_LINES.changes(text), 0
    for place in breaks:
        line, after = text[done : place.start()], text[place.end() : place.end() + 2]
        done = place.end()
        if not after or not line:
            instead = ""
        elif _ENDED.search(line) or wrapped or _goes_on(line, place.group(), after):
            instead = " "
        elif _is_a_sentence(line) and _SENTENCE_STARTS.match(after):
            found.append((place.start() - 1, place.start(), line[-1] + "."))
            instead = " "
        else:
            instead = "\n"
        found.append((*place.span(), instead))
    return sorted(change for change in found if text[change[0] : change[1]] != change[2])


def _goes_on(line: str, between: str, after: str) -> bool:
    return after[0].islower() and between.endswith("\n") and _GOES_ON.search(line) is not None


def _is_a_sentence(line: str) -> bool:
    return _OPEN.search(line) is not None and line.count(" ") + 1 >= _FEWEST_WORDS


def _wrapped(text: str, breaks: list[re.Match[str]]) -> bool:
    """Tell lines that were broken where no further word went in: of one width, each as full as it can be."""
    starts = [0, *(place.end() for place in breaks)]
    within = [
        (place.start() - start, len(text[place.end() :].split(maxsplit=1)[0]))
        for start, place in zip(starts, breaks, strict=False)
        if place.group().count("\n") == 1 and place.end() < len(text)
    ]
    width = max((size for size, _ in within), default=0)
    return (
        _NARROWEST <= width <= _WIDEST
        and len(within) >= _FEWEST_WRAPS
        and all(size + 1 + first > width for size, first in within)
    )
