"""Draw one tensor: batch into the page, time to the right, features and units up.

Cells have one size in every figure, so the tensors of a figure are to scale.
Colors come from tensors.css, which follows the light and the dark mode.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from ..axes import Axis, shape_words
from . import svg

CELL = 22
DEPTH = (10.5, -9.0)
GAP = 1.4
# The most cells that are drawn in each direction; a longer axis is broken by a gap.
MAX_CELLS = {"right": 12, "up": 9, "depth": 8}
CELLS_BEFORE_GAP = 3
FACES = (("front", "right", "up"), ("top", "right", "depth"), ("side", "up", "depth"))
WORDS = {"right": "to the right", "up": "up", "depth": "into the page"}
CHARACTER = 7.6

Bounds = tuple[float, float, float, float]


@dataclass
class Tensor:
    """What a picture shows.

    axes: one to four axes, in the tensor's own order.
    highlight: {axis name: index}; negative indices count from the end.
    padding: the valid length of each row of the batch, or None.
    """

    name: str
    axes: list[Axis]
    highlight: dict[str, int] = field(default_factory=dict)
    padding: list[int] | None = None


@dataclass(frozen=True)
class Segment:
    """A stretch of an axis: one cell with its index, or a gap, whose index is None."""

    start: float
    end: float
    index: int | None


def segments(axis: Axis, most: int) -> list[Segment]:
    """List the cells drawn for an axis; a long or symbolic one is broken by a gap."""
    if axis.size is not None and axis.size <= most:
        return [Segment(i, i + 1, i) for i in range(axis.size)]
    first = [Segment(i, i + 1, i) for i in range(CELLS_BEFORE_GAP)]
    end = CELLS_BEFORE_GAP + GAP
    gap, last = Segment(CELLS_BEFORE_GAP, end, None), Segment(end, end + 1, (axis.size or 0) - 1)
    return [*first, gap, last]


def directions(axes: list[Axis]) -> tuple[dict[str, Axis], Axis | None]:
    """Assign axes to "right", "up", and "depth"; the second value is drawn as copies."""
    placed: dict[str, Axis] = {}
    rest = []
    preferred = {"batch": "depth", "time": "right", "features": "up", "units": "up"}
    for axis in axes:
        direction = preferred.get(axis.kind)
        if direction and direction not in placed:
            placed[direction] = axis
        else:
            rest.append(axis)
    copies = None
    # From the last axis on: what is counted last (classes, words) points up.
    for axis in reversed(rest):
        free = next((d for d in ("up", "right", "depth") if d not in placed), None)
        if free:
            placed[free] = axis
        else:
            copies = axis
    return placed, copies


def position(index: int, size: int | None) -> int:
    """Count an index from the start; -1 is the last element."""
    return index if index >= 0 else index + (size or 0)


class Picture:
    """One tensor's geometry and the SVG elements that draw it."""

    def __init__(self, tensor: Tensor, identity: str = "") -> None:
        self.tensor = tensor
        self.hatch = f"{identity}-hatch"
        self.placed, self.copies = directions(tensor.axes)
        self.cells = {d: segments(a, MAX_CELLS[d]) for d, a in self.placed.items()}
        self.size = {d: self.cells[d][-1].end if d in self.cells else 0 for d in MAX_CELLS}
        if len(self.placed) == 1:
            # A single axis would be a line: make it one cell wide.
            (only,) = self.placed
            self.size["up" if only == "right" else "right"] = 1

    def point(self, right: float, up: float, depth: float) -> str:
        """Project a point of the block onto the page."""
        x = right * CELL + depth * DEPTH[0]
        y = -up * CELL + depth * DEPTH[1]
        return f"{x:.1f} {y:.1f}"

    def along(self, direction: str) -> list[Segment]:
        """List the cells in a direction; without an axis it is one cell."""
        return self.cells.get(direction, [Segment(0, self.size[direction], 0)])

    def polygon(self, one: str, two: str, a: Segment, b: Segment) -> str:
        """Outline one cell of the face between two directions."""
        front = {"right": self.size["right"], "up": self.size["up"], "depth": 0}
        square = ((a.start, b.start), (a.end, b.start), (a.end, b.end), (a.start, b.end))
        corners = [self.point(**(front | {one: first, two: second})) for first, second in square]
        return "M" + "L".join(corners) + "Z"

    def index(self, direction: str, found: Mapping[str, Segment]) -> int | None:
        """Return the index that a cell of a face has in a direction."""
        if direction in found:
            return found[direction].index
        return self.along(direction)[-1].index if direction in ("right", "up") else 0

    def state(self, found: Mapping[str, Segment]) -> str:
        """Classify a cell of a face: "gap", "padding", "lit" (highlighted), or "plain"."""
        if any(segment.index is None for segment in found.values()):
            return "gap"
        padding = self.tensor.padding
        if padding and {"depth", "right"} <= set(self.placed):
            row, step = self.index("depth", found), self.index("right", found)
            if row is not None and step is not None and step >= padding[row]:
                return "padding"
        return "lit" if self.tensor.highlight and self.lit(found) else "plain"

    def lit(self, found: Mapping[str, Segment]) -> bool:
        """Tell whether a cell belongs to the highlighted part."""
        highlight = self.tensor.highlight
        return all(
            self.index(direction, found) == position(highlight[axis.name], axis.size)
            for direction, axis in self.placed.items()
            if axis.name in highlight
        )

    def faces(self) -> Iterator[str]:
        """Draw the cells of the three faces that can be seen."""
        for face, one, two in FACES:
            if not (self.size[one] and self.size[two]):
                continue
            drawn: dict[str, str] = {}
            for a, b in product(self.along(one), self.along(two)):
                state = self.state({one: a, two: b})
                drawn[state] = drawn.get(state, "") + self.polygon(one, two, a, b)
            for state, outline in drawn.items():
                yield svg.path(f"{face} {state}", outline)
                if state == "padding":
                    yield svg.path("hatch", outline, fill=f"url(#{self.hatch})")

    def glow(self) -> Iterator[str]:
        """Outline the highlighted part, also where other cells hide it."""
        if not self.tensor.highlight:
            return
        low: dict[str, float] = dict.fromkeys(MAX_CELLS, 0.0)
        high: dict[str, float] = dict(self.size)
        for direction, axis in self.placed.items():
            if axis.name in self.tensor.highlight:
                index = position(self.tensor.highlight[axis.name], axis.size)
                cell = next(s for s in self.cells[direction] if s.index == index)
                low[direction], high[direction] = cell.start, cell.end

        def corner(*ends: dict[str, float]) -> str:
            return self.point(*(end[d] for end, d in zip(ends, MAX_CELLS, strict=True)))

        nearest = corner(high, high, low)
        silhouette = [
            corner(low, low, low),
            corner(high, low, low),
            corner(high, low, high),
            corner(high, high, high),
            corner(low, high, high),
            corner(low, high, low),
        ]
        inner = f"M{corner(low, high, low)}L{nearest}L{corner(high, low, low)}"
        inner += f"M{nearest}L{corner(high, high, high)}"
        yield svg.path("glow", f"M{'L'.join(silhouette)}Z{inner}")

    def edges(self) -> Iterator[str]:
        """Draw the colored edge of each axis, dashed where cells are left out."""
        right = self.size["right"]
        ends = {
            "right": lambda t: self.point(t, 0, 0),
            "up": lambda t: self.point(0, t, 0),
            "depth": lambda t: self.point(right, 0, t),
        }
        for direction, axis in self.placed.items():
            at = ends[direction]
            for drawn, kind in ((True, "edge"), (False, "edge broken")):
                lines = [
                    f"M{at(s.start)}L{at(s.end)}"
                    for s in self.cells[direction]
                    if (s.index is not None) == drawn
                ]
                if lines:
                    yield svg.path(f"{kind} edge-{axis.kind}", "".join(lines))

    def labels(self) -> Iterator[str]:
        """Write each axis's letter and size next to its edge."""
        right, up, depth = (self.size[d] for d in MAX_CELLS)
        spots = {
            "right": (right * CELL / 2, 18, "middle"),
            "up": (-9, -up * CELL / 2 + 4.5, "end"),
            "depth": (right * CELL + depth * DEPTH[0] / 2 + 8, depth * DEPTH[1] / 2 + 12, "start"),
        }
        for direction, axis in self.placed.items():
            x, y, anchor = spots[direction]
            yield svg.text(x, y, axis.label, f"label label-{axis.kind}", anchor)

    def bounds(self) -> Bounds:
        """Return left, top, right, and bottom of the picture, its labels included."""
        right, up, depth = (self.size[d] for d in MAX_CELLS)
        wide = {d: CHARACTER * len(a.label) for d, a in self.placed.items()}
        middle, half = right * CELL / 2, wide.get("right", 0) / 2
        left = min(-9 - wide["up"] - 2 if "up" in wide else -4, middle - half - 2)
        far = max(right * CELL + depth * DEPTH[0] + 4, middle + half + 2)
        if "depth" in wide:
            far = max(far, right * CELL + depth * DEPTH[0] / 2 + 10 + wide["depth"])
        top = -up * CELL + depth * DEPTH[1] - 4
        if "up" in wide:
            top = min(top, -up * CELL / 2 - 10)
        return left, top, far, 24 if "right" in wide else 8

    def body(self) -> str:
        """Draw the tensor without its copies."""
        return "".join([*self.faces(), *self.glow(), *self.edges(), *self.labels()])


