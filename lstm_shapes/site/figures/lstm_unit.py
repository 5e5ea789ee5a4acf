"""Draw the inside of one unit at one time step: its gates, its candidate, and the path of c."""

from typing import Any

from ..axes import Axis, axis
from . import svg

LEFT, RIGHT, TOP, BOTTOM = 44, 338, 0, 312
COLUMNS = (82, 151, 226, 301)
NEURONS = (("forget", "f"), ("input", "i"), ("candidate", "g"), ("output", "o"))
RANGES = {"g": "−1 to 1"}
WIDE = {"g": 74}
C, H, BOX, BAR, CELLS = 62, 150, 196, 278, 346
PLUS = (COLUMNS[1] + COLUMNS[2]) / 2
CELL, PITCH, MAX_CELLS = 15, 18, 6

Point = tuple[float, float]


def from_item(sizes: Any) -> list[Axis]:
    """Read the item `unit` of a figure, {features: 3, units: 5}, as two axes.

    Raises: ValueError, with a sentence for the author.
    """
    if not isinstance(sizes, dict) or set(sizes) != {"features", "units"}:
        raise ValueError("`unit` is written {features: 3, units: 5}")
    return [axis(name, sizes[name]) for name in ("features", "units")]


def arrow(points: list[Point], kind: str = "flow") -> str:
    """Draw a line through the points, with a tip at the last one."""
    (x0, y0), (x, y) = points[-2:]
    dx, dy = (x > x0) - (x < x0), (y > y0) - (y < y0)
    long, half = (10, 5) if kind == "state" else (8, 4)
    a, b = x - dx * long, y - dy * long
    line = "L".join(f"{x} {y}" for x, y in [*points[:-1], (a, b)])
    corners = f"{a + dy * half} {b + dx * half}L{a - dy * half} {b - dx * half}"
    return svg.path(kind, f"M{line}") + svg.path(f"tip tip-{kind}", f"M{x} {y}L{corners}Z")


def operator(x: float, y: float, mark: str) -> str:
    """Draw the circle with × or + where two lines meet."""
    d = 4.5 if mark == "×" else 5.5
    cross = f"M{x - d} {y - d}L{x + d} {y + d}M{x - d} {y + d}L{x + d} {y - d}"
    plus = f"M{x - d} {y}H{x + d}M{x} {y - d}V{y + d}"
    circle = svg.element("circle", kind="sign", cx=x, cy=y, r=11)
    return circle + svg.path("mark", cross if mark == "×" else plus)


def neuron(x: float, name: str, letter: str) -> str:
    """Draw a gate or the candidate: its name, its letter, and its range of values."""
    wide = WIDE.get(letter, 62)
    return "".join(
        [
            arrow([(x, BAR), (x, BOX + 54)]),
            svg.rectangle("neuron", x - wide / 2, BOX, wide, 52, rx=12),
            svg.text(x, BOX + 17, name, "inside"),
            svg.text(x, BOX + 32, letter, "inside gate"),
            svg.text(x, BOX + 46, RANGES.get(letter, "0 to 1"), "range"),
        ]
    )


def state() -> str:
    """Draw c from left to right, multiplied and added to, and the h that leaves below it."""
    f, _, _, o = COLUMNS
    end = RIGHT + 44
    return "".join(
        [
            arrow([(4, C), (f - 12, C)], "state"),
            arrow([(f + 11, C), (PLUS - 12, C)], "state"),
            arrow([(PLUS + 11, C), (end, C)], "state"),
            arrow([(o + 11, H), (end, H)], "state"),
            svg.element("circle", kind="tap", cx=o, cy=C, r=3.5),
            arrow([(o, C), (o, C + 24)]),
            svg.rectangle("squash", o - 24, C + 25, 48, 24, rx=4),
            svg.text(o, C + 42, "tanh", "inside"),
            arrow([(o, C + 49), (o, H - 12)]),
            svg.text(2, C - 26, "its", "line-name", "start"),
            svg.text(2, C - 10, "own c", "line-name", "start"),
            svg.text(end, C - 10, "new c", "line-name", "end"),
            svg.text(end, H - 10, "new h", "line-name", "end"),
        ]
    )


def gates() -> str:
    """Draw what the gates do: forget and output scale, input scales the candidate."""
    f, i, g, o = COLUMNS
    return "".join(
        [
            arrow([(f, BOX), (f, C + 12)]),
            arrow([(i, BOX), (i, H), (PLUS - 12, H)]),
            arrow([(g, BOX), (g, H), (PLUS + 12, H)]),
            arrow([(PLUS, H - 11), (PLUS, C + 12)]),
            arrow([(o, BOX), (o, H + 12)]),
            operator(f, C, "×"),
            operator(PLUS, C, "+"),
            operator(PLUS, H, "×"),
            operator(o, H, "×"),
        ]
    )


def arriving(middle: float, one: Axis, words: str) -> str:
    """Draw a row of input numbers, one square each, with words below; a long row has a gap."""
    small = one.size is not None and one.size <= MAX_CELLS
    shown = list(range(one.size or 0)) if small else [0, 1, 2, None, 3]
    left = middle - (len(shown) * PITCH - PITCH + CELL) / 2
    body = []
    for place, number in enumerate(shown):
        x = left + place * PITCH
        if number is None:
            body.append(svg.text(x + CELL / 2, CELLS + 14, "⋯", "dots"))
        else:
            body.append(svg.rectangle(f"number number-{one.kind}", x, CELLS, CELL, CELL))
    body.append(arrow([(middle, CELLS - 5), (middle, BAR + 22)], one.kind))
    body.append(svg.text(middle, CELLS + 33, words, f"label label-{one.kind}"))
    return "".join(body)


def numbers(features: Axis, units: Axis) -> str:
    """Say how many numbers arrive: "8", or "F + U" where a size is a letter."""
    if features.size and units.size:
        return str(features.size + units.size)
    return f"{features.number} + {units.number}"


def counted(one: Axis, noun: str) -> str:
    """Write a count with its noun in the singular or the plural."""
    return f"{one.number} {noun}" + "s" * (one.size != 1)


def words(features: Axis, units: Axis) -> str:
    """Describe the picture in words."""
    return (
        f"{numbers(features, units)} numbers, {counted(features, 'feature')} and the h of all "
        f"{units.number} units from the step before, go to each of the forget gate f, the input "
        "gate i, the candidate g, and the output gate o. The unit's own c is multiplied by f, then "
        "i times g is added: the new c. The tanh of the new c times o is the new h. "
        "No gate receives c."
    )


def draw(sizes: list[Axis], identity: str) -> str:
    """Draw the unit as an SVG whose ids begin with `identity`."""
    features, units = sizes
    middle = (LEFT + RIGHT) / 2
    same = f"the same {numbers(features, units)} numbers to each of the four"
    parts = [
        svg.rectangle("the-unit", LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, rx=10),
        svg.text(middle, TOP + 24, "one unit, at one step", "inside gate"),
        arriving(99, features, counted(features, "feature")),
        arriving(246, units, f"all {units.number} h of the step before"),
        svg.rectangle("bar", LEFT + 10, BAR, RIGHT - LEFT - 20, 22, rx=4),
        svg.text(middle, BAR + 15.5, same, "inside"),
        *(neuron(x, *names) for x, names in zip(COLUMNS, NEURONS, strict=True)),
        state(),
        gates(),
    ]
    bounds = (0, -4, RIGHT + 46, CELLS + 40)
    told = words(features, units)
    return svg.picture(parts, identity, "One unit at one step", told, bounds, "unit-picture")
