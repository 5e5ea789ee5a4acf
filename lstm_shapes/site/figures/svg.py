"""SVG elements as text."""

from collections.abc import Iterable
from html import escape


def number(value: float) -> str:
    """Write a coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def element(name: str, *content: str, **attributes: str | float) -> str:
    """Write an SVG element around its content, which is SVG too.

    Underscores in an attribute's name become hyphens, and `kind` is the element's class.
    """
    written = []
    for key, value in attributes.items():
        shown = escape(value) if isinstance(value, str) else number(value)
        written.append(f' {"class" if key == "kind" else key.replace("_", "-")}="{shown}"')
    opening = f"<{name}{''.join(written)}"
    return f"{opening}>{''.join(content)}</{name}>" if content else f"{opening}/>"


def path(kind: str, d: str, **attributes: str | float) -> str:
    """Draw a path of the class `kind`."""
    return element("path", kind=kind, d=d, **attributes)


def rectangle(
    kind: str, x: float, y: float, width: float, height: float, **attributes: float
) -> str:
    """Draw a rectangle of the class `kind`."""
    return element("rect", kind=kind, x=x, y=y, width=width, height=height, **attributes)


def text(x: float, y: float, words: str, kind: str, anchor: str = "middle") -> str:
    """Write plain words at a point."""
    return raw_text(x, y, escape(words), kind, anchor)


def raw_text(x: float, y: float, content: str, kind: str, anchor: str = "middle") -> str:
    """Write words that are SVG already, such as a subscript's `tspan`."""
    return element("text", content, kind=kind, x=x, y=y, text_anchor=anchor)


def picture(
    parts: Iterable[str],
    identity: str,
    title: str,
    description: str,
    bounds: tuple[float, float, float, float],
    kind: str,
) -> str:
    """Draw a complete picture with its alternative text.

    Args:
        identity: what all ids in the picture begin with.
        bounds: left, top, right, and bottom of the drawing, in pixels.
    """
    left, top, right, bottom = bounds
    wide, high = right - left, bottom - top
    return element(
        "svg",
        element("title", escape(title), id=f"{identity}-t"),
        element("desc", escape(description), id=f"{identity}-d"),
        *parts,
        kind=kind,
        role="img",
        aria_labelledby=f"{identity}-t {identity}-d",
        width=round(wide),
        height=round(high),
        viewBox=" ".join(number(value) for value in (left, top, wide, high)),
    )
