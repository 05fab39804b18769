"""One digest over the files of an installed pipeline."""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import ModuleType

from scoring.errors import LanguageModelError


def digest(package: ModuleType) -> str:
    """Return ``sha256:`` and the digest over names and contents of the package's data files."""
    if package.__file__ is None:
        raise LanguageModelError(f"{package.__name__} has no files")
    root = Path(package.__file__).parent
    total = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            total.update(path.relative_to(root).as_posix().encode() + b"\0")
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return "sha256:" + total.hexdigest()
