"""One answer to one question, and how it was read at the time."""

from __future__ import annotations

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from interview.models.base import Base, Json, Key, Moment, Words


class Attempt(Base):
    """An answer as submitted, with its report and the yardstick it was held against.

    Everything that the feedback page shows of the question and the rubric is kept here, so
    that the page stays true when the bank has changed since. Never altered once written.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        Index(None, "guest", "submitted_at"),
        Index(None, "guest", "question_id", "submitted_at"),
    )

    id: Mapped[Key] = mapped_column(primary_key=True)
    guest: Mapped[Key]
    submitted_at: Mapped[Moment]

    question_id: Mapped[str] = mapped_column(String(120))
    question_text: Mapped[Words]
    question_kind: Mapped[Key]
    question_fingerprint: Mapped[str] = mapped_column(String(80))

    text: Mapped[Words]
    report: Mapped[Json]
    yardstick: Mapped[Json]
    rubric_id: Mapped[str] = mapped_column(String(120))
    rubric_fingerprint: Mapped[str] = mapped_column(String(80))
    engine_version: Mapped[Key]
    overall_level: Mapped[int | None]
