"""The vectors of words before the pipeline looks at their neighbours: of common words, worked out once.

Such a vector depends on a word's form and on whether a blank follows, and on nothing else, so that it
may be looked up; a word that is not in the table goes through the pipeline's own layers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, chain

_PIPE: Final = "tok2vec"
_TABLE: Final = "looked_up"
_AT_ONCE: Final = 1000
Layer = Model[Any, Any]


def look_up_vectors(nlp: Language) -> None:
    """Let the pipeline look vectors up before it works them out; `remember` fills the table."""
    model: Layer = nlp.get_pipe(_PIPE).model  # type: ignore[attr-defined]  # a pipe is any callable
    own = model.get_ref("embed")
    signs, *others = own.layers
    looked_up: Layer = Model(
        _TABLE,
        _forward,
        layers=[signs, chain(*others)],
        dims={"nO": own.get_dim("nO")},
        attrs={"places": {}, "vectors": np.zeros((1, own.get_dim("nO")), dtype=np.float32)},
    )
    model.replace_node(own, looked_up)


def remember(nlp: Language, words: Iterable[str]) -> None:
    """Fill the table, where the pipeline has one, with these words, each with a blank behind it and without."""
    model: Layer | None = nlp.get_pipe(_PIPE).model if nlp.has_pipe(_PIPE) else None  # type: ignore[attr-defined]  # a pipe is any callable
    table = next((layer for layer in model.walk() if layer.name == _TABLE), None) if model else None
    if table is None:
        return
    listed = sorted(words)
    parts = [listed[start : start + _AT_ONCE] for start in range(0, len(listed), _AT_ONCE)]
    docs = [
        Doc(nlp.vocab, words=part, spaces=[blank] * len(part)) for part in parts for blank in (True, False)
    ]
    signs, others = table.layers
    found = [(key, vector) for doc in docs for key, vector in _worked_out(signs, others, doc)]
    table.attrs["places"] = {key: place for place, (key, _) in enumerate(found)}
    table.attrs["vectors"] = np.array([vector for _, vector in found])


def _worked_out(signs: Layer, others: Layer, doc: Doc) -> Iterable[tuple[bytes, Any]]:
    (seen,) = signs.predict([doc])
    (vectors,) = others.predict([seen])
    return zip(_keys(seen), vectors, strict=True)


def _keys(seen: Any) -> list[bytes]:
    """Return each row as bytes."""
    return np.ascontiguousarray(seen).view(f"V{seen.itemsize * seen.shape[1]}").ravel().tolist()


def _forward(model: Layer, docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], Any]]:  # noqa: FBT001  # thinc's signature
    if is_train:
        raise NotImplementedError("the pipeline is not trained here")
    signs, others = model.layers
    return [_vectors(model, others, seen) for seen in signs.predict(docs)], list


def _vectors(model: Layer, others: Layer, seen: Any) -> Any:
    place_of = model.attrs["places"].get
    places = np.array([place_of(key, -1) for key in _keys(seen)], dtype=np.intp)
    vectors = model.attrs["vectors"][places]
    (unknown,) = np.nonzero(places < 0)
    if len(unknown):
        (vectors[unknown],) = others.predict([seen[unknown]])
    return vectors
