"""One tensor as an SVG: batch goes into the page, time to the right, features and units up.

Cells have one size in every picture, so the tensors of a figure are to scale.
Colours come from tensors.css, which follows light and dark.
"""

from dataclasses import dataclass, field
from html import escape
from itertools import product

from .axes import shape_words

CELL = 22
DEPTH = (10.5, -9.0)
GAP = 1.4
MOST = {"right": 12, "up": 9, "depth": 8}
HEAD = 3
FACES = (("front", "right", "up"), ("top", "right", "depth"), ("side", "up", "depth"))
WORDS = {"right": "to the right", "up": "up", "depth": "into the page"}


@dataclass
class Tensor:
    """What a picture shows.

    axes: one to four Axis, in the tensor's own order.
    highlight: {axis name: index}; negative indices count from the end.
    padding: valid lengths, one for each row of the batch, or None.
    """

    name: str
    axes: list
    highlight: dict = field(default_factory=dict)
    padding: list | None = None


@dataclass(frozen=True)
class Segment:
    """A stretch of an axis: one cell with its index, or (index None) a gap left out."""

    start: float
    end: float
    index: int | None


def segments(axis, most):
    """The cells drawn for an axis; a long or symbolic one is broken by a gap."""
    if axis.size is not None and axis.size <= most:
        return [Segment(i, i + 1, i) for i in range(axis.size)]
    head = [Segment(i, i + 1, i) for i in range(HEAD)]
    last = (axis.size or 0) - 1
    return [*head, Segment(HEAD, HEAD + GAP, None), Segment(HEAD + GAP, HEAD + GAP + 1, last)]


def places(axes):
    """Which axis goes right, up and into the page; what is left is drawn as copies."""
    placed, rest = {}, []
    for a in axes:
        wanted = {"batch": ["depth"], "time": ["right"]}.get(a.kind, ["up"])
        if a.kind == "other":
            wanted = []
        free = next((p for p in wanted if p not in placed), None)
        if free:
            placed[free] = a
        else:
            rest.append(a)
    copies = None
    # From the last axis on: what is counted last (classes, words) stands up.
    for a in reversed(rest):
        free = next((p for p in ("up", "right", "depth") if p not in placed), None)
        if free:
            placed[free] = a
        else:
            copies = a
    return placed, copies


def position(index, size):
    """An index counted from the start; -1 is the last."""
    return index if index >= 0 else index + (size or 0)


