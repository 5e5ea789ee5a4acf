"""The parts of sliding windows: where they start, and what is made of them."""

from lstm_shapes.judging.parts import made_of, same_mistake

from .shared import FORMS, cut


def slid(function):
    """Return an answer as a function of table, length, and stride; bad arguments raise."""

    def answer(case, **parts):
        table, length, stride = (*case.arguments, 1)[:3]
        if length < 1 or stride < 1 or length > len(table):
            raise ValueError("no window")
        return function(table, length, stride, **parts)

    return answer


STARTS = {
    "": ("", lambda rows, length, s: range(0, rows - length + 1, s)),
    "last-missing": (
        "The last window is missing. The window that starts at row rows - length still fits, so "
        "the starts are `range(0, rows - length + 1, stride)`.",
        lambda rows, length, s: range(0, rows - length, s),
    ),
    "last-missing:count": (
        "One window is missing at the end. With stride s there are (rows - length) // s + 1 of "
        "them: the `+ 1` counts the window that starts at row 0.",
        lambda rows, length, s: range(0, (rows - length) // s * s, s),
    ),
    "stride-ignored": (
        "The stride is ignored: the windows are always one row apart. Window number i starts at "
        "row i * stride.",
        lambda rows, length, s: range(rows - length + 1),
    ),
    "cut": (
        "The table was cut into pieces that do not overlap. Windows start `stride` rows apart "
        "(one by default), so neighboring windows share rows.",
        lambda rows, length, s: range(0, rows - length + 1, length),
    ),
    "cut:times-stride": (
        "The windows are length * stride rows apart. The stride counts rows, so window number i "
        "starts at row i * stride.",
        lambda rows, length, s: range(0, rows - length + 1, length * s),
    ),
    "aligned-to-end": (
        "The windows are counted from the end of the table. The first one starts at row 0, and "
        "rows that fill no window are left at the end.",
        lambda rows, length, s: range((rows - length) % s, rows - length + 1, s),
    ),
    **same_mistake(
        "ragged-tail",
        "The starts go too far: the last windows hold fewer than `length` rows, and arrays of "
        "several lengths cannot be stacked. The last start that fits is rows - length.",
        lambda rows, length, s: range(0, rows, s),
        lambda rows, length, s: range(0, rows - length + 2, s),
    ),
}


@made_of(starts=STARTS, form=FORMS)
@slid
def windows(table, length, stride, starts, form):
    rows = list(starts(len(table), length, stride))
    if rows and rows[-1] + length > len(table):
        raise ValueError("windows of several lengths cannot be stacked")
    return form(cut(table, rows, length))
