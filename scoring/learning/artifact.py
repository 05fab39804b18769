"""The trained models as files: arrays in ``model.npz`` and a manifest, no pickle.

The manifest names the corpus by its digest, so that a model that no longer fits the
corpus is seen, and the arrays by theirs, so that a damaged file is refused.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile, ZipInfo

import numpy as np
from numpy.lib.format import write_array

from scoring.errors import ModelError
from scoring.learning.dataset import CORPUS, LabelledAnswer, common_words
from scoring.learning.decoder import Chain
from scoring.learning.linear import LinearModel
from scoring.learning.roles import FigureModels
from scoring.learning.story import StoryModel, StoryModels
from scoring.learning.weighing import WeighingModels

SHIPPED: Final = Path(__file__).parent.parent / "model"
FORMAT: Final = 7
_ARRAYS: Final = "model.npz"
_MANIFEST: Final = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TrainedModels:
    """The models that the engine scores with."""

    story: StoryModels
    response: LinearModel
    figures: FigureModels
    weighing: WeighingModels
    sums: LinearModel
    themes: LinearModel


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Artifact:
    """Trained models and their manifest."""

    models: TrainedModels
    manifest: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """Return the digest of the arrays, which names the model in reports."""
        return str(self.manifest["arrays"])

    @property
    def words(self) -> tuple[str, ...]:
        """Return words that answers often use."""
        return tuple(self.manifest["words"])


def corpus_digest(folder: Path = CORPUS) -> str:
    """Return the digest over the corpus files."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*.jsonl")):
        total.update(
            path.relative_to(folder).as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest()
        )
    return "sha256:" + total.hexdigest()


def save(
    models: TrainedModels, answers: Sequence[LabelledAnswer], *, folder: Path, language_model: str
) -> str:
    """Write the models, trained on these answers, into the folder and return the digest of the arrays."""
    folder.mkdir(parents=True, exist_ok=True)
    content = _archive(_arrays(models))
    digest = "sha256:" + hashlib.sha256(content).hexdigest()
    manifest = {
        "format": FORMAT,
        "arrays": digest,
        "corpus": corpus_digest(),
        "language_model": language_model,
        "answers": len(answers),
        "units": sum(len(answer.labels) for answer in answers),
        "labels": models.story.longer.labels,
        "response_types": models.response.classes,
        "words": common_words(answers),
        "stories": {
            name: {"temperature": model.temperature, "vocabulary": model.classifier.vocabulary}
            for name, model in _stories(models).items()
        },
        "named": {
            name: {"classes": model.classes, "vocabulary": model.vocabulary}
            for name, model in _named(models).items()
        },
    }
    (folder / _ARRAYS).write_bytes(content)
    (folder / _MANIFEST).write_text(
        json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    return digest


def load(folder: Path = SHIPPED) -> Artifact:
    """Read the models; raise `ModelError` when files are absent, damaged or of another format."""
    again = "train it anew with: make model"
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        content = (folder / _ARRAYS).read_bytes()
    except (OSError, ValueError) as error:
        raise ModelError(f"no trained model in {folder} ({error}); {again}") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ModelError(f"the model in {folder} is of another format; {again}")
    if "sha256:" + hashlib.sha256(content).hexdigest() != manifest.get("arrays"):
        raise ModelError(f"{folder / _ARRAYS} is not the file its manifest names; {again}")
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return Artifact(models=_models(manifest, arrays), manifest=manifest)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"the manifest in {folder} lacks or garbles {error}; {again}") from error


def _archive(arrays: Mapping[str, Any]) -> bytes:
    """Return the arrays as an ``.npz`` file, the same bytes whichever release of Python writes them."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, array in arrays.items():
            entry = io.BytesIO()
            write_array(entry, np.asarray(array), allow_pickle=False)
            archive.writestr(ZipInfo(f"{name}.npy"), entry.getvalue())
    return buffer.getvalue()


def digest_in(folder: Path) -> str | None:
    """Return the digest of the model in a folder, also of one that no longer loads; None when there is none."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return manifest.get("arrays") if isinstance(manifest, dict) else None


