"""What can be wrong with the bank.

BankError
    the bank cannot be used; carries every `Problem` found, not only the first
UnknownEntry
    an id that the loaded bank does not hold
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One fault in one file: where, what was expected, what stood there."""

    file: str
    key: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: expected {self.expected}, found {self.found}"


class BankError(ValueError):
    """The bank has faults. `problems` lists them all, sorted by file and key."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"the question bank has {len(self.problems)} problem(s):\n{lines}")


class UnknownEntry(LookupError):  # noqa: N818  # said as the sentence that it is
    """No entry of that kind has that id; the message names the command that lists them."""

    def __init__(self, kind: str, entry_id: str) -> None:
        entries = "competencies" if kind == "competency" else f"{kind}s"
        super().__init__(f"no {kind} has the id {entry_id!r}; see: lodestar bank list {entries}")
        self.kind = kind
        self.entry_id = entry_id
