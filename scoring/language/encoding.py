"""The pipeline's layers that look at a word's neighbours, without what only training needs.

They do the same sums, each once: thinc's layers work out every mean twice and make a new array at each step. The products
of matrices are left to numpy, whose library takes a third of the time of thinc's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from spacy.language import Language
from thinc.api import Model, NumpyOps

Floats = Any  # thinc has types of its own for numpy's arrays
Layer = Model[Any, Any]

_PIPE: Final = "tok2vec"
_LEAST_VARIANCE: Final = 1e-08


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """The parameters of one layer: a maxout over a window of words, and a normalisation."""

    window: int
    pieces: int
    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats


def multiply_with_numpy(nlp: Language) -> None:
    """Let all layers of the pipeline multiply with numpy: the same products but for rounding."""
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        for layer in pipe.model.walk() if hasattr(pipe, "model") else ():
            layer.ops = ops


def encode_directly(nlp: Language) -> None:
    """Let the pipeline encode words with the steps of its own layers."""
    model: Layer = nlp.get_pipe(_PIPE).model  # type: ignore[attr-defined]  # a pipe is any callable
    own = model.get_ref("encode")
    steps = [_step(layer) for layer in own.layers[0].layers]
    direct: Layer = Model(
        "direct", _forward, dims={"nO": own.get_dim("nO")}, attrs={"steps": steps, "pad": own.attrs["pad"]}
    )
    model.replace_node(own, direct)


def _step(layer: Layer) -> _Step:
    parts: dict[str, Any] = {part.name: part for part in layer.walk()}
    maxout, norm = parts["maxout"], parts["layernorm"]
    return _Step(
        window=parts["expand_window"].attrs["window_size"],
        pieces=maxout.get_dim("nP"),
        weights=maxout.get_param("W").reshape(-1, maxout.get_dim("nI")),
        bias=maxout.get_param("b").ravel(),
        scale=norm.get_param("G"),
        shift=norm.get_param("b"),
    )


def _forward(
    model: Layer,
    words: Sequence[Floats],
    is_train: bool,  # noqa: FBT001  # thinc's signature
) -> tuple[list[Floats], Callable[[Any], Any]]:
    if is_train:
        raise NotImplementedError("the pipeline is not trained here")
    pad = model.attrs["pad"]
    encoded = []
    for vectors in words:
        told = np.pad(vectors, ((pad, pad), (0, 0)))
        for step in model.attrs["steps"]:
            told += _normalised(_largest(model.ops, told, step), step)
        encoded.append(told[pad : len(told) - pad])
    return encoded, list


def _largest(ops: Any, told: Floats, step: _Step) -> Floats:
    pieces = ops.gemm(ops.seq2col(told, step.window), step.weights, trans2=True)
    pieces += step.bias
    largest, _ = ops.maxout(pieces.reshape(len(told), -1, step.pieces))
    return largest


def _normalised(told: Floats, step: _Step) -> Floats:
    width = np.float32(told.shape[1])
    told -= np.add.reduce(told, axis=1, keepdims=True) / width
    variance = np.add.reduce(told * told, axis=1, keepdims=True) / width
    told *= (variance + _LEAST_VARIANCE) ** -0.5
    told *= step.scale
    told += step.shift
    return told
