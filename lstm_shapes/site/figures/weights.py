"""Draw a weight matrix or a bias: one square for each weight, with the gates' blocks marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..axes import NAMES, Axis, axis, shape_words
from . import svg

CELL = 12
GAP = 6
MAX_CELLS = 24
LEFT = 50
CHARACTER = 7.8


@dataclass
class Weights:
    """What a picture shows.

    name: the name of the weights ("kernel").
    rows, columns: the axes downwards and to the right; a bias has one of them, the other is None.
    blocks: the names of its blocks ("i", "f", "g", "o"), or an empty list.
    across: whether the blocks are next to each other rather than one below the other.
    """

    name: str
    rows: Axis | None
    columns: Axis | None
    blocks: list[str]
    across: bool

    @property
    def axes(self) -> list[Axis]:
        """Return the axes that there are, rows first."""
        return [a for a in (self.rows, self.columns) if a]

    @property
    def undivided(self) -> Axis | None:
        """Return the axis that the blocks do not divide: the layer's inputs."""
        return self.rows if self.across else self.columns


def from_item(item: dict[str, Any]) -> Weights:
    """Read the item `sheet` of a figure.

    Raises: ValueError, with a sentence for the author.
    """
    name = str(item["sheet"])
    sizes = {side: item.get(side) for side in ("rows", "columns")}
    if all(size is None for size in sizes.values()):
        raise ValueError(f"sheet {name!r} needs `rows` and `columns`, or one of them for a bias")
    kinds = {side: item.get(f"{side[:-1]}-axis") for side in sizes}
    for side, size in sizes.items():
        check_size(side, size, kinds[side])
    blocks = checked_blocks(item.get("blocks"))
    along = divided_side(sizes, kinds, len(blocks)) if blocks else "columns"
    axes = {
        side: side_axis(kinds[side], size, len(blocks) if side == along else 0)
        for side, size in sizes.items()
    }
    return Weights(name, axes["rows"], axes["columns"], blocks, along == "columns")


def check_size(side: str, size: Any, kind: Any) -> None:
    """Raise ValueError if a side's size or the name of its axis cannot be drawn."""
    key = f"{side[:-1]}-axis"
    if kind is not None and kind not in list(NAMES):
        raise ValueError(f"`{key}` is {kind!r}: write one of {', '.join(NAMES)}")
    if size is None:
        if kind is not None:
            raise ValueError(f"it has a `{key}` and no `{side}`")
        return
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ValueError(f"`{side}` is {size!r}: write a whole number, at least 1")
    if size > MAX_CELLS:
        raise ValueError(f"`{side}` is {size}: a sheet is drawn to scale, up to {MAX_CELLS}")


def checked_blocks(blocks: Any) -> list[str]:
    """Return the names of the blocks; raise ValueError if they are not names."""
    if blocks is None:
        return []
    if not isinstance(blocks, list) or len(blocks) < 2:
        raise ValueError("`blocks` is a list of at least two names, as in [i, f, g, o]")
    if not all(isinstance(name, str) and name.strip() for name in blocks):
        raise ValueError("`blocks` has a name that is not a word (put quotes around it)")
    return blocks


def divided_side(sizes: dict[str, Any], kinds: dict[str, Any], count: int) -> str:
    """Choose the side that the blocks divide: never the features, else the longer one."""
    possible = [side for side, size in sizes.items() if size and size % count == 0]
    possible = [side for side in possible if kinds[side] != "features"]
    if not possible:
        shown = " by ".join(str(size) for size in sizes.values() if size)
        raise ValueError(f"{count} equal `blocks` do not fit into {shown}")
    longest = max(sizes[side] for side in possible)
    possible = [side for side in possible if sizes[side] == longest]
    if len(possible) > 1:
        raise ValueError("`blocks` fit both ways: name the `row-axis` or `column-axis` features")
    return possible[0]


def side_axis(kind: str | None, size: int | None, count: int) -> Axis | None:
    """Make the axis of one side; `count` blocks of units are "4U", in words "4 times units"."""
    if size is None:
        return None
    if kind is None:
        return Axis("", size, "", "other")
    one = axis(kind, size)
    if not count:
        return one
    return Axis(f"{count} times {kind}", size, f"{count}{one.letter}", kind)


