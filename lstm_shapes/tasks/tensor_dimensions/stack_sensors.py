"""stack_sensors: a list of F arrays (B, T) becomes one array (B, T, F)."""

import numpy as np

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.task import Case, Task
from lstm_shapes.judging.usual import usual

HINTS = {
    "both": (
        "Each sensor gives (batch, time). The axis that is missing is the one that counts the "
        "sensors. Which of the three axes is that, and where is its place?",
        "`{np|torch}.stack` makes a new axis, and its `{axis|dim}` says where. A `reshape` "
        "afterwards is never needed, and scrambles the numbers.",
        "`{np|torch}.stack(sensors, {axis|dim}=...)`, with the place of the features axis: the "
        "last.",
    ),
}


def sensor_cases(rng, framework):
    for group, note, sizes, draw in usual(rng, "batch time features"):
        batch, time, features = sizes
        sensors = [draw(batch, time) for _ in range(features)]
        yield Case(group, (sensors,), note, sizes=sizes)


def stacked(case):
    return np.stack(case.arguments[0], axis=-1)


TASK = Task(
    function="stack_sensors",
    section="Stacking sensors",
    points=3,
    position=3,
    cases=sensor_cases,
    reference=stacked,
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=tuple(
        of_axes(
            stacked,
            "batch time features",
            says={
                "reversed-features": "The sensors are in reverse order. Sensor k is feature k.",
                "first-features": "Only the first sensor is in the result. Each of them becomes a "
                "feature.",
            },
            step="Stack the sensors on the last axis, `{axis|dim}=-1`.",
        )
    ),
)