class Picture:
    """One tensor's geometry and the SVG elements that draw it."""

    def __init__(self, tensor):
        self.tensor = tensor
        self.placed, self.copies = places(tensor.axes)
        self.cells = {p: segments(a, MOST[p]) for p, a in self.placed.items()}
        self.size = {p: self.cells[p][-1].end if p in self.cells else 0 for p in MOST}
        self.thicken()

    def thicken(self):
        """A single axis would be a line: give it one cell's width, without a label."""
        if len(self.placed) == 1:
            (only,) = self.placed
            self.size["up" if only == "right" else "right"] = 1

    def point(self, right, up, depth):
        x = right * CELL + depth * DEPTH[0]
        y = -up * CELL + depth * DEPTH[1]
        return f"{x:.1f} {y:.1f}"

    def along(self, place):
        whole = [Segment(0, self.size[place], 0)] if self.size[place] else [Segment(0, 0, 0)]
        return self.cells.get(place, whole)

    def faces(self):
        """Yields (face, first place, second place) of the faces that can be seen."""
        for face, one, two in FACES:
            if self.size[one] and self.size[two]:
                yield face, one, two

    def corner(self, face, one, two, a, b):
        at = {"right": self.size["right"], "up": self.size["up"], "depth": 0}
        at[one], at[two] = a, b
        return self.point(at["right"], at["up"], at["depth"])

    def polygon(self, face, one, two, a, b):
        corners = ((a.start, b.start), (a.end, b.start), (a.end, b.end), (a.start, b.end))
        return "M" + "L".join(self.corner(face, one, two, *c) for c in corners) + "Z"

    def index(self, place, found):
        """The index that a face shows along `place`: its own, or that of the face itself."""
        if place in found:
            return found[place].index
        last = self.along(place)[-1].index
        return last if place in ("right", "up") else 0

    def state(self, found):
        """What a cell is: gap, padding, lit (highlighted) or plain."""
        if any(s.index is None for s in found.values()):
            return "gap"
        tensor = self.tensor
        padded = tensor.padding and {"depth", "right"} <= set(self.placed)
        if padded and self.index("right", found) >= tensor.padding[self.index("depth", found)]:
            return "padding"
        if tensor.highlight and self.lit(found):
            return "lit"
        return "plain"

    def lit(self, found):
        by_name = {a.name: (p, a) for p, a in self.placed.items()}
        for name, wanted in self.tensor.highlight.items():
            if name not in by_name:
                continue
            place, axis = by_name[name]
            if self.index(place, found) != position(wanted, axis.size):
                return False
        return True

    def face_paths(self):
        for face, one, two in self.faces():
            drawn = {}
            for a, b in product(self.along(one), self.along(two)):
                state = self.state({one: a, two: b})
                drawn.setdefault(state, []).append(self.polygon(face, one, two, a, b))
            for state, polygons in drawn.items():
                yield f'<path class="{face} {state}" d="{"".join(polygons)}"/>'
                if state == "padding":
                    yield f'<path class="hatch" d="{"".join(polygons)}"/>'

    def hidden_light(self):
        """The outline of a highlighted part, also where other cells hide it."""
        if not self.tensor.highlight:
            return ""
        start, end = {}, {}
        for place in MOST:
            axis = self.placed.get(place)
            start[place], end[place] = 0, self.size[place]
            if axis and axis.name in self.tensor.highlight:
                wanted = position(self.tensor.highlight[axis.name], axis.size)
                cell = next(s for s in self.cells[place] if s.index == wanted)
                start[place], end[place] = cell.start, cell.end
        r, u, d = ((start[p], end[p]) for p in ("right", "up", "depth"))
        p = self.point
        silhouette = [
            p(r[0], u[0], d[0]),
            p(r[1], u[0], d[0]),
            p(r[1], u[0], d[1]),
            p(r[1], u[1], d[1]),
            p(r[0], u[1], d[1]),
            p(r[0], u[1], d[0]),
        ]
        inner = [
            f"M{p(r[0], u[1], d[0])}L{p(r[1], u[1], d[0])}L{p(r[1], u[0], d[0])}",
            f"M{p(r[1], u[1], d[0])}L{p(r[1], u[1], d[1])}",
        ]
        return f'<path class="glow" d="M{"L".join(silhouette)}Z{"".join(inner)}"/>'

    def edges(self):
        """The coloured edge of each axis, dashed where cells are left out."""
        right = self.size["right"]
        ends = {
            "right": lambda t: self.point(t, 0, 0),
            "up": lambda t: self.point(0, t, 0),
            "depth": lambda t: self.point(right, 0, t),
        }
        for place, axis in self.placed.items():
            at = ends[place]
            for whole in (True, False):
                lines = [
                    f"M{at(s.start)}L{at(s.end)}"
                    for s in self.cells[place]
                    if (s.index is not None) == whole
                ]
                if lines:
                    kind = "edge" if whole else "edge broken"
                    yield f'<path class="{kind} edge-{axis.kind}" d="{"".join(lines)}"/>'

    def labels(self):
        right, up, depth = (self.size[p] for p in ("right", "up", "depth"))
        spots = {
            "right": (right * CELL / 2, 18, "middle"),
            "up": (-9, -up * CELL / 2 + 4.5, "end"),
            "depth": (right * CELL + depth * DEPTH[0] / 2 + 8, depth * DEPTH[1] / 2 + 12, "start"),
        }
        for place, axis in self.placed.items():
            x, y, anchor = spots[place]
            yield label(x, y, anchor, axis)

    def bounds(self):
        """Left, top, right and bottom of the picture, its labels included."""
        right, up, depth = (self.size[p] for p in ("right", "up", "depth"))
        wide = {p: 7.6 * len(words(a)) for p, a in self.placed.items()}
        left = -9 - wide["up"] - 2 if "up" in wide else -4
        left = min(left, right * CELL / 2 - wide.get("right", 0) / 2 - 2)
        far = right * CELL + depth * DEPTH[0] + 4
        if "depth" in wide:
            far = max(far, right * CELL + depth * DEPTH[0] / 2 + 10 + wide["depth"])
        far = max(far, right * CELL / 2 + wide.get("right", 0) / 2 + 2)
        top = -up * CELL + depth * DEPTH[1] - 4
        if "up" in wide:
            top = min(top, -up * CELL / 2 - 10)
        return left, top, far, 24 if "right" in wide else 8

    def tint(self):
        kind = self.placed["up"].kind if "up" in self.placed else "none"
        return f"tint-{kind}"

    def body(self):
        parts = [*self.face_paths(), self.hidden_light(), *self.edges(), *self.labels()]
        return "".join(parts)


