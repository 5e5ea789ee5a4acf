"""The inside of one unit at one step, as an SVG: four neurons, and the line of c past them."""

from html import escape

from .axes import axis
from .unrolled import svg as element
from .unrolled import text

LEFT, RIGHT, TOP, BOTTOM = 44, 338, 0, 312
COLUMNS = (82, 151, 226, 301)
NEURONS = (("forget", "f"), ("input", "i"), ("candidate", "g"), ("output", "o"))
RANGES = {"g": "−1 to 1"}
WIDE = {"g": 74}
C, H, BOX, BAR, CELLS = 62, 150, 196, 278, 346
PLUS = (COLUMNS[1] + COLUMNS[2]) / 2
CELL, PITCH, MOST = 15, 18, 6


def unit(sizes):
    """The features and units, as two Axis, from {features: 3, units: 5}; else ValueError."""
    if not isinstance(sizes, dict) or set(sizes) != {"features", "units"}:
        raise ValueError("`unit` is written {features: 3, units: 5}")
    return [axis(name, sizes[name]) for name in ("features", "units")]


def arrow(points, kind="flow"):
    """A line through `points`, with a tip at the last."""
    (x0, y0), (x, y) = points[-2:]
    dx, dy = (x > x0) - (x < x0), (y > y0) - (y < y0)
    long, half = (10, 5) if kind == "state" else (8, 4)
    a, b = x - dx * long, y - dy * long
    line = "L".join(f"{x} {y}" for x, y in [*points[:-1], (a, b)])
    corners = f"{a + dy * half} {b + dx * half}L{a - dy * half} {b - dx * half}"
    return (
        f'<path class="{kind}" d="M{line}"/><path class="tip tip-{kind}" d="M{x} {y}L{corners}Z"/>'
    )


def sign(x, y, mark):
    """A circle where two lines meet: × or +."""
    d = 4.5 if mark == "×" else 5.5
    cross = f"M{x - d} {y - d}L{x + d} {y + d}M{x - d} {y + d}L{x + d} {y - d}"
    plus = f"M{x - d} {y}H{x + d}M{x} {y - d}V{y + d}"
    return (
        f'<circle class="sign" cx="{x}" cy="{y}" r="11"/>'
        f'<path class="mark" d="{cross if mark == "×" else plus}"/>'
    )


def neuron(x, name, letter):
    wide = WIDE.get(letter, 62)
    return (
        arrow([(x, BAR), (x, BOX + 54)])
        + f'<rect class="neuron" x="{x - wide / 2}" y="{BOX}" width="{wide}" height="52" rx="12"/>'
        + text(x, BOX + 17, name, "inside")
        + text(x, BOX + 32, letter, "inside gate")
        + text(x, BOX + 46, RANGES.get(letter, "0 to 1"), "range")
    )


def state():
    """c from left to right, multiplied and added to, and the h that leaves below it."""
    f, _, _, o = COLUMNS
    lines = [
        arrow([(4, C), (f - 12, C)], "state"),
        arrow([(f + 11, C), (PLUS - 12, C)], "state"),
        arrow([(PLUS + 11, C), (RIGHT + 44, C)], "state"),
        arrow([(o + 11, H), (RIGHT + 44, H)], "state"),
        f'<circle class="tap" cx="{o}" cy="{C}" r="3.5"/>',
        arrow([(o, C), (o, C + 24)]),
        f'<rect class="squash" x="{o - 24}" y="{C + 25}" width="48" height="24" rx="4"/>',
        text(o, C + 42, "tanh", "inside"),
        arrow([(o, C + 49), (o, H - 12)]),
        text(2, C - 26, "its", "line-name", "start"),
        text(2, C - 10, "own c", "line-name", "start"),
        text(RIGHT + 44, C - 10, "new c", "line-name", "end"),
        text(RIGHT + 44, H - 10, "new h", "line-name", "end"),
    ]
    return "".join(lines)


def gates():
    """What the four neurons do: forget and output scale, input scales the candidate."""
    f, i, g, o = COLUMNS
    lines = [
        arrow([(f, BOX), (f, C + 12)]),
        arrow([(i, BOX), (i, H), (PLUS - 12, H)]),
        arrow([(g, BOX), (g, H), (PLUS + 12, H)]),
        arrow([(PLUS, H - 11), (PLUS, C + 12)]),
        arrow([(o, BOX), (o, H + 12)]),
        sign(f, C, "×"),
        sign(PLUS, C, "+"),
        sign(PLUS, H, "×"),
        sign(o, H, "×"),
    ]
    return "".join(lines)


def arriving(middle, one, words):
    """A row of numbers, one square each, with the words below; a long row has a gap."""
    size = one.size if one.size and one.size <= MOST else None
    shown = list(range(size)) if size else [0, 1, 2, None, 3]
    left = middle - (len(shown) * PITCH - PITCH + CELL) / 2
    body = []
    for place, number in enumerate(shown):
        x = left + place * PITCH
        if number is None:
            body.append(text(x + CELL / 2, CELLS + 14, "⋯", "dots"))
        else:
            body.append(
                f'<rect class="number number-{one.kind}" x="{x}" y="{CELLS}" '
                f'width="{CELL}" height="{CELL}"/>'
            )
    body.append(arrow([(middle, CELLS - 5), (middle, BAR + 22)], one.kind))
    body.append(text(middle, CELLS + 33, escape(words), f"label label-{one.kind}"))
    return "".join(body)


def numbers(features, units):
    """How many numbers arrive: "8", or "F + U" where a size is a letter."""
    if features.size and units.size:
        return str(features.size + units.size)
    return f"{features.number} + {units.number}"


def words(features, units):
    """The picture in words, for `desc`."""
    return (
        f"{numbers(features, units)} numbers, {counted(features, 'feature')} and the h of all "
        f"{units.number} units from the step before, go to each of four small neurons: forget f, "
        "input i, candidate g and output o. The unit's own c is multiplied by f, then i times g "
        "is added: the new c. The tanh of the new c times o is the new h. "
        "The line of c does not pass through any neuron."
    )


def counted(one, noun):
    return f"{one.number} {noun}" + "s" * (one.size != 1)


def svg(sizes, identity):
    """The unit as an SVG element whose ids begin with `identity`."""
    features, units = sizes
    middle = (LEFT + RIGHT) / 2
    same = f"the same {numbers(*sizes)} numbers to each of the four"
    body = (
        f'<rect class="the-unit" x="{LEFT}" y="{TOP}" width="{RIGHT - LEFT}" '
        f'height="{BOTTOM - TOP}" rx="10"/>'
        + text(middle, TOP + 24, "one unit, at one step", "inside gate")
        + arriving(99, features, counted(features, "feature"))
        + arriving(246, units, f"all {units.number} h of the step before")
        + f'<rect class="bar" x="{LEFT + 10}" y="{BAR}" width="{RIGHT - LEFT - 20}" height="22" '
        'rx="4"/>'
        + text(middle, BAR + 15.5, same, "inside")
        + "".join(neuron(x, *names) for x, names in zip(COLUMNS, NEURONS, strict=True))
        + state()
        + gates()
    )
    box = (0, -4, RIGHT + 46, CELLS + 44)
    return element(body, identity, "One unit at one step", words(*sizes), box, "unit-picture")
