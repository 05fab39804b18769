"""From places in the plain form of an answer to places in the text as submitted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final

from scoring.plain.form import Plain
from scoring.report import Check, Report, Unit

_ONE_PLACE: Final = frozenset({"span", "measure", "constraint", "reason"})
_WITHOUT_PLACES: Final = frozenset({str, float, int, bool, dict, type(None)})


def relocate(report: Report, text: Plain) -> Report:
    """Return the report with every offset in the original text; units cover all of it that is not blank."""
    if text.text == text.original:
        return report
    moved: Report = _moved(report, text)
    return replace(
        moved,
        units=_covering(moved.units, text.original),
        checks=tuple(
            replace(after, message=_as_written(before, text))
            for before, after in zip(report.checks, moved.checks, strict=True)
        ),
    )


def _as_written(check: Check, text: Plain) -> str:
    """Return a check's message with its figures as the original writes them."""
    written: dict[str, list[str]] = {}
    for span in check.spans:
        written.setdefault(text.text[slice(*span)], []).append(text.said(span))
    if not written:
        return check.message
    figures = "|".join(map(re.escape, sorted(written, key=len, reverse=True)))
    return re.sub(
        rf"(?<![\w.,])(?:{figures})(?!\w)",
        lambda found: written[found[0]].pop(0) if written[found[0]] else found[0],
        check.message,
    )


def _moved(value: Any, text: Plain) -> Any:
    kind = type(value)
    if kind in _WITHOUT_PLACES:
        return value
    if kind is tuple:
        return tuple([_moved(entry, text) for entry in value])
    names = _fields(kind)  # type: ignore[arg-type]  # classes are hashable
    if not names:
        return value
    changes = {name: _field(name, getattr(value, name), text) for name in names}
    if "start" in changes:
        start, end = text.origin((changes["start"], changes["end"]))
        changes |= {"start": start, "end": end}
        if "text" in changes:
            changes["text"] = text.original[start:end]
    return kind(**changes)


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, none for another class."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _field(name: str, value: Any, text: Plain) -> Any:
    if name in _ONE_PLACE and value is not None:
        return text.quoted(value)
    if name == "spans":
        return tuple(text.quoted(span) for span in value)
    return _moved(value, text)


def _covering(units: Sequence[Unit], original: str) -> tuple[Unit, ...]:
    """Return the units, each with what was left out before it, and the last with what was left out after it."""
    covering: list[Unit] = []
    done = 0
    for unit in units:
        left_out = original[done : unit.start]
        start = done + len(left_out) - len(left_out.lstrip())
        covering.append(replace(unit, start=min(start, unit.start)))
        done = unit.end
    if covering and original[done:].strip():
        covering[-1] = replace(covering[-1], end=len(original.rstrip()))
    return tuple(covering)
