"""JSON Lines in, JSON Lines out: one bad line never stops the stream."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from scoring import limits
from scoring.engine import Engine
from scoring.errors import InputError


def score_lines(engine: Engine, lines: Iterable[bytes]) -> Iterator[tuple[bool, str]]:
    """Yield (whether it is a report, the line of JSON) for each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            row = _answered(engine, line, number)
            yield "report" in row, json.dumps(row, ensure_ascii=False)


def _answered(engine: Engine, line: bytes, number: int) -> dict[str, Any]:
    identifier: object = None
    try:
        row = _object(line)
        identifier = _identifier(row)
        _check(row)
        report = engine.score(row["text"], question=row.get("question"), rubric=row.get("rubric"))
    except InputError as error:
        return {"id": identifier, "error": {"code": error.code, "message": str(error), "line": number}}
    return {"id": identifier, "report": report.to_dict()}


def _object(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(
            "not_utf8", f"the line is not UTF-8 ({error.reason} at byte {error.start})"
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError("not_json", f"the line is not a JSON object ({error})") from error
    if not isinstance(row, dict):
        raise InputError("not_json", "the line is not a JSON object")
    return row


def _identifier(row: dict[str, Any]) -> str | int | None:
    """Return the line's name, which the reply repeats: it must be something that the reply can hold."""
    identifier = row.get("id")
    if isinstance(identifier, bool) or not isinstance(identifier, str | int | None):
        raise InputError("bad_id", "id is a text or a whole number, or left out")
    if isinstance(identifier, str):
        limits.check(identifier, name="id")
    return identifier


def _check(row: dict[str, Any]) -> None:
    if row.get("text") is None:
        raise InputError("no_text", "the object has no text")
    if not isinstance(row["text"], str):
        raise InputError("no_text", "text must be a string")
    for key in ("question", "rubric"):
        if row.get(key) is not None and not isinstance(row[key], str):
            raise InputError(f"bad_{key}", f"{key} is a text, or left out")
