"""Stand-ins for what is slow."""

from __future__ import annotations

from question_bank.bank import Bank
from question_bank.schema import Question
from scoring import limits
from scoring.report import Report
from tests.builders import a_report


class FakeEngine:
    """An engine that reads by simple cues; each answer is read a level higher, from 2 to 4."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.asked: list[str] = []

    def score(self, text: str, *, question: Question | None) -> Report:
        """Return a report, or refuse what the real engine refuses."""
        limits.check(text)
        if question is None:
            question = next(iter(self.bank.questions.values()))
        self.asked.append(text)
        return a_report(text, question=question, bank=self.bank, level=min(1 + len(self.asked), 4))


class BrokenEngine:
    """An engine that fails in a way nobody foresaw."""

    def score(self, text: str, *, question: Question | None) -> Report:  # noqa: ARG002 - the engine's shape
        """Fail."""
        raise RuntimeError("broken on purpose")
