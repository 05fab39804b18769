"""An answer that is being written."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from interview.models.base import Base, Key, Moment, Words


class Draft(Base):
    """A visitor's unfinished answer to a question: one for each, replaced as it grows."""

    __tablename__ = "draft"

    guest: Mapped[Key] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(String(120), primary_key=True)
    text: Mapped[Words]
    saved_at: Mapped[Moment]
