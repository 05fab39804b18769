"""From the report's JSON back to the frozen `Report`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from scoring.report import Report


def report_from(stored: Mapping[str, Any]) -> Report:
    """Return the report whose `to_dict` is `stored`; raise `KeyError` where a field is absent."""
    report: Report = _value(Report, stored)
    return report


def _value(hint: Any, stored: Any) -> Any:
    """Return `stored` as a value of the type `hint`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if stored is None:
        return None
    if origin in {Union, UnionType}:
        return _value(arguments[0], stored)
    if origin is tuple:
        kinds = [arguments[0]] * len(stored) if arguments[-1] is Ellipsis else arguments
        return tuple(_value(kind, entry) for kind, entry in zip(kinds, stored, strict=True))
    if origin is Mapping:
        return {key: _value(arguments[1], entry) for key, entry in stored.items()}
    if is_dataclass(hint) and isinstance(hint, type):
        hints = _hints(hint)
        return hint(**{field.name: _value(hints[field.name], stored[field.name]) for field in fields(hint)})
    return stored


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)
