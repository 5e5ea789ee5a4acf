"""A flat sheet of weights as an SVG: one square a weight, the blocks of its gates marked."""

from dataclasses import dataclass
from html import escape

from .axes import NAMES, Axis, axis, shape_words

CELL = 12
GAP = 6
MOST = 24
LEFT = 50


@dataclass
class Sheet:
    """What a picture shows.

    name: what the sheet is called ("kernel").
    rows, columns: the sheet's Axis downwards and to the right; None for a bias's missing one.
    blocks: the names of its blocks ("i", "f", "g", "o"), or an empty list.
    across: whether the blocks lie side by side and not one below the other.
    """

    name: str
    rows: Axis | None
    columns: Axis | None
    blocks: list
    across: bool

    @property
    def axes(self):
        return [a for a in (self.rows, self.columns) if a]

    @property
    def crossed(self):
        """The axis that the blocks do not divide: what a weight listens to."""
        return self.rows if self.across else self.columns


def sheet(item):
    """The Sheet that an item of the directive asks for; ValueError with a sentence."""
    name = str(item["sheet"])
    sizes = {side: item.get(side) for side in ("rows", "columns")}
    if all(size is None for size in sizes.values()):
        raise ValueError(f"sheet {name!r} needs `rows` and `columns`, or one of them for a bias")
    for side, size in sizes.items():
        check_size(side, size, item.get(f"{side[:-1]}-axis"))
    blocks = checked_blocks(item.get("blocks"))
    kinds = {side: item.get(f"{side[:-1]}-axis") for side in sizes}
    along = divided(sizes, kinds, len(blocks)) if blocks else "columns"
    axes = {
        side: side_axis(kinds[side], size, len(blocks) if side == along else 0)
        for side, size in sizes.items()
    }
    return Sheet(name, axes["rows"], axes["columns"], blocks, along == "columns")


def check_size(side, size, kind):
    key = f"{side[:-1]}-axis"
    if kind is not None and kind not in list(NAMES):
        raise ValueError(f"`{key}` is {kind!r}: write one of {', '.join(NAMES)}")
    if size is None:
        if kind is not None:
            raise ValueError(f"it has a `{key}` and no `{side}`")
        return
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ValueError(f"`{side}` is {size!r}: write a whole number, at least 1")
    if size > MOST:
        raise ValueError(f"`{side}` is {size}: a sheet is drawn to scale, up to {MOST}")


def checked_blocks(blocks):
    if blocks is None:
        return []
    if not isinstance(blocks, list) or len(blocks) < 2:
        raise ValueError("`blocks` is a list of at least two names, as in [i, f, g, o]")
    if not all(isinstance(name, str) and name.strip() for name in blocks):
        raise ValueError("`blocks` has a name that is not a word (put quotes around it)")
    return blocks


def divided(sizes, kinds, count):
    """The side that the blocks divide: never the features, else the longer one that can be."""
    able = [side for side, size in sizes.items() if size and size % count == 0]
    able = [side for side in able if kinds[side] != "features"]
    if not able:
        shown = " by ".join(str(size) for size in sizes.values() if size)
        raise ValueError(f"{count} equal `blocks` do not fit into {shown}")
    longest = max(sizes[side] for side in able)
    able = [side for side in able if sizes[side] == longest]
    if len(able) > 1:
        raise ValueError("`blocks` fit both ways: name the `row-axis` or `column-axis` features")
    return able[0]


def side_axis(kind, size, count):
    """One side of a sheet; `count` blocks of units are "4U", in words "4 times units"."""
    if size is None:
        return None
    if kind is None:
        return Axis("", size, "", "other")
    one = axis(kind, size)
    if not count:
        return one
    return Axis(f"{count} times {kind}", size, f"{count}{one.letter}", kind)


