"""Read the YAML of a figure into items: tensors, arrows, layers, units, and weights."""

from collections.abc import Callable
from typing import Any

from ..axes import Axis, axis, shape_words
from . import lstm_unit, tensor, weights

Item = tuple[str, Any]


class FigureError(ValueError):
    """Something in a figure's YAML that its author has to fix."""


def read(items: Any) -> list[Item]:
    """Read a figure's YAML as a list of (kind, value).

    Raises: FigureError, with a sentence that names the item.
    """
    if not isinstance(items, list) or not items:
        raise FigureError("its body is not a list of items (`- tensor: x` and so on)")
    found = []
    for number, item in enumerate(items, 1):
        kinds = [k for k in READERS if isinstance(item, dict) and k in item]
        if item == "break":
            kinds, item = ["break"], {"break": None}
        if len(kinds) != 1:
            raise FigureError(f"item {number} is none of {', '.join(READERS)}")
        try:
            found.append((kinds[0], READERS[kinds[0]](dict(item))))
        except ValueError as error:
            raise FigureError(f"item {number}: {error}") from error
    return found


def check_keys(item: dict[str, Any], *allowed: str) -> None:
    """Raise ValueError for a key that the item does not have."""
    unknown = set(item) - set(allowed)
    if unknown:
        raise ValueError(f"it does not know the key {sorted(map(str, unknown))[0]!r}")


def read_tensor(item: dict[str, Any]) -> tensor.Tensor:
    """Read an item `tensor`."""
    check_keys(item, "tensor", "axes", "highlight", "padding")
    axes = item.get("axes")
    if not isinstance(axes, dict) or not 1 <= len(axes) <= 4:
        raise ValueError(f"tensor {item['tensor']!r} needs `axes` with one to four of them")
    found = [axis(str(name), value) for name, value in axes.items()]
    highlight = checked_highlight(item.get("highlight") or {}, found)
    padding = checked_padding(item.get("padding"), found)
    return tensor.Tensor(str(item["tensor"]), found, highlight, padding)


def checked_highlight(highlight: Any, axes: list[Axis]) -> dict[str, int]:
    """Return the highlight; raise ValueError if the tensor has no such part, or none is drawn."""
    by_name = {a.name: a for a in axes}
    if not isinstance(highlight, dict):
        raise ValueError("`highlight` is written {axis: index}")
    for name, index in highlight.items():
        if name not in by_name:
            raise ValueError(f"it highlights the axis {name!r}, which it does not have")
        size = by_name[name].size
        if not isinstance(index, int) or (size and not -size <= index < size):
            raise ValueError(f"it highlights {name} {index}, and {name} has {size}")
        placed = tensor.directions(axes)[0]
        direction = next((d for d, a in placed.items() if a.name == name), None)
        drawn = tensor.segments(by_name[name], tensor.MAX_CELLS[direction]) if direction else []
        if tensor.position(index, size) not in [segment.index for segment in drawn]:
            raise ValueError(f"{name} {index} is in the part that is not drawn")
    return highlight


def checked_padding(padding: Any, axes: list[Axis]) -> list[int] | None:
    """Return the lengths; raise ValueError if they do not fit the batch and time axes."""
    if padding is None:
        return None
    by_name = {a.name: a for a in axes}
    batch, time = by_name.get("batch"), by_name.get("time")
    if not batch or not time or not batch.size or not time.size:
        raise ValueError("`padding` needs a batch and a time axis with numbers")
    if not isinstance(padding, list) or len(padding) != batch.size:
        raise ValueError(f"`padding` needs one length for each of the {batch.size} rows")
    if not all(isinstance(n, int) and 0 <= n <= time.size for n in padding):
        raise ValueError(f"`padding` has a length that is not between 0 and {time.size}")
    for one, direction in ((batch, "depth"), (time, "right")):
        if one.size and one.size > tensor.MAX_CELLS[direction]:
            raise ValueError(f"`padding` cannot be drawn where {one.words} is broken")
    return padding


def read_steps(item: dict[str, Any]) -> tuple[str, int]:
    """Read an item `steps` as the layer's name and its number of steps."""
    check_keys(item, "steps", "layer")
    steps = item["steps"]
    if not isinstance(steps, int) or isinstance(steps, bool) or steps < 1:
        raise ValueError(f"`steps` is {steps!r}: write how many steps there are")
    return str(item.get("layer", "LSTM")), steps


def read_weights(item: dict[str, Any]) -> weights.Weights:
    """Read an item `sheet`."""
    check_keys(item, "sheet", "rows", "columns", "row-axis", "column-axis", "blocks")
    return weights.from_item(item)


def read_unit(item: dict[str, Any]) -> list[Axis]:
    """Read an item `unit`."""
    check_keys(item, "unit")
    return lstm_unit.from_item(item["unit"])


def read_words(kind: str) -> Callable[[dict[str, Any]], str]:
    """Make the reader of an item that holds words."""

    def reader(item: dict[str, Any]) -> str:
        check_keys(item, kind)
        return "" if item[kind] is None else str(item[kind])

    return reader


READERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "tensor": read_tensor,
    "arrow": read_words("arrow"),
    "text": read_words("text"),
    "steps": read_steps,
    "sheet": read_weights,
    "unit": read_unit,
    "break": read_words("break"),
}
IN_WORDS: dict[str, Callable[[Any], str]] = {
    "tensor": lambda v: f"{v.name} ({shape_words(v.axes)})",
    "arrow": lambda v: f"then {v}," if v else "then",
    "text": lambda v: v,
    "steps": lambda v: f"{v[0]} over {v[1]} steps",
    "sheet": lambda v: f"{v.name} ({shape_words(v.axes)}) {weights.blocks_words(v)}".strip(),
    "unit": lambda v: f"One unit at one step. {lstm_unit.words(*v)}",
    "break": lambda v: ";",
}


def in_words(items: list[Item]) -> str:
    """Describe the figure in one sentence."""
    return " ".join(IN_WORDS[kind](value) for kind, value in items).replace(" ;", ";")
