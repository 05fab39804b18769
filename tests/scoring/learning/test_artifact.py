"""The trained model as files: what is read back is what was saved, and nothing else is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scoring.errors import ModelError
from scoring.learning import artifact
from scoring.learning.artifact import Artifact, corpus_digest, load, save
from scoring.learning.dataset import read_corpus


@pytest.fixture(scope="module")
def shipped() -> Artifact:
    return load()


@pytest.fixture
def folder(tmp_path: Path, shipped: Artifact) -> Path:
    """Return a folder to which the shipped model was saved."""
    save(shipped.models, read_corpus()[:3], folder=tmp_path / "model", language_model="some pipeline")
    return tmp_path / "model"


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    edit(manifest)
    path.write_text(json.dumps(manifest), encoding="utf-8")


@pytest.mark.parametrize("reader", ["brief", "longer"])
def test_what_is_read_back_is_what_was_saved(folder: Path, shipped: Artifact, reader: str) -> None:
    story, again = (getattr(models.story, reader) for models in (shipped.models, load(folder).models))
    assert again.labels == story.labels
    assert again.temperature == story.temperature
    assert again.classifier.vocabulary == story.classifier.vocabulary
    for one, other in (
        (story.classifier.weights, again.classifier.weights),
        (story.classifier.intercept, again.classifier.intercept),
        (story.chain.start, again.chain.start),
        (story.chain.step, again.chain.step),
        (story.chain.end, again.chain.end),
        (story.prior, again.prior),
        (story.presence, again.presence),
        (story.present_from, again.present_from),
    ):
        assert np.array_equal(one, other)


def test_the_model_of_the_kind_of_answer_is_read_back(folder: Path, shipped: Artifact) -> None:
    one, other = shipped.models.response, load(folder).models.response
    assert one.classes == other.classes
    assert np.array_equal(one.weights, other.weights)
    assert np.array_equal(one.intercept, other.intercept)


def test_saving_again_gives_the_same_bytes(folder: Path, tmp_path: Path, shipped: Artifact) -> None:
    save(shipped.models, read_corpus()[:3], folder=tmp_path / "again", language_model="some pipeline")
    for name in ("model.npz", "manifest.json"):
        assert (tmp_path / "again" / name).read_bytes() == (folder / name).read_bytes()


def test_a_model_of_another_format_still_has_a_digest(folder: Path, shipped: Artifact) -> None:
    change(folder, lambda manifest: manifest.update(format=0))
    assert artifact.digest_in(folder) == shipped.digest


@pytest.mark.parametrize("content", ["", "not a manifest", "[]", "{}"])
def test_where_no_model_is_there_is_no_digest(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    assert artifact.digest_in(tmp_path) is None
    assert artifact.digest_in(tmp_path / "nowhere") is None


def test_the_digest_names_the_arrays(folder: Path, shipped: Artifact) -> None:
    assert load(folder).digest == shipped.digest
    assert load(folder).digest.startswith("sha256:")


def test_the_manifest_tells_what_the_model_was_trained_on(folder: Path) -> None:
    manifest = load(folder).manifest
    units = sum(len(answer.labels) for answer in read_corpus()[:3])
    assert (manifest["language_model"], manifest["answers"], manifest["units"]) == ("some pipeline", 3, units)


@pytest.mark.parametrize("name", ["model.npz", "manifest.json"])
def test_a_missing_file_is_told_with_what_to_do(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match="make model"):
        load(folder)


def test_a_missing_folder_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="make model"):
        load(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda content: content[:-1], id="cut short"),
        pytest.param(lambda content: content[:500] + b"\x00\x01" + content[502:], id="two bytes changed"),
        pytest.param(lambda _content: b"", id="empty"),
        pytest.param(lambda content: content + b"\n", id="longer"),
    ],
)
def test_damaged_arrays_are_refused(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    path = folder / "model.npz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ModelError, match="not the file its manifest names"):
        load(folder)


@pytest.mark.parametrize("content", [pytest.param("", id="empty"), pytest.param("{", id="half an object")])
def test_a_damaged_manifest_is_refused(folder: Path, content: str) -> None:
    (folder / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="make model"):
        load(folder)


@pytest.mark.parametrize(
    "edit",
    [
        pytest.param(lambda manifest: manifest.update(format=artifact.FORMAT + 1), id="newer"),
        pytest.param(lambda manifest: manifest.update(format=str(artifact.FORMAT)), id="as text"),
        pytest.param(lambda manifest: manifest.pop("format"), id="without one"),
    ],
)
def test_another_format_is_refused(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    change(folder, edit)
    with pytest.raises(ModelError, match="another format"):
        load(folder)


def test_the_arrays_need_no_pickle() -> None:
    with np.load(artifact.SHIPPED / "model.npz", allow_pickle=False) as arrays:
        assert arrays.files
        for name in arrays.files:
            assert arrays[name].dtype.kind == "f"


def test_a_pickle_is_never_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    opened = np.load

    def noted(*arguments: Any, **named: Any) -> Any:
        given.append(named.get("allow_pickle"))
        return opened(*arguments, **named)

    monkeypatch.setattr(np, "load", noted)
    load(folder)
    assert given == [False]


def test_the_shipped_model_was_trained_on_the_shipped_corpus(shipped: Artifact) -> None:
    answers = read_corpus()
    assert shipped.manifest["corpus"] == corpus_digest()
    assert shipped.manifest["answers"] == len(answers)
    assert shipped.manifest["units"] == sum(len(answer.labels) for answer in answers)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.jsonl", "other words", id="a file's words"),
        pytest.param("c.jsonl", "", id="another file"),
    ],
)
def test_the_corpus_digest_changes_with_the_corpus(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / "a.jsonl").write_text("words", encoding="utf-8")
    before = corpus_digest(tmp_path)
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert corpus_digest(tmp_path) != before


def test_the_corpus_digest_passes_over_other_files(tmp_path: Path) -> None:
    before = corpus_digest(tmp_path)
    (tmp_path / "README.md").write_text("words", encoding="utf-8")
    assert corpus_digest(tmp_path) == before