def starts(side: Axis | None, count: int) -> list[int]:
    """Return where the squares of one side begin, in pixels, in `count` blocks."""
    size = side.size if side and side.size else 1
    each = size // count if count else size
    return [place * CELL + place // each * GAP for place in range(size)]


def describe(weights: Weights) -> str:
    """Describe the picture in words."""
    sides = []
    if weights.rows:
        sides.append(f"{weights.rows.size} downwards")
    if weights.columns:
        sides.append(f"{weights.columns.size} to the right")
    text = f"A flat sheet of squares, one for each number: {', '.join(sides)}."
    if weights.blocks:
        way = "from left to right" if weights.across else "from top to bottom"
        text += f" Its {len(weights.blocks)} blocks {way}: {', '.join(weights.blocks)}."
    return text


def blocks_words(weights: Weights) -> str:
    """Name the blocks, for the figure as a sentence."""
    return f"in blocks {', '.join(weights.blocks)}" if weights.blocks else ""


class Picture:
    """The geometry of one matrix and the SVG elements that draw it."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        count = len(weights.blocks)
        self.across = starts(weights.columns, count if weights.across else 0)
        self.down = starts(weights.rows, 0 if weights.across else count)
        self.wide, self.high = self.across[-1] + CELL, self.down[-1] + CELL

    def squares(self) -> str:
        """Draw a square for each weight."""
        d = "".join(f"M{x} {y}h{CELL}v{CELL}h-{CELL}Z" for y in self.down for x in self.across)
        return svg.path("front", d)

    def spans(self) -> Iterator[tuple[int, int]]:
        """Yield the start and the end of each block, in pixels along the side they divide."""
        begins = self.across if self.weights.across else self.down
        each = len(begins) // max(1, len(self.weights.blocks))
        for first in range(0, len(begins), each):
            yield begins[first], begins[first + each - 1] + CELL

    def blocks(self) -> Iterator[str]:
        """Draw each block's frame, its name, and its stretch of the axis's edge."""
        one = self.weights
        axis = one.columns if one.across else one.rows
        for name, (start, end) in zip(one.blocks or [""], self.spans(), strict=True):
            middle, long = (start + end) / 2, end - start
            if one.across:
                box = (start, 0, long, self.high)
                x, y, anchor = middle, -6.0, "middle"
                edge = f"M{start} {self.high + 3}H{end}"
            else:
                box = (0, start, self.wide, long)
                x, y, anchor = self.wide + 7, middle + 4.5, "start"
                edge = f"M-3 {start}V{end}"
            yield svg.path(f"edge edge-{axis.kind if axis else 'other'}", edge)
            if name:
                yield svg.rectangle("block", *box)
                yield svg.text(x, y, name, "block-name", anchor)

    def other_edge(self) -> Iterator[str]:
        """Draw the edge of the side that the blocks do not divide."""
        one = self.weights
        if one.undivided:
            edge = f"M-3 0V{self.high}" if one.across else f"M0 {self.high + 3}H{self.wide}"
            yield svg.path(f"edge edge-{one.undivided.kind}", edge)

    def labels(self) -> Iterator[str]:
        """Write each axis's letter and size next to its side."""
        rows, columns = self.weights.rows, self.weights.columns
        if rows:
            yield svg.text(-9, self.high / 2 + 4.5, rows.label, f"label label-{rows.kind}", "end")
        if columns:
            x, y = self.wide / 2, self.high + 19
            yield svg.text(x, y, columns.label, f"label label-{columns.kind}")

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, right, and bottom; sheets below each other begin at the same place."""
        one = self.weights
        left = max(LEFT, CHARACTER * len(one.rows.label if one.rows else "") + 11)
        right, top = float(self.wide + 4), -4
        if one.blocks and one.across:
            top = -20
        elif one.blocks:
            right += 6 + 9 * max(map(len, one.blocks))
        if one.columns:
            over = (CHARACTER * len(one.columns.label) - self.wide) / 2
            left, right = max(left, over), max(right, self.wide + over)
        return -left, top, right, self.high + 24


def draw(weights: Weights, identity: str) -> str:
    """Draw the weights as an SVG whose ids begin with `identity`."""
    picture = Picture(weights)
    tint = weights.undivided.kind if weights.undivided else "none"
    return svg.picture(
        [picture.squares(), *picture.blocks(), *picture.other_edge(), *picture.labels()],
        identity,
        f"{weights.name}: {shape_words(weights.axes)}",
        describe(weights),
        picture.bounds(),
        f"tensor-picture tint-{tint}",
    )
