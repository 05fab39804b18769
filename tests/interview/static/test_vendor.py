"""What is vendored is what was locked."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FOLDERS = ["interview/static/vendor", "tests/journeys/vendor"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_vendored_file_has_its_locked_hash(folder: str) -> None:
    locked = {}
    for line in (ROOT / folder / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split()
        locked[name] = digest
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in (ROOT / folder).iterdir()
        if file.name not in {"SHA256SUMS", "__init__.py"}
    }
    assert found == locked
