"""Diagnostics of standardize: what became of a feature that is the same in every training row."""

import numpy as np

from lstm_shapes.judging.task import Diagnostic

from .scaling_cases import standardized


def of_constant_feature(test):
    """Return a test of the constant feature (train, test, expected test), if the rest is right."""

    def detects(case, report):
        if case.constant is None:
            return False
        got, expected = report.answers[0], standardized(case)
        for part, want in zip(got, expected, strict=True):
            if part.shape != want.shape:
                return False
            rest = (np.delete(array, case.constant, axis=1) for array in (part, want))
            if not np.allclose(*rest, rtol=1e-3, atol=1e-3):
                return False
        return test(*(array[:, case.constant] for array in (*got, expected[1])))

    return detects


SAME = "A feature that is the same in every training row "
SHIFT = "Divide by 1 there: zeros in train, x - mean in test."
CONSTANT_FEATURE = tuple(
    Diagnostic(key, sentence, of_constant_feature(test))
    for key, sentence, test in (
        (
            "constant-nan",
            SAME + f"has the deviation 0, and dividing by it gives NaN or infinity. {SHIFT}",
            lambda train, test, want: not (np.isfinite(train).all() and np.isfinite(test).all()),
        ),
        (
            "constant-rounding",
            SAME + "was divided by what rounding leaves of its deviation (about 1e-17), and zeros "
            "became ones or worse. `deviation == 0` does not see it: test whether the largest "
            "training value equals the smallest, and divide by 1 there.",
            lambda train, test, want: not np.allclose(train, 0, atol=1e-3),
        ),
        (
            "constant-divided",
            SAME + "was divided by a number close to 0: its test values become huge. A small "
            f"number added to the deviation hides this in train only. {SHIFT}",
            lambda train, test, want: (np.abs(test) > 100 * (1 + np.abs(want))).any(),
        ),
        (
            "constant-zeroed",
            SAME + "was set to zero in the test rows, too. There it is only shifted: x - mean.",
            lambda train, test, want: np.allclose(test, 0, atol=1e-3),
        ),
        (
            "constant-other",
            SAME + "is only shifted: expected zeros in train, and x - mean in test, not divided.",
            lambda train, test, want: not np.allclose(test, want, rtol=1e-3, atol=1e-3),
        ),
    )
)
