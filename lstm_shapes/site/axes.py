"""The axes of a tensor: their names, letters and places, the same in every picture."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Axis:
    """One axis of one tensor.

    name: what the axis counts, in words ("time").
    size: how many there are; None where only a letter stands ("B").
    letter: what stands before the number on an edge of a picture.
    kind: one of KINDS; it decides colour and direction.
    """

    name: str
    size: int | None
    letter: str
    kind: str

    @property
    def number(self):
        """What a shape shows for this axis: its size, or its letter."""
        return self.letter if self.size is None else str(self.size)

    @property
    def words(self):
        """What a screen reader says: "time 7", or "batch B" for a letter."""
        return f"{self.name} {self.number}".strip()


LETTERS = {"B": "batch", "T": "time", "F": "features", "U": "units"}
NAMES = {name: letter for letter, name in LETTERS.items()}
KINDS = (*NAMES, "other")


def axis(name, value):
    """The axis called `name`; `value` is a positive number or a symbolic letter.

    Raises ValueError, with a sentence for the author, for anything else.
    """
    kind = name if name in NAMES else "other"
    letter = NAMES.get(name, name)
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise ValueError(f"axis {name!r} is {value!r}: write a whole number or a letter")
    if isinstance(value, int) or value.isdigit():
        if int(value) < 1:
            raise ValueError(f"axis {name!r} is {value}: an axis of a picture has at least 1")
        return Axis(name, int(value), letter, kind)
    return Axis(name, None, value, kind)


def shape_text(axes):
    """The tuple as Python writes it: (4, 7, 3), and (4,) for one axis."""
    numbers = ", ".join(a.number for a in axes)
    return f"({numbers},)" if len(axes) == 1 else f"({numbers})"


def shape_words(axes):
    """The tuple in words: "batch 4, time 7, features 3"."""
    return ", ".join(a.words for a in axes) or "a single number"


def shape_html(axes):
    """The tuple as HTML: coloured for the eye, in words for a screen reader."""
    from html import escape

    numbers = ", ".join(f'<span class="axis-{a.kind}">{escape(a.number)}</span>' for a in axes)
    comma = "," if len(axes) == 1 else ""
    return (
        f'<span class="shape"><span class="in-words">{escape(shape_words(axes))}</span>'
        f'<span aria-hidden="true">({numbers}{comma})</span></span>'
    )
