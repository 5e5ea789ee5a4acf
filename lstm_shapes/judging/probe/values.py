"""Arrays and exceptions, and their text on the wire."""

import base64
import io
import traceback
from typing import Any

import numpy

MAX_TEXT_CHARS = 400


def plain(value: Any) -> Any:
    """Return any array or tensor as a NumPy array."""
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    return numpy.asarray(value)


def same_all(values: list[Any], others: list[Any]) -> bool:
    """Return whether two lists of arguments hold the same numbers; layers are not compared."""
    if len(values) != len(others):
        return False
    for value, other in zip(values, others, strict=True):
        if isinstance(value, list):
            same = isinstance(other, list) and same_all(value, other)
        elif hasattr(value, "dtype") and hasattr(value, "shape"):
            value, other = plain(value), plain(other)
            same = value.shape == other.shape and value.dtype == other.dtype
            same = same and value.tobytes() == other.tobytes()
        else:
            same = not isinstance(value, (int, float, str)) or value == other
        if not same:
            return False
    return True


def all_results(value: Any) -> list[Any]:
    """The arrays of an answer, of whatever lists and tuples they are in."""
    if isinstance(value, (tuple, list)):
        return [one for item in value for one in all_results(item)]
    return [value]


def array_as_text(array: Any) -> str:
    """Return an array as base64 text of NumPy's own format."""
    file = io.BytesIO()
    numpy.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode()


def receive_array(described: dict[str, Any]) -> Any:
    """Return an array with the values, and the memory layout, that the request names."""
    array = numpy.load(io.BytesIO(base64.b64decode(described["data"])), allow_pickle=False)
    if described["strided"]:
        columns = array.shape[-1]
        wider = numpy.zeros((*array.shape[:-1], 2 * columns + 1), array.dtype)
        part = wider[..., : 2 * columns : 2]
        part[...] = array
        array = part
    array.setflags(write=described["writeable"])
    return array


def error_as_json(error: BaseException, function: Any) -> dict[str, Any]:
    """An exception as JSON, also when turning it into text raises."""
    try:
        text = str(error)[:MAX_TEXT_CHARS]
    except BaseException:
        text = "(its text cannot be shown)"
    line = ""
    try:
        place = function.__code__.co_filename
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename == place:
                line = (frame.line or "")[:120]
    except BaseException:
        pass
    types = [kind.__name__[:80] for kind in type(error).__mro__]
    return {"kind": "error", "type": types[0], "types": types[:8], "text": text, "line": line}
