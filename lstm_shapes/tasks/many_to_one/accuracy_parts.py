"""The parts of an accuracy that mistakes replace: what a row predicts, and how hits are summed."""

import numpy as np


def best_from_zero(logits):
    """Search for the largest logit from 0 on, which finds nothing among negative ones."""
    return np.where(logits.max(axis=1) > 0, logits.argmax(axis=1), 0)


EACH_ROW = "Each row chooses among its classes: axis 1, or -1."
VALUES = "A label is the place of the largest logit: use `argmax`."
CHOICES = {
    "": ("", lambda logits: logits.argmax(axis=1)),
    "over-batch": (
        f"The largest logit was looked for among the rows (axis 0). {EACH_ROW}",
        lambda logits: logits.argmax(axis=0),
    ),
    "compares-logits": (
        f"The labels were compared with the logits' values, from `max`. {VALUES}",
        lambda logits: logits.max(axis=1),
    ),
    "compares-logits:all": (
        f"The labels were compared with the logits themselves. {VALUES}",
        lambda logits: logits,
    ),
    "smallest": (
        "The smallest logit was taken. The largest one is the prediction: use `argmax`.",
        lambda logits: logits.argmin(axis=1),
    ),
    "ids-from-one": (
        "The classes were counted from one. Labels count from zero, as `argmax` does.",
        lambda logits: logits.argmax(axis=1) + 1,
    ),
    "over-everything": (
        f"`argmax` without an axis returns one place in the flattened array. {EACH_ROW}",
        lambda logits: logits.argmax(),
    ),
    "broadcast": (
        "Every row's prediction was compared with every label: (B, 1) and (B,) broadcast to "
        "(B, B). Compare (B,) with (B,).",
        lambda logits: logits.argmax(axis=1)[:, None],
    ),
    "from-zero": (
        "The search for the largest logit begins at 0, and no negative logit is larger. Begin "
        "with the first logit, or use `argmax`.",
        best_from_zero,
    ),
}
SUMMARIES = {
    "": ("", lambda hits, logits: hits.mean()),
    "count": (
        "This is the number of correct rows. Divide by the number of rows.",
        lambda hits, logits: hits.sum(),
    ),
    "percent": (
        "This is a percentage. The accuracy is between 0 and 1.",
        lambda hits, logits: 100 * hits.mean(),
    ),
    "percent:rounded": (
        "This is a rounded percentage. The accuracy is between 0 and 1.",
        lambda hits, logits: np.round(100 * hits.mean()),
    ),
    "rounded": (
        "The accuracy was rounded. Round when you print, not before.",
        lambda hits, logits: np.round(hits.mean(), 2),
    ),
    "error-rate": (
        "This is the fraction of wrong rows. Return the fraction of correct ones.",
        lambda hits, logits: 1 - hits.mean(),
    ),
    "per-row": (
        "This is one value for each row. Return one number: their mean.",
        lambda hits, logits: hits,
    ),
    "over-classes": (
        "The count was divided by the number of classes. Divide by the number of rows.",
        lambda hits, logits: hits.sum() / logits.shape[1],
    ),
    "over-classes:size": (
        "The count was divided by rows times classes (`size`, `numel`). Divide by the number of "
        "rows.",
        lambda hits, logits: hits.sum() / logits.size,
    ),
    "all-or-nothing": (
        "This is 1 if all rows are correct, and else 0: from `all`, or rounded down (`//`, "
        "`int`). Return the fraction of correct rows.",
        lambda hits, logits: float(hits.all()),
    ),
    "first-row": (
        "Only the first row was compared. All rows count.",
        lambda hits, logits: float(hits[0]),
    ),
}


def measured(choice=CHOICES[""][1], summary=SUMMARIES[""][1]):
    def answer(case):
        logits, labels = case.arguments
        # As in both frameworks, shapes that do not broadcast are an error.
        hits = np.equal(*np.broadcast_arrays(choice(logits), labels))
        return np.asarray(summary(hits, logits))

    return answer


def per_class(case):
    logits, labels = case.arguments
    hits = logits.argmax(axis=1) == labels
    return np.mean([hits[labels == label].mean() for label in np.unique(labels)])


def threshold(case):
    logits, labels = case.arguments
    return np.mean(logits[np.arange(len(labels)), labels] > 0)
