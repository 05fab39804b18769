"""Attempts and drafts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first two tables."""
    op.create_table(
        "attempt",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("guest", sa.String(64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("question_id", sa.String(120), nullable=False),
        sa.Column("question_text", sa.Text(), nullable=False),
        sa.Column("question_kind", sa.String(64), nullable=False),
        sa.Column("question_fingerprint", sa.String(80), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.Column("yardstick", sa.JSON(), nullable=False),
        sa.Column("rubric_id", sa.String(120), nullable=False),
        sa.Column("rubric_fingerprint", sa.String(80), nullable=False),
        sa.Column("engine_version", sa.String(64), nullable=False),
        sa.Column("overall_level", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
    )
    op.create_index("ix_attempt_guest_submitted_at", "attempt", ["guest", "submitted_at"])
    op.create_index(
        "ix_attempt_guest_question_id_submitted_at", "attempt", ["guest", "question_id", "submitted_at"]
    )
    op.create_table(
        "draft",
        sa.Column("guest", sa.String(64), nullable=False),
        sa.Column("question_id", sa.String(120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("guest", "question_id", name="pk_draft"),
    )
