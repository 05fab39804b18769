"""What is kept: attempts and drafts."""

from __future__ import annotations

from interview.models.attempt import Attempt
from interview.models.base import Base
from interview.models.draft import Draft

__all__ = ["Attempt", "Base", "Draft"]
