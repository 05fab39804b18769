"""Reading one TOML table into typed fields, collecting problems on the way.

A field that cannot be read leaves a problem and gives a stand-in of the right type, so
that the rest of the file is still checked; the loader raises before a stand-in is used.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from question_bank.errors import Problem

_SHOWN = 60

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


class TableReader:
    """Reads named fields of one table and reports unknown ones in `close`."""

    def __init__(self, file: str, table: dict[str, Any], problems: list[Problem], prefix: str = "") -> None:
        self.file = file
        self._table = table
        self._problems = problems
        self._prefix = prefix
        self._read: set[str] = set()

    def problem(self, key: str, expected: str, found: object) -> None:
        """Record a fault at `key`."""
        shown = found if isinstance(found, str) else repr(found)
        if len(shown) > _SHOWN:
            shown = shown[:_SHOWN] + "…"
        self._problems.append(Problem(file=self.file, key=self._prefix + key, expected=expected, found=shown))

    def _take(self, key: str) -> object:
        self._read.add(key)
        return self._table.get(key)

    def text(self, key: str) -> str:
        """Read a string that is not blank; runs of white space become one blank, paragraphs stay apart."""
        value = self._take(key)
        if isinstance(value, str) and value.strip():
            return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", value.strip()))
        self.problem(key, "a text", "nothing" if value is None else value)
        return ""

    def optional_text(self, key: str) -> str | None:
        """Read a string, or None where the key is absent."""
        return self.text(key) if key in self._table else None

    def texts(self, key: str, *, at_least: int = 0) -> tuple[str, ...]:
        """Read a list of at least so many texts; absent is an empty list."""
        value = self._take(key)
        if value is None:
            value = []
        if not isinstance(value, list) or not all(
            isinstance(entry, str) and entry.strip() for entry in value
        ):
            self.problem(key, "a list of texts", value)
            return ()
        if len(value) < at_least:
            self.problem(key, f"at least {at_least} texts", f"{len(value)}")
        return tuple(" ".join(entry.split()) for entry in value)

    def number(self, key: str, *, default: float | None = None) -> float:
        """Read a finite integer or float; an absent one is `default` where there is one."""
        value = self._take(key)
        if value is None and default is not None:
            return default
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
            return value
        self.problem(key, "a number", "nothing" if value is None else value)
        return 1

    def whole(self, key: str) -> int:
        """Read an integer."""
        value = self._take(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.problem(key, "a whole number", "nothing" if value is None else value)
        return 1

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """Read one word of an enumeration."""
        value = self._take(key)
        for choice in choices:
            if value == choice.value:
                return choice
        self.problem(key, "one of " + ", ".join(choices), "nothing" if value is None else value)
        return next(iter(choices))

    def choices(self, key: str, choices: type[Choice]) -> frozenset[Choice]:
        """Read a list of words of an enumeration; absent is none of them."""
        words = self.texts(key)
        for word in words:
            if word not in set(choices):
                self.problem(key, "words of " + ", ".join(choices), word)
        return frozenset(choice for choice in choices if choice in words)

    def table(self, key: str) -> TableReader:
        """Read a sub-table."""
        value = self._take(key)
        if not isinstance(value, dict):
            self.problem(key, "a table", "nothing" if value is None else value)
            value = {}
        return TableReader(self.file, value, self._problems, f"{self._prefix}{key}.")

    def tables(self, key: str, *, at_least: int = 1) -> list[TableReader]:
        """Read a list of at least so many sub-tables; with none required, absent is an empty list."""
        value = self._take(key)
        if value is None and at_least == 0:
            return []
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            self.problem(key, "a list of tables", "nothing" if value is None else value)
            return []
        if len(value) < at_least:
            self.problem(key, f"at least {at_least} tables", f"{len(value)}")
        return [
            TableReader(self.file, entry, self._problems, f"{self._prefix}{key}[{number}].")
            for number, entry in enumerate(value)
        ]

    def build(self, make: Callable[..., Value], **fields: object) -> Value | None:
        """Close the table and make the value; an invariant that it breaks is a problem."""
        for key in self._table.keys() - self._read:
            self.problem(key, "no such key", self._table[key])
        try:
            return make(**fields)
        except ValueError as error:
            self.problem("(whole table)", str(error), "otherwise")
            return None
