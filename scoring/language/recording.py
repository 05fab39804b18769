"""How a decision was made known: records that someone wrote, circulated or signed, not their mere mention."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scoring.language.document import Passage
from scoring.language.word import Word

_RECORDS: Final = frozenset(
    [
        "adr",
        "charter",
        "daci",
        "doc",
        "document",
        "log",
        "memo",
        "minute",
        "note",
        "one-pager",
        "pager",
        "paper",
        "proposal",
        "raci",
        "record",
        "register",
        "report",
        "rfc",
        "spec",
        "spreadsheet",
        "ticket",
        "wiki",
        "writing",
    ]
)
_RECORDING: Final = frozenset(
    [
        "accept",
        "add",
        "agree",
        "approve",
        "attach",
        "circulate",
        "confirm",
        "copy",
        "document",
        "draft",
        "draw",
        "email",
        "file",
        "fill",
        "keep",
        "list",
        "log",
        "minute",
        "name",
        "note",
        "post",
        "present",
        "publish",
        "put",
        "raise",
        "record",
        "run",
        "send",
        "set",
        "share",
        "sign",
        "summarise",
        "summarize",
        "upload",
        "use",
        "write",
    ]
)
_LEADING: Final = frozenset({"in", "into", "as", "on", "to", "with", "through"})
_HELD: Final = frozenset({"dobj", "nsubjpass", "pobj"})


def recorded(spans: Iterable[Passage]) -> list[Passage]:
    """Return the units in which a decision or its grounds were put on record, in order."""
    return [span for span in spans if any(_puts_on_record(token) for token in span)]


def _puts_on_record(token: Word) -> bool:
    if token.lower_ == "down" and token.head.lemma_.lower() in {"write", "put"}:
        return _is_past(token.head)
    if token.lemma_.lower() not in _RECORDS or token.dep_ not in _HELD | {"compound", "conj"}:
        return False
    verb = _governing(token)
    return verb is not None and verb.lemma_.lower() in _RECORDING and _is_past(verb)


def _governing(record: Word) -> Word | None:
    """Return the verb whose object a record is, or in, as or on which the verb puts something."""
    noun = record.head if record.dep_ in {"compound", "conj"} else record
    if noun.dep_ == "pobj":
        return noun.head.head if noun.head.lower_ in _LEADING else None
    return noun.head if noun.dep_ in _HELD else None


def _is_past(verb: Word) -> bool:
    """Tell what was done from what was not, may be, or is the habit."""
    held_back = any(
        child.dep_ == "neg" or child.tag_ in {"MD", "TO"} or child.lower_ in {"if", "should", "never"}
        for child in verb.children
    )
    return verb.tag_ in {"VBD", "VBN"} and not held_back
