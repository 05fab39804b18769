"""Words to whoever scores the answer: orders, pleas, settings and roles, however they are spelled."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.lowered import lowered
from scoring.language.quotations import without_quotations

_TOP: Final = r"(?:full|top|highest|maximum|max|perfect|best|excellent)(?: possible)?"
_MARK: Final = r"(?:marks?|scores?|ratings?|grades?|points?|levels?)"
_FIVE: Final = r"(?:level (?:5|five)|(?:5|five|10|ten|100)(?: ?/ ?(?:5|10|100)| out of| points?| percent|%))"
_READER: Final = (
    r"(?:grader|scorer|assessor|examiner|evaluator|marker|rater|language model|llm|ai|scoring (?:system|engine|model)|"
    r"(?:automated|automatic) (?:scoring |grading |marking )?(?:system|grader|marker|scorer))"
)
_GUIDE: Final = r"(?:instructions?|rules?|rubrics?|guidelines?|prompts?|guards?|anchors?|criteria)"
_ANSWER: Final = r"(?:answer|response|candidate|submission|text)"
_NOT_TOLD: Final = r"(?<!\b(?:me|us) to )(?<!\b(?:him|her) to )(?<!\bthem to )(?<!\bto )"
# each begins at a word, in lower case; its first letter is looked at before what stands before it
_ORDERS: Final = (
    rf"(?=[idfbo]){_NOT_TOLD}(?:ignore|disregard|forget|override|bypass|overlook) (?:all |any |the |your |every |of |these |those )*(?:(?:previous|prior|above|earlier|other) (?=instr|prompt|rule|rubric|guid|orders?|text)|{_GUIDE}\b)",
    rf"(?=[gasrmt]){_NOT_TOLD}(?:give|award|assign|grant|rate|score|mark|grade|raise|treat) (?:me|this|it|my|the) (?:{_ANSWER} |text )*(?:with |as |to |at )?(?:an? |the )*(?:{_TOP} (?:{_MARK}|applicant|candidate)|{_FIVE})",
    rf"{_READER} (?:must|should|shall|has to|needs to|will) ",
    r"please (?:give|award|rate|score|mark|grade) me\b",
    r"(?:do not|don't|never) (?:report (?:any )?guards?|deduct|look for an? (?:situation|task|action|result)|mention this (?:sentence|text|note))",
    r"(?:not|never) mention this (?:sentence|text|note) in your\b",
    r"skip (?:the |all )?(?:guard|check)s?\b",
    r"(?:the|this) (?:text|answer|response) (?:above|below) is a\b",
    rf"(?:before you|when you|when) (?:score|scoring|grade|grading|mark|marking|rate|rating) (?:this\b|it\b|the {_ANSWER}\b|,|my {_ANSWER}\b)",
    r"when (?:grading|scoring|marking), ",
    r"(?:set|raise|treat|output|assign) (?:every|all|each|the) (?:criteri(?:on|a)|levels?|scores?)\b",
    r"treat situation, task\b",
    rf"(?:reply|respond|answer|write|say|state) that the (?:{_ANSWER}) (?:is|was|gave|has|deserves)\b",
    rf"raise this {_ANSWER}\b",
    rf"overrides? (?:the )?{_GUIDE}\b",
)
_ROLES: Final = (
    r"(?:system|developer) prompt\b",
    rf"you are (?:now )?(?:an? |the )?(?:helpful |automated |generous |lenient |strict )*(?:ai|{_READER}|assistant|examiner|interviewer called)\b",
    r"you are now in \w+ mode\b",
    r"as an ai\b",
    r"pretend (?:that )?you are\b",
    r"your new task\b",
    rf"if you are an? {_READER}",
    r"answer only as\b",
    rf"(?:dear|hello|hi|attention|note to (?:the )?(?:automated )?|message (?:to|for) the )\s?{_READER}\b",
    r"end of (?:the )?candidate(?:'s)? answer\b",
    r"begin (?:the )?evaluation\b",
    r"(?=[aegs])(?:(?<=[>\n.])|(?<=[>\n.] )|(?<![\s\S]))(?:assistant|evaluator|grader|system|assessor), (?:please )?(?:rate|give|mark|score|grade|award)\b",
    r"obliged to raise\b",
)
_CLAIMS: Final = (
    rf"(?:this|the) {_ANSWER} (?:is|deserves|should (?:get|receive|be)|must (?:get|receive|be)) (?:a |an |the |given |awarded |rated )*(?:(?:perfect|full|top|highest|maximum|level 5)\b(?! of\b)|(?:5|five|100)(?= (?:points?|marks?|stars?|out of)\b|\s?/|\s*[.!;]|\s*$))",
    rf"this {_ANSWER} (?:meets|has a clear|has clear|contains|shows|demonstrates|satisfies|deserves)\b",
    r"reference answer\b",
    r"every criteri(?:on|a)\b",
    rf"(?:correct|right|true|final) (?:score|mark|level|grade) (?:for|of) (?:this|the|my) (?:{_ANSWER}|text) is\b",
    r"verified by a human\b",
    r"(?:overall|score|level|rating)s?\"?\s?[:=]\s?(?:5|10|100)\b",
    r"(?:situation|task|action|result)\.level\s?=",
    r"(?:response_type|confidence|guards)\s?=",
)
_SPOKEN: Final = re.compile(rf"\b(?=[a-z])(?:{'|'.join((*_ORDERS, *_ROLES, *_CLAIMS))})", re.ASCII)
_SIGNS: Final = re.compile(
    r"<!-- ?\w{1,20} ?:|\"(?:role\"\s*:\s*\"(?:system|developer|user|assistant)\"|(?:score|level)\"\s*:\s*\d)"
)
_SPEAKERS: Final = re.compile(r"^[ \t]{0,8}(?:SYSTEM|USER|ASSISTANT|DEVELOPER)\s?:", re.MULTILINE)
_SPACED: Final = re.compile(r"(?<!\w)\w(?: {1,3}\w){3,60}(?!\w)")
_LEET_WORD: Final = re.compile(r"\b(?=\w*\d)(?=\w*[a-z])[a-z0134578@$]{3,20}\b")
_DIGIT: Final = re.compile(r"\d")
_LEET: Final = str.maketrans("0134578@$", "oieastbas")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def instructions(text: str) -> list[tuple[int, int]]:
    """Return the offsets of what speaks to the grader; quoted speech that a story tells is none."""
    told = without_quotations(text)
    return sorted(_commands(told) + _disguised(told))


def _commands(text: str) -> list[tuple[int, int]]:
    lower = lowered(text)
    found = [*_SPOKEN.finditer(lower), *_SIGNS.finditer(lower), *_SPEAKERS.finditer(text)]
    return [match.span() for match in found]


def _disguised(text: str) -> list[tuple[int, int]]:
    """Return the offsets of orders that show only when letters are put together and digits read as letters."""
    found: list[tuple[int, int]] = []
    if _plain(text) == text:
        return found
    for start, end in _sentences(text):
        plain = _plain(text[start:end])
        if plain != text[start:end] and _commands(plain):
            found.append((start, end))
    return found


def _sentences(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^.!?\n]+", text)]


def _plain(text: str) -> str:
    seen = text if text.isascii() else text.translate(_INVISIBLE)
    joined = _SPACED.sub(lambda run: _joined(run.group()), seen)
    if _DIGIT.search(joined) is None:
        return joined
    return _LEET_WORD.sub(lambda word: word.group().translate(_LEET), joined)


def _joined(run: str) -> str:
    """Return spaced letters as words: two or more blanks stand between words."""
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", run))
