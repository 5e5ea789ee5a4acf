"""What a learner's function returned, as bounded JSON."""

from typing import Any

import numpy

from .backend import Backend
from .values import array_as_text, plain


def describe(
    value: Any, backend: Backend, results: int, limit: int, of_model: bool = False
) -> dict[str, Any]:
    """A value as JSON: kind, type, and for an array its dtype, shape and bytes."""
    if results == 1:
        return describe_one(value, backend, limit, of_model)
    if isinstance(value, (tuple, list)) and len(value) == results:
        items = [describe_one(item, backend, limit // results, of_model) for item in value]
        return {"kind": "results", "items": items}
    if isinstance(value, (tuple, list)):
        return {"kind": "several", "type": type(value).__name__, "number": len(value)}
    return {"kind": "other", "type": type(value).__name__}


def describe_batches(
    passes: list[list[Any]], backend: Backend, results: int, limit: int
) -> dict[str, Any]:
    """What iterating gave, each time through: batches, each one array or several."""
    share = limit // max(1, sum(len(batches) for batches in passes))
    items = [
        {
            "kind": "results",
            "items": [describe(batch, backend, results, share) for batch in batches],
        }
        for batches in passes
    ]
    return {"kind": "results", "items": items}


def describe_one(value: Any, backend: Backend, limit: int, of_model: bool) -> dict[str, Any]:
    name = type(value).__name__
    if isinstance(value, (tuple, list)):
        numbers_only = bool(value) and all(isinstance(item, (int, float)) for item in value)
        if not numbers_only and (of_model or backend.refuses_list(value)):
            return {"kind": "several", "type": name, "number": len(value)}
    try:
        if value is None or isinstance(value, str):
            raise TypeError
        array = plain(value)
        if array.dtype.kind not in "biuf":
            array = array.astype("float32")
    except Exception:
        return {"kind": "other", "type": name}
    described = {
        "kind": backend.kind(value),
        "type": name,
        "dtype": array.dtype.str,
        "shape": list(array.shape),
    }
    if array.nbytes <= limit:
        described["data"] = array_as_text(numpy.asarray(array, order="C"))
    return described
