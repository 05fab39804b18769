"""The engine, its pipeline, and readings whose labels a test gives itself."""

from __future__ import annotations

import pytest
from spacy.language import Language

from question_bank.bank import Bank
from scoring.engine import Engine
from scoring.prompting import Prompter
from tests.scoring.readings import Reader


@pytest.fixture(scope="session")
def engine() -> Engine:
    """Return the shipped engine."""
    return Engine.load()


@pytest.fixture(scope="session")
def nlp(engine: Engine) -> Language:
    """Return the pipeline that the engine reads with."""
    return engine._nlp


@pytest.fixture(scope="session")
def read(nlp: Language, bank: Bank) -> Reader:
    """Return what makes a reading of labelled passages."""
    return Reader(nlp=nlp, prompter=Prompter(nlp=nlp, bank=bank))
