"""Draw a layer over time in two parts: its one cell, and that cell's uses joined by h and c."""

from html import escape

from . import svg

WIDE, HIGH, STEP = 58, 46, 88


def uses(steps: int) -> list[int | None]:
    """List the steps that are drawn: up to four, else two, a gap (None), and the last."""
    return list(range(steps)) if steps <= 4 else [0, 1, None, steps - 1]


def indexed(letter: str, step: int) -> str:
    """Write a letter with a subscript."""
    return letter + svg.element("tspan", str(step), kind="index", dy=3)


def arrowhead(identity: str) -> str:
    """Define the tip of the arrows."""
    return svg.element(
        "marker",
        svg.path("tip", "M0 0L8 4L0 8Z"),
        id=identity,
        viewBox="0 0 8 8",
        refX=7,
        refY=4,
        markerWidth=6,
        markerHeight=6,
        orient="auto",
    )


def arrow(kind: str, d: str, tip: str) -> str:
    """Draw a line that ends in the arrowhead `tip`."""
    return svg.path(kind, d, marker_end=f"url(#{tip})")


def draw_cell(layer: str, identity: str) -> str:
    """Draw the cell once, solid, with its states h and c going back into it."""
    tip = f"{identity}-tip"
    loops = [
        f"M{WIDE} {y}h{out}q8 0 8 -8V{-up}q0 -8 -8 -8H{-out}q-8 0 -8 8V{y - 8}q0 8 8 8h{out - 3}"
        for y, out, up in ((13, 10, 2), (33, 22, 16))
    ]
    parts = [
        arrowhead(tip),
        svg.rectangle("the-cell", 0, 0, WIDE, HIGH, rx=7),
        svg.text(WIDE / 2, HIGH / 2 + 5, "cell", "inside"),
        *(arrow("state", d, tip) for d in loops),
        svg.text(WIDE / 2, -12, "h", "line-name"),
        svg.text(WIDE / 2, -28, "c", "line-name"),
        svg.text(WIDE / 2, HIGH + 22, "one set of weights", "inside"),
    ]
    words = "One cell with one set of weights, drawn once; its states h and c go back into it."
    bounds = (-36, -44, WIDE + 36, 80)
    return svg.picture(parts, identity, f"{layer}: the cell", words, bounds, "unrolled-picture")


def use(x: float, step: int, tip: str) -> str:
    """Draw one use of the cell: an outline, its time step of x, and its h."""
    middle = x + WIDE / 2
    return "".join(
        [
            svg.rectangle("use", x, 0, WIDE, HIGH, rx=7),
            svg.text(middle, 28, f"t = {step}", "inside"),
            arrow("input", f"M{middle} {HIGH + 22}V{HIGH + 2}", tip),
            svg.text(middle, HIGH + 38, f"x[:, {step}]", "line-name name-features"),
            arrow("output", f"M{middle} 0V-20", tip),
            svg.raw_text(middle, -27, indexed("h", step), "line-name"),
        ]
    )


def states(x: float, length: float, tip: str, h: str = "h", c: str = "c") -> str:
    """Draw the two arrows that carry h and c to the next use."""
    middle = x + length / 2 - 2
    return "".join(
        [
            arrow("state", f"M{x} 13h{length - 1}", tip),
            arrow("state", f"M{x} 33h{length - 1}", tip),
            svg.text(middle, 8, h, "line-name"),
            svg.text(middle, 46, c, "line-name"),
        ]
    )


def draw_uses(layer: str, steps: int, identity: str) -> str:
    """Draw the uses of the cell, one for each time step, as outlines of the same box."""
    tip = f"{identity}-tip"
    shown = uses(steps)
    parts = [arrowhead(tip), states(-34, 34, tip, "0", "0")]
    for place, step in enumerate(shown):
        x = place * STEP
        gap = svg.text(x + WIDE / 2, 29, "⋯", "dots")
        parts.append(gap if step is None else use(x, step, tip))
        parts.append(states(x + WIDE, STEP - WIDE, tip))
    words = (
        f"The {steps} uses of the cell, one a step, as outlines of the same box. Each reads one "
        "step of x and gives an h; the two lines h and c lead from each to the next, beginning "
        "with zeros."
    )
    title = f"{layer} over {steps} step" + "s" * (steps > 1)
    bounds = (-38, -44, len(shown) * STEP + 4, 90)
    return svg.picture(parts, identity, title, words, bounds, "unrolled-picture")


def html(layer: str, steps: int, identity: str, line: str) -> str:
    """Write both parts of the picture, with `line`, an arrow, between them."""
    times = "once" if steps == 1 else f"{steps} times"
    return (
        f'<div class="unrolled">{draw_cell(layer, f"{identity}-c")}'
        f'<p class="tensor-name"><code>{escape(layer)}</code></p></div>'
        f'<div class="arrow"><span>used {times}</span>{line}</div>'
        f'<div class="unrolled">{draw_uses(layer, steps, identity)}</div>'
    )
