"""What practising changes. Nothing here commits."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from interview.models import Attempt, Draft
from interview.scorekeeping import Judged, keep


def save_draft(session: Session, *, guest: str, question_id: str, text: str) -> Draft:
    """Keep the text as the visitor's draft, in place of the one before."""
    draft = session.merge(Draft(guest=guest, question_id=question_id, text=text, saved_at=datetime.now(UTC)))
    session.flush()
    return draft


def keep_attempt(session: Session, *, guest: str, judged: Judged) -> Attempt:
    """Keep the judged answer; its draft has done its work."""
    attempt = keep(session, judged=judged, guest=guest)
    draft = session.get(Draft, (guest, judged.question.id))
    if draft is not None:
        session.delete(draft)
        session.flush()
    return attempt
