"""The task `stack_sensors`."""

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.task import Mistake, Task

from .shared import CUT_OFF, SCRAMBLED, sensor_cases, stacked

HINTS = {
    "both": (
        "Each sensor gives (batch, time). The axis that is missing is the one that counts the "
        "sensors. Which of the three letters is that, and where does it stand?",
    ),
    "keras": (
        "`np.stack` makes a new axis and takes its place as `axis`. A `reshape` afterwards is "
        "never needed, and scrambles.",
        "`np.stack(sensors, axis=...)`, with the place of the features axis: the last.",
    ),
    "pytorch": (
        "`torch.stack` makes a new axis and takes its place as `dim`. A `reshape` afterwards is "
        "never needed, and scrambles.",
        "`torch.stack(sensors, dim=...)`, with the place of the features axis: the last.",
    ),
}

TASK = Task(
    function="stack_sensors",
    position=3,
    section="Stacking sensors",
    points=3,
    hints=HINTS,
    cases=sensor_cases,
    reference=lambda case: np.stack(case.arguments[0], axis=-1),
    keeps_dtype=True,
    seconds=10,
    diagnostics=COMMON,
    mistakes=(
        Mistake(
            "stacked-first",
            "The sensors were stacked on the first axis: (features, batch, time). The features "
            "belong last: (batch, time, features).",
            stacked(lambda stack: stack),
        ),
        Mistake(
            "stacked-middle",
            "The sensors were stacked between batch and time: (batch, features, time). The "
            "features belong last: (batch, time, features).",
            stacked(lambda stack: stack.swapaxes(0, 1)),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.swapaxes(0, 1).reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.T.reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "concatenated",
            "The sensors were joined end to end along time, (batch, features × time). Each step "
            "was to hold one number of every sensor: a new axis is needed, so stack them.",
            stacked(lambda stack: np.concatenate(list(stack), axis=-1)),
        ),
        Mistake(
            "concatenated",
            "The sensors were joined end to end along the batch, as if each were more sequences. "
            "Each step was to hold one number of every sensor: a new axis is needed, so stack "
            "them.",
            stacked(lambda stack: np.concatenate(list(stack), axis=0)),
        ),
        Mistake(
            "reversed-sensors",
            "The sensors stand in reverse order: sensor k was to be feature k.",
            stacked(lambda stack: np.moveaxis(stack[::-1], 0, -1)),
        ),
        Mistake(
            "stack-transposed",
            "All axes are reversed: (time, batch, features). Batch comes first: "
            "(batch, time, features).",
            stacked(lambda stack: stack.T),
        ),
        Mistake("changes-dtype", CUT_OFF, stacked(lambda s: np.moveaxis(s.astype("int64"), 0, -1))),
        Mistake(
            "first-sensor",
            "Only one sensor arrived in the result. Each of them becomes a feature.",
            stacked(lambda stack: stack[0][:, :, None]),
        ),
    ),
)