def spans(size, count):
    """Where the squares of one side begin, in pixels, `count` blocks apart."""
    each = size // count if count else size
    return [place * CELL + place // each * GAP for place in range(size)]


def describe(one):
    """The picture in words, for `desc`."""
    sides = []
    if one.rows:
        sides.append(f"{one.rows.size} downwards")
    if one.columns:
        sides.append(f"{one.columns.size} to the right")
    text = f"A flat sheet of squares, one for each number: {', '.join(sides)}."
    if one.blocks:
        way = "from left to right" if one.across else "from top to bottom"
        text += f" Its {len(one.blocks)} blocks {way}: {', '.join(one.blocks)}."
    return text


def blocks_words(one):
    return f"in blocks {', '.join(one.blocks)}" if one.blocks else ""


class Picture:
    """One sheet's geometry and the SVG elements that draw it."""

    def __init__(self, one):
        self.sheet = one
        count = len(one.blocks)
        wide, high = (a.size if a else 1 for a in (one.columns, one.rows))
        self.across = spans(wide, count if one.across else 0)
        self.down = spans(high, 0 if one.across else count)
        self.wide, self.high = self.across[-1] + CELL, self.down[-1] + CELL

    def squares(self):
        d = "".join(f"M{x} {y}h{CELL}v{CELL}h-{CELL}Z" for y in self.down for x in self.across)
        return f'<path class="front" d="{d}"/>'

    def starts(self):
        """Yields (first, end) of each block, in pixels along the side they divide."""
        places = self.across if self.sheet.across else self.down
        each = len(places) // max(1, len(self.sheet.blocks))
        for first in range(0, len(places), each):
            yield places[first], places[first + each - 1] + CELL

    def blocks(self):
        """A frame round each block, its name, and its stretch of the axis's edge."""
        one = self.sheet
        axis = one.columns if one.across else one.rows
        for name, (start, end) in zip(one.blocks or [""], self.starts(), strict=True):
            middle, long = (start + end) / 2, end - start
            if one.across:
                box, at = (start, 0, long, self.high), (middle, -6, "middle")
                edge = f"M{start} {self.high + 3}H{end}"
            else:
                box, at = (0, start, self.wide, long), (self.wide + 7, middle + 4.5, "start")
                edge = f"M-3 {start}V{end}"
            x, y, wide, high = box
            yield f'<path class="edge edge-{axis.kind}" d="{edge}"/>'
            if name:
                yield f'<rect class="block" x="{x}" y="{y}" width="{wide}" height="{high}"/>'
                yield text(*at, name, "block-name")

    def other_edge(self):
        one = self.sheet
        if not one.crossed:
            return ""
        edge = f"M-3 0V{self.high}" if one.across else f"M0 {self.high + 3}H{self.wide}"
        return f'<path class="edge edge-{one.crossed.kind}" d="{edge}"/>'

    def labels(self):
        one = self.sheet
        if one.rows:
            at = (-9, self.high / 2 + 4.5, "end")
            yield text(*at, words(one.rows), f"label label-{one.rows.kind}")
        if one.columns:
            at = (self.wide / 2, self.high + 19, "middle")
            yield text(*at, words(one.columns), f"label label-{one.columns.kind}")

    def bounds(self):
        """Left, top, right and bottom. Sheets of a column or of a row stand in line."""
        one = self.sheet
        left = max(LEFT, 7.8 * len(words(one.rows)) + 11)
        right, top = self.wide + 4, -4
        if one.blocks and one.across:
            top = -20
        elif one.blocks:
            right += 6 + 9 * max(map(len, one.blocks))
        if one.columns:
            over = (7.8 * len(words(one.columns)) - self.wide) / 2
            left, right = max(left, over), max(right, self.wide + over)
        return -left, top, right, self.high + 24

    def body(self):
        return "".join([self.squares(), *self.blocks(), self.other_edge(), *self.labels()])


def words(one):
    """What stands on an edge: "F = 3", "4U = 20", or a bare number."""
    if one is None:
        return ""
    return f"{one.letter} = {one.size}" if one.letter else str(one.size)


def text(x, y, anchor, shown, kind):
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {place}>{escape(shown)}</text>'


def svg(one, identity):
    """The sheet as an SVG element whose ids begin with `identity`."""
    picture = Picture(one)
    left, top, right, bottom = picture.bounds()
    wide, high = right - left, bottom - top
    tint = one.crossed.kind if one.crossed else "none"
    return (
        f'<svg class="tensor-picture tint-{tint}" role="img" '
        f'aria-labelledby="{identity}-t {identity}-d" width="{wide:.0f}" height="{high:.0f}" '
        f'viewBox="{left:.1f} {top:.1f} {wide:.1f} {high:.1f}">'
        f'<title id="{identity}-t">{escape(one.name)}: {escape(shape_words(one.axes))}</title>'
        f'<desc id="{identity}-d">{escape(describe(one))}</desc>{picture.body()}</svg>'
    )