def words(axis):
    """What stands on an edge: "T = 7", "layers = 2", or the letter alone."""
    return axis.letter if axis.size is None else f"{axis.letter} = {axis.size}"


def label(x, y, anchor, axis):
    return (
        f'<text class="label label-{axis.kind}" x="{x:.1f}" y="{y:.1f}" '
        f'text-anchor="{anchor}">{escape(words(axis))}</text>'
    )


def stacked(picture):
    """The body and bounds of a tensor with a fourth axis: copies, one above the other."""
    left, top, right, bottom = picture.bounds()
    axis = picture.copies
    if not axis:
        return picture.body(), (left, top, right, bottom)
    shown = axis.size if axis.size and axis.size <= 3 else 3
    step = bottom - top + 8
    body = []
    for number in range(shown):
        if axis.size != shown and number == shown - 2:
            body.append(dots((left + right) / 2, number * step + (top + bottom) / 2))
        else:
            body.append(f'<g transform="translate(0 {number * step:.1f})">{picture.body()}</g>')
    spine, end = left - 8, (shown - 1) * step + bottom
    bracket = f"M{spine + 6:.1f} {top:.1f}H{spine:.1f}V{end:.1f}H{spine + 6:.1f}"
    body.append(f'<path class="edge edge-{axis.kind}" d="{bracket}"/>')
    body.append(label(spine, top - 8, "start", axis))
    return "".join(body), (spine - 4, top - 24, right, end)


def dots(x, y):
    return f'<text class="dots" x="{x:.0f}" y="{y:.0f}" text-anchor="middle">⋮</text>'


def describe(tensor):
    """The picture in words, for `desc`."""
    placed, _copies = places(tensor.axes)
    by_name = {a.name: WORDS[p] for p, a in placed.items()}
    parts = [f"{a.words} {by_name.get(a.name, 'one above the other')}" for a in tensor.axes]
    text = "Drawn as cells: " + ", ".join(parts) + "."
    if tensor.highlight:
        lit = ", ".join(f"{name} {index}" for name, index in tensor.highlight.items())
        text += f" Highlighted: {lit}."
    if tensor.padding:
        lengths = ", ".join(str(n) for n in tensor.padding)
        text += f" Valid steps in each row: {lengths}; the rest is padding."
    return text


def svg(tensor, identity):
    """The tensor as an SVG element whose ids begin with `identity`."""
    picture = Picture(tensor)
    body, (left, top, right, bottom) = stacked(picture)
    wide, high = right - left, bottom - top
    hatch = ""
    if tensor.padding:
        hatch = (
            f'<pattern id="{identity}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6"/></pattern>'
        )
        body = body.replace('class="hatch"', f'class="hatch" fill="url(#{identity}-hatch)"')
    name = escape(tensor.name)
    return (
        f'<svg class="tensor-picture {picture.tint()}" role="img" '
        f'aria-labelledby="{identity}-t {identity}-d" width="{wide:.0f}" height="{high:.0f}" '
        f'viewBox="{left:.1f} {top:.1f} {wide:.1f} {high:.1f}">'
        f'<title id="{identity}-t">{name}: {escape(shape_words(tensor.axes))}</title>'
        f'<desc id="{identity}-d">{escape(describe(tensor))}</desc>{hatch}{body}</svg>'
    )
