"""The axes of a tensor: their names, letters, and directions, the same in every figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Axis:
    """One axis of one tensor.

    name: what the axis counts, in words ("time").
    size: the number of elements; None if only a letter is given ("B").
    letter: the symbol written before the number on an edge of a figure.
    kind: one of KINDS, which decides color and direction.
    """

    name: str
    size: int | None
    letter: str
    kind: str

    @property
    def number(self) -> str:
        """Return what a shape shows for this axis: its size, or its letter."""
        return self.letter if self.size is None else str(self.size)

    @property
    def words(self) -> str:
        """Return what a screen reader says: "time 7", or "batch B" for a letter."""
        return f"{self.name} {self.number}".strip()

    @property
    def label(self) -> str:
        """Return the text on an edge of a figure: "T = 7", "4U = 20", "B", or a bare number."""
        if self.size is None or not self.letter:
            return self.number
        return f"{self.letter} = {self.size}"


LETTERS = {"B": "batch", "T": "time", "F": "features", "U": "units"}
NAMES = {name: letter for letter, name in LETTERS.items()}
KINDS = (*NAMES, "other")


def axis(name: str, value: int | str) -> Axis:
    """Make the axis called `name`, whose size is a positive number or a letter.

    Raises: ValueError, with a sentence for the author, if the value is anything else.
    """
    kind = name if name in NAMES else "other"
    letter = NAMES.get(name, name)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError(f"axis {name!r} is {value!r}: write a whole number or a letter")
    if isinstance(value, int) or value.isdigit():
        if int(value) < 1:
            raise ValueError(f"axis {name!r} is {value}: an axis of a figure has at least 1")
        return Axis(name, int(value), letter, kind)
    return Axis(name, None, value, kind)


def shape_text(axes: Sequence[Axis]) -> str:
    """Write the tuple as Python does: (4, 7, 3), and (4,) for one axis."""
    numbers = ", ".join(a.number for a in axes)
    return f"({numbers},)" if len(axes) == 1 else f"({numbers})"


def shape_words(axes: Sequence[Axis]) -> str:
    """Write the tuple in words: "batch 4, time 7, features 3"."""
    return ", ".join(a.words for a in axes) or "a single number"


def shape_html(axes: Sequence[Axis]) -> str:
    """Write the tuple as HTML: colored on the screen, in words for a screen reader."""
    numbers = ", ".join(f'<span class="axis-{a.kind}">{escape(a.number)}</span>' for a in axes)
    comma = "," if len(axes) == 1 else ""
    return (
        f'<span class="shape"><span class="in-words">{escape(shape_words(axes))}</span>'
        f'<span aria-hidden="true">({numbers}{comma})</span></span>'
    )