def with_copies(picture: Picture) -> tuple[str, Bounds]:
    """Draw a tensor; a fourth axis becomes copies, one above the other."""
    left, top, right, bottom = picture.bounds()
    axis = picture.copies
    if not axis:
        return picture.body(), (left, top, right, bottom)
    shown = axis.size if axis.size and axis.size <= 3 else 3
    step = bottom - top + 8
    body = []
    for number in range(shown):
        down = number * step
        if axis.size != shown and number == shown - 2:
            body.append(svg.text((left + right) / 2, down + (top + bottom) / 2, "⋮", "dots"))
        else:
            move = f"translate(0 {down:.1f})"
            body.append(svg.element("g", picture.body(), transform=move))
    spine, end = left - 8, (shown - 1) * step + bottom
    bracket = f"M{spine + 6:.1f} {top:.1f}H{spine:.1f}V{end:.1f}H{spine + 6:.1f}"
    body.append(svg.path(f"edge edge-{axis.kind}", bracket))
    body.append(svg.text(spine, top - 8, axis.label, f"label label-{axis.kind}", "start"))
    return "".join(body), (spine - 4, top - 24, right, end)


def describe(tensor: Tensor) -> str:
    """Describe the picture in words."""
    placed, _copies = directions(tensor.axes)
    by_name = {a.name: WORDS[d] for d, a in placed.items()}
    parts = [f"{a.words} {by_name.get(a.name, 'one above the other')}" for a in tensor.axes]
    text = "Drawn as cells: " + ", ".join(parts) + "."
    if tensor.highlight:
        lit = ", ".join(f"{name} {index}" for name, index in tensor.highlight.items())
        text += f" Highlighted: {lit}."
    if tensor.padding:
        lengths = ", ".join(str(n) for n in tensor.padding)
        text += f" Valid steps in each row: {lengths}; the rest is padding."
    return text


def hatching(identity: str) -> str:
    """Define the pattern that marks padding."""
    return svg.element(
        "pattern",
        svg.path("hatch-line", "M0 0V6"),
        id=identity,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )


def draw(tensor: Tensor, identity: str) -> str:
    """Draw the tensor as an SVG whose ids begin with `identity`."""
    picture = Picture(tensor, identity)
    body, bounds = with_copies(picture)
    pattern = [hatching(picture.hatch)] if tensor.padding else []
    up = picture.placed.get("up")
    return svg.picture(
        [*pattern, body],
        identity,
        f"{tensor.name}: {shape_words(tensor.axes)}",
        describe(tensor),
        bounds,
        f"tensor-picture tint-{up.kind if up else 'none'}",
    )
