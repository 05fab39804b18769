"""Words to whoever scores the answer: orders, pleas, settings and roles, however they are spelled."""

from __future__ import annotations

import re
from typing import Final

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
_ORDERS: Final = re.compile(
    rf"\b(?=[idfob]){_NOT_TOLD}(?:ignore|disregard|forget|override|bypass|overlook) (?:all |any |the |your |every |of |these |those )*(?:(?:previous|prior|above|earlier|other) (?=instr|prompt|rule|rubric|guid|orders?|text)|{_GUIDE}\b)|"
    rf"\b(?=[garsmt]){_NOT_TOLD}(?:give|award|assign|grant|rate|score|mark|grade|raise|treat) (?:me|this|it|my|the) (?:{_ANSWER} |text )*(?:with |as |to |at )?(?:an? |the )*(?:{_TOP} (?:{_MARK}|applicant|candidate)|{_FIVE})|"
    rf"\b{_READER} (?:must|should|shall|has to|needs to|will) |\bplease (?:give|award|rate|score|mark|grade) me\b|"
    rf"\b(?:do not|don't|never) (?:report (?:any )?guards?|deduct|look for an? (?:situation|task|action|result)|mention this (?:sentence|text|note))|"
    rf"\b(?:not|never) mention this (?:sentence|text|note) in your\b|\bskip (?:the |all )?(?:guard|check)s?\b|\b(?:the|this) (?:text|answer|response) (?:above|below) is a\b|"
    rf"\b(?:before you|when you|when) (?:score|scoring|grade|grading|mark|marking|rate|rating) (?:this\b|it\b|the {_ANSWER}\b|,|my {_ANSWER}\b)|\bwhen (?:grading|scoring|marking), |"
    rf"\b(?:set|raise|treat|output|assign) (?:every|all|each|the) (?:criteri(?:on|a)|levels?|scores?)\b|\btreat situation, task\b|"
    rf"\b(?:reply|respond|answer|write|say|state) that the (?:{_ANSWER}) (?:is|was|gave|has|deserves)\b|\braise this {_ANSWER}\b|\boverrides? (?:the )?{_GUIDE}\b",
    re.IGNORECASE,
)
_ROLES: Final = re.compile(
    rf"\b(?:system|developer) prompt\b|\byou are (?:now )?(?:an? |the )?(?:helpful |automated |generous |lenient |strict )*(?:ai|{_READER}|assistant|examiner|interviewer called)\b|"
    rf"\byou are now in \w+ mode\b|\bas an ai\b|\bpretend (?:that )?you are\b|\byour new task\b|\bif you are an? {_READER}|\banswer only as\b|"
    rf"\b(?:dear|hello|hi|attention|note to (?:the )?(?:automated )?|message (?:to|for) the )\s?{_READER}\b|\bend of (?:the )?candidate(?:'s)? answer\b|\bbegin (?:the )?evaluation\b|"
    rf"(?-i:(?m:^)[ \t]{{0,8}}(?:SYSTEM|USER|ASSISTANT|DEVELOPER)\s?:)|<!-- ?\w{{1,20}} ?:|(?:^|[>\n.] ?)(?:assistant|evaluator|grader|system|assessor), (?:please )?(?:rate|give|mark|score|grade|award)\b|"
    r"\bobliged to raise\b|\"role\"\s*:\s*\"(?:system|developer|user|assistant)\"",
    re.IGNORECASE,
)
_CLAIMS: Final = re.compile(
    rf"\b(?:this|the) {_ANSWER} (?:is|deserves|should (?:get|receive|be)|must (?:get|receive|be)) (?:a |an |the |given |awarded |rated )*(?:(?:perfect|full|top|highest|maximum|level 5)\b(?! of\b)|(?:5|five|100)(?= (?:points?|marks?|stars?|out of)\b|\s?/|\s*[.!;]|\s*$))|"
    rf"\bthis {_ANSWER} (?:meets|has a clear|has clear|contains|shows|demonstrates|satisfies|deserves)\b|\breference answer\b|\bevery criteri(?:on|a)\b|"
    rf"\b(?:correct|right|true|final) (?:score|mark|level|grade) (?:for|of) (?:this|the|my) (?:{_ANSWER}|text) is\b|\bverified by a human\b|"
    rf"\b(?:overall|score|level|rating)s?\"?\s?[:=]\s?(?:5|10|100)\b|\b(?:situation|task|action|result)\.level\s?=|\b(?:response_type|confidence|guards)\s?=|\"(?:score|level)\"\s*:\s*\d",
    re.IGNORECASE,
)
_KINDS: Final = (_ORDERS, _ROLES, _CLAIMS)
_SPACED: Final = re.compile(r"(?<!\w)\w(?: {1,3}\w){3,60}(?!\w)")
_LEET_WORD: Final = re.compile(r"\b(?=\w*\d)(?=\w*[a-z])[a-z0134578@$]{3,20}\b")
_LEET: Final = str.maketrans("0134578@$", "oieastbas")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def instructions(text: str) -> list[tuple[int, int]]:
    """Return the offsets of what speaks to the grader; quoted speech that a story tells is none."""
    told = without_quotations(text)
    found = [match.span() for kind in _KINDS for match in kind.finditer(told)]
    return sorted(found + _disguised(told))


def _disguised(text: str) -> list[tuple[int, int]]:
    """Return the offsets of orders that show only when letters are put together and digits read as letters."""
    found: list[tuple[int, int]] = []
    for start, end in _sentences(text):
        plain = _plain(text[start:end])
        if plain != text[start:end] and any(kind.search(plain) for kind in _KINDS):
            found.append((start, end))
    return found


def _sentences(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^.!?\n]+", text)]


def _plain(text: str) -> str:
    joined = _SPACED.sub(lambda run: _joined(run.group()), text.translate(_INVISIBLE))
    return _LEET_WORD.sub(lambda word: word.group().translate(_LEET), joined)


def _joined(run: str) -> str:
    """Return spaced letters as words: two or more blanks stand between words."""
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", run))