def _arrays(models: TrainedModels) -> dict[str, Any]:
    return {
        **{
            f"{name}_{part}": array
            for name, model in _stories(models).items()
            for part, array in _story_arrays(model).items()
        },
        "response_weights": models.response.weights,
        "response_intercept": models.response.intercept,
        "weighing_start": models.weighing.chain.start,
        "weighing_step": models.weighing.chain.step,
        "weighing_end": models.weighing.chain.end,
        **{f"{name}_weights": model.weights for name, model in _named(models).items()},
        **{f"{name}_intercept": model.intercept for name, model in _named(models).items()},
    }


def _stories(models: TrainedModels) -> dict[str, StoryModel]:
    """Return the models that read stories, by their names in the files."""
    return {"brief": models.story.brief, "longer": models.story.longer}


def _story_arrays(model: StoryModel) -> dict[str, Any]:
    return {
        "weights": model.classifier.weights.astype(np.float32),
        "intercept": model.classifier.intercept,
        "start": model.chain.start,
        "step": model.chain.step,
        "end": model.chain.end,
        "prior": model.prior,
        "presence": model.presence,
        "present_from": model.present_from,
    }


def _named(models: TrainedModels) -> dict[str, LinearModel]:
    """Return the models over named features, by their names in the files."""
    figures, weighing = models.figures, models.weighing
    return {
        "figure_bare": figures.bare,
        "figure_ties": figures.ties,
        "figure_roles": figures.roles,
        "sums": models.sums,
        "themes": models.themes,
        "weighing_answers": weighing.answers,
        "weighing_units": weighing.units,
        "weighing_options": weighing.options,
        "weighing_pairs": weighing.pairs,
        "weighing_decided": weighing.decided,
        "weighing_chosen": weighing.chosen,
        "weighing_limits": weighing.limits,
        "weighing_sides": weighing.sides,
    }


def _linear(name: str, manifest: Mapping[str, Any], arrays: Mapping[str, Any]) -> LinearModel:
    described = manifest["named"][name]
    return LinearModel(
        classes=tuple(described["classes"]),
        vocabulary=tuple(described["vocabulary"]),
        weights=arrays[f"{name}_weights"],
        intercept=arrays[f"{name}_intercept"],
    )


def _story(name: str, manifest: Mapping[str, Any], arrays: Mapping[str, Any]) -> StoryModel:
    described = manifest["stories"][name]
    return StoryModel(
        classifier=LinearModel(
            classes=tuple(manifest["labels"]),
            vocabulary=tuple(described["vocabulary"]),
            weights=arrays[f"{name}_weights"].astype(np.float64),
            intercept=arrays[f"{name}_intercept"],
        ),
        chain=Chain(start=arrays[f"{name}_start"], step=arrays[f"{name}_step"], end=arrays[f"{name}_end"]),
        prior=arrays[f"{name}_prior"],
        temperature=float(described["temperature"]),
        presence=arrays[f"{name}_presence"],
        present_from=arrays[f"{name}_present_from"],
    )


def _models(manifest: Mapping[str, Any], arrays: Mapping[str, Any]) -> TrainedModels:
    story = StoryModels(brief=_story("brief", manifest, arrays), longer=_story("longer", manifest, arrays))
    response = LinearModel(
        classes=tuple(manifest["response_types"]),
        vocabulary=(),
        weights=arrays["response_weights"],
        intercept=arrays["response_intercept"],
    )
    figures = FigureModels(
        bare=_linear("figure_bare", manifest, arrays),
        ties=_linear("figure_ties", manifest, arrays),
        roles=_linear("figure_roles", manifest, arrays),
    )
    weighing = WeighingModels(
        answers=_linear("weighing_answers", manifest, arrays),
        units=_linear("weighing_units", manifest, arrays),
        chain=Chain(start=arrays["weighing_start"], step=arrays["weighing_step"], end=arrays["weighing_end"]),
        options=_linear("weighing_options", manifest, arrays),
        pairs=_linear("weighing_pairs", manifest, arrays),
        decided=_linear("weighing_decided", manifest, arrays),
        chosen=_linear("weighing_chosen", manifest, arrays),
        limits=_linear("weighing_limits", manifest, arrays),
        sides=_linear("weighing_sides", manifest, arrays),
    )
    return TrainedModels(
        story=story,
        response=response,
        figures=figures,
        weighing=weighing,
        sums=_linear("sums", manifest, arrays),
        themes=_linear("themes", manifest, arrays),
    )
