"""Run by Alembic: applies the migrations on the connection that `upgrade` hands over."""

from __future__ import annotations

from alembic import context

from interview.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
