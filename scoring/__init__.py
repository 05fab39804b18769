"""Lodestar's scoring library: reads an answer and says what earned each level.

``Engine.load().score(text, question=…)`` returns a `Report`. Nothing here knows of the web
application or of its database.
"""

from scoring.engine import Engine
from scoring.errors import InputError, ScoringError
from scoring.report import Report

__all__ = ["Engine", "InputError", "Report", "ScoringError"]
