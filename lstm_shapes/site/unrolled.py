"""A layer over time, as two SVGs: its one cell, and that cell's uses, joined by h and c."""

from html import escape

WIDE, HIGH, STEP = 58, 46, 88


def uses(steps):
    """The steps that are drawn: all of up to four, else the first two, a gap and the last."""
    return list(range(steps)) if steps <= 4 else [0, 1, None, steps - 1]


def svg(body, identity, title, words, box, kind="unrolled-picture"):
    """An SVG element with its alternative text. `box`: left, top, width, height."""
    left, top, wide, high = box
    marker = (
        f'<marker id="{identity}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" '
        'markerHeight="6" orient="auto"><path class="tip" d="M0 0L8 4L0 8Z"/></marker>'
    )
    tip = marker if "#tip" in body else ""
    return (
        f'<svg class="{kind}" role="img" aria-labelledby="{identity}-t {identity}-d" '
        f'width="{wide}" height="{high}" viewBox="{left} {top} {wide} {high}">'
        f'<title id="{identity}-t">{escape(title)}</title>'
        f'<desc id="{identity}-d">{escape(words)}</desc>{tip}'
        f"{body.replace('#tip', f'#{identity}-tip')}</svg>"
    )


def text(x, y, words, kind, anchor="middle"):
    return f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{words}</text>'


def indexed(letter, step):
    return f'{letter}<tspan class="index" dy="3">{step}</tspan>'


def cell_svg(layer, identity):
    """The cell itself: solid, drawn once, with its states h and c going back into it."""
    right, middle = WIDE, HIGH / 2
    loops = "".join(
        f'<path class="state" d="M{right} {y}h{out}q8 0 8 -8V{-up}q0 -8 -8 -8H{-out}'
        f'q-8 0 -8 8V{y - 8}q0 8 8 8h{out - 3}" marker-end="url(#tip)"/>'
        for y, out, up in ((13, 10, 2), (33, 22, 16))
    )
    body = (
        f'<rect class="the-cell" x="0" y="0" width="{WIDE}" height="{HIGH}" rx="7"/>'
        + text(WIDE / 2, middle + 5, "cell", "inside")
        + loops
        + text(WIDE / 2, -12, "h", "line-name")
        + text(WIDE / 2, -28, "c", "line-name")
        + text(WIDE / 2, HIGH + 22, "one set of weights", "inside")
    )
    words = "One cell with one set of weights, drawn once; its states h and c go back into it."
    return svg(body, identity, f"{layer}: the cell", words, (-36, -44, WIDE + 72, 124))


def use(x, step):
    """One use of the cell: an outline, with the step that it reads and the h that it gives."""
    mid = x + WIDE / 2
    return (
        f'<rect class="use" x="{x}" y="0" width="{WIDE}" height="{HIGH}" rx="7"/>'
        + text(mid, 28, f"t = {step}", "inside")
        + f'<path class="input" d="M{mid} {HIGH + 22}V{HIGH + 2}" marker-end="url(#tip)"/>'
        + text(mid, HIGH + 38, f"x[:, {step}]", "line-name name-features")
        + f'<path class="output" d="M{mid} 0V-20" marker-end="url(#tip)"/>'
        + text(mid, -27, indexed("h", step), "line-name")
    )


def lines(x, length, h="h", c="c"):
    """The two lines that carry the state; arrows where they arrive."""
    mid = x + length / 2
    return (
        f'<path class="state" d="M{x} 13h{length - 1}" marker-end="url(#tip)"/>'
        f'<path class="state" d="M{x} 33h{length - 1}" marker-end="url(#tip)"/>'
        + text(mid - 2, 8, h, "line-name")
        + text(mid - 2, 46, c, "line-name")
    )


def uses_svg(layer, steps, identity):
    """The uses of the cell, one a step, as outlines of the same box."""
    shown = uses(steps)
    body = [lines(-34, 34, "0", "0")]
    for place, step in enumerate(shown):
        x = place * STEP
        if step is None:
            body.append(text(x + WIDE / 2, 29, "⋯", "dots"))
        else:
            body.append(use(x, step))
        body.append(lines(x + WIDE, STEP - WIDE))
    wide = len(shown) * STEP
    words = (
        f"The {steps} uses of the cell, one a step, as outlines of the same box. Each reads one "
        "step of x and gives an h; the two lines h and c lead from each to the next, beginning "
        "with zeros."
    )
    title = f"{layer} over {steps} step" + "s" * (steps > 1)
    return svg("".join(body), identity, title, words, (-38, -44, wide + 42, 134))
