"""The parts of windows and their targets: what each of them is, and what it is mistaken for."""

import numpy as np

from lstm_shapes.judging.parts import made_of, same_mistake

from .shared import FORMS, columns, first_windows, only_target


def arguments_of(case):
    """Return table, length, horizon, target, and the number of windows that have a target."""
    table, length, horizon, target = (*case.arguments, *(1, 0)[len(case.arguments) - 2 :])
    count = len(table) - length - horizon + 1
    if count < 1:
        raise ValueError("no window with its target")
    return table, length, horizon, target, count


ROW = "The target of the window that starts at row i is in row i + length + horizon - 1."
# (length, horizon) -> the row of the first target, and how many windows more than right there are.
ROWS = {
    "": ("", lambda length, h: (length + h - 1, 0)),
    **same_mistake(
        "one-early",
        "The targets are one row too early: with horizon 1 they are the last row of the window "
        f"itself, which a model would only have to copy. {ROW}",
        lambda length, h: (length + h - 2, 0),
        lambda length, h: (length + h - 2, 1),
    ),
    **same_mistake(
        "target-inside",
        f"The targets are the last rows of the windows themselves, for any horizon. {ROW}",
        lambda length, h: (length - 1, 0),
        lambda length, h: (length - 1, h),
    ),
    **same_mistake(
        "first-step",
        "The targets are the first rows of the windows themselves: the columns were not moved. "
        f"{ROW}",
        lambda length, h: (0, 0),
        lambda length, h: (0, h),
    ),
    **same_mistake(
        "length-forgotten",
        f"The targets are `horizon` rows after the window's first row, inside the window. {ROW}",
        lambda length, h: (h, 0),
        lambda length, h: (h, min(length - 1, h)),
    ),
    "one-late": (
        "The targets are one row too late: with horizon 1 the row right after the window is "
        f"skipped. {ROW}",
        lambda length, h: (length + h, -1),
    ),
    **same_mistake(
        "horizon-ignored",
        "The targets are always the row right after the window. With a horizon they are further "
        f"on. {ROW}",
        lambda length, h: (length, h - 1),
        lambda length, h: (length, 0),
    ),
    "last-missing": (
        "The last window and its target are missing. There are rows - length - horizon + 1 of "
        "them: the last row of the table is a target, too.",
        lambda length, h: (length + h - 1, -1),
    ),
    "windows-lost": (
        "Windows are missing at the end: the table was shortened before it was cut into windows, "
        "which loses length - 1 of them. Cut first, and keep the rows - length - horizon + 1 "
        "windows that have a target.",
        lambda length, h: (length + h - 1, 1 - length),
    ),
}
COLUMNS = columns("windows", "the column `target`") | {
    **{
        f"wrong-column:{column}": (
            f"The targets always come from {words}. Take them from the column `target`.",
            lambda table, target, column=column: table[:, column],
        )
        for column, words in ((0, "column 0"), (-1, "the last column"))
    }
}
INPUTS = {
    "": ("", lambda table, target: table),
    "one-feature": (only_target("windows"), lambda table, target: table[:, [target]]),
    "target-removed": (
        "The target column was removed from X. Its past is known and helps: all features go into "
        "the windows.",
        lambda table, target: np.delete(table, target, axis=1),
    ),
}


@made_of(row=ROWS, column=COLUMNS, inputs=INPUTS, form=FORMS)
def paired(case, row, column, inputs, form):
    table, length, horizon, target, count = arguments_of(case)
    start, more = row(length, horizon)
    count = max(0, count + more)
    windows = form(first_windows(inputs(table, target), length, count))
    return windows, column(table, target)[start:][:count]
