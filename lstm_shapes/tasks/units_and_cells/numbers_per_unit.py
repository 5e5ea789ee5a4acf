"""The task `numbers_per_unit`."""

from lstm_shapes.judging.task import Diagnostic, Mistake, Task

from .counts import (
    NUMBER_DIAGNOSTICS,
    ONLY_THE_EXAMPLE,
    not_that_many,
    of_sizes,
    size_cases,
    three_numbers_mistakes,
)

HINTS = {
    "both": (
        "Draw one unit at one step. Which numbers flow into each of its gate neurons, and which "
        "numbers leave the unit for the next step?",
        "Each gate neuron sees the whole step, and the whole hidden state of the step before. "
        "The cell state enters no neuron. A unit hands on its h and its c.",
        "Three numbers, as a tuple: `features + ...`, then 2, then how wide the output of one "
        "step is.",
    ),
}

TASK = Task(
    function="numbers_per_unit",
    position=1,
    section="What one unit receives",
    points=2,
    hints=HINTS,
    cases=size_cases,
    reference=of_sizes(lambda F, U: (F + U, 2, U)),
    results=3,
    timeout_s=10,
    diagnostics=(
        *NUMBER_DIAGNOSTICS,
        Diagnostic(
            "not-three-numbers",
            "`{function}` returned a {name}, and three numbers were wanted, as a tuple: "
            "`return inputs, given, held`.",
            not_that_many,
        ),
    ),
    mistakes=(
        *three_numbers_mistakes(),
        Mistake(
            "other-order",
            "The three numbers are right and stand in reverse order: first what a gate neuron "
            "receives, then what a unit gives, then what the output holds.",
            of_sizes(lambda F, U: (U, 2, F + U)),
        ),
        Mistake("only-the-example", ONLY_THE_EXAMPLE, of_sizes(lambda F, U: (8, 2, 5))),
    ),
)
