"""numbers_per_unit: (features, units) -> (inputs of a gate, outputs of a unit, output's width)."""

from lstm_shapes.judging.diagnostics import other_number
from lstm_shapes.judging.parts import made_of
from lstm_shapes.judging.task import Mistake, Task

from .sizes import ONLY_THE_EXAMPLE, of_sizes, size_cases

HINTS = {
    "both": (
        "Draw one unit at one step. Which numbers does each of its gates receive, and which "
        "numbers leave the unit for the next step?",
        "Each gate receives all features of the step, and the hidden state of all units of the "
        "step before, but not the cell state. A unit passes on its h and its c.",
        "Three numbers, as a tuple: `features + ...`, then 2, then how wide the output of one "
        "step is.",
    ),
}

# For each of the three numbers: what it is, and what it is mistaken for.
INPUTS = {
    "": ("", lambda F, U, b: F + U),
    "features-only": (
        "The first number counts the features alone. A gate also reads the hidden state of the "
        "step before, of all units: features + units.",
        lambda F, U, b: F,
    ),
    "own-state-only": (
        "The first number is one more than the features, as if a unit received only its own hidden "
        "state. A gate receives the hidden state of all units: features + units.",
        lambda F, U, b: F + 1,
    ),
    "bias-counted": (
        "The first number is one too many: a bias is a parameter, not an input.",
        lambda F, U, b: F + U + 1,
    ),
    "cell-state-counted": (
        "The first number counts the cell state c as an input. No gate receives c: it "
        "receives the features and the hidden state h.",
        lambda F, U, b: F + 2 * U,
    ),
    "gates-counted": (
        "The first number is four times as large as it should be: all four "
        "blocks of a unit receive the same numbers. Count the inputs of one of them.",
        lambda F, U, b: 4 * (F + U),
    ),
    "gates-for-inputs": (
        "The first number is 4 · units: the number of rows of weights in the layer, not the "
        "number of inputs of one of them.",
        lambda F, U, b: 4 * U,
    ),
    "units-only": (
        "The first number counts the hidden state alone. The features of the step are inputs, "
        "too: features + units.",
        lambda F, U, b: U,
    ),
}
GIVEN = {
    "": ("", lambda F, U, b: 2),
    "one-number-given": (
        "The second number is one too few: a unit passes on its element of the hidden state h and "
        "its element of the cell state c.",
        lambda F, U, b: 1,
    ),
    "layer-for-unit": (
        "The second number is that of the whole layer. A single unit passes on one number "
        "of h and one of c.",
        lambda F, U, b: U,
    ),
    "gates-given": (
        "The second number counts the three gates and the candidate. They stay inside the unit; it "
        "passes on one number of h and one of c.",
        lambda F, U, b: 4,
    ),
}
HELD = {
    "": ("", lambda F, U, b: U),
    "both-states-held": (
        "The third number is twice as large as it should be: the output holds h alone. The cell "
        "state c is passed on to the next step and is no part of the output.",
        lambda F, U, b: 2 * U,
    ),
    "gates-held": (
        "The third number counts the three gates and the candidate of each unit. They stay inside; "
        "the output holds one number for each unit.",
        lambda F, U, b: 4 * U,
    ),
    "one-number-held": (
        "The third number is that of a single unit. The layer's output holds one number for each "
        "of its units.",
        lambda F, U, b: 1,
    ),
}


@made_of(inputs=INPUTS, given=GIVEN, held=HELD)
def numbers(case, inputs, given, held):
    return tuple(part(*case.arguments, case.biases) for part in (inputs, given, held))


NAMES = ("inputs", "given", "held")

TASK = Task(
    function="numbers_per_unit",
    section="What one unit receives",
    points=2,
    position=1,
    cases=size_cases,
    reference=numbers,
    kind="other",
    result_names=NAMES,
    timeout_s=10,
    hints=HINTS,
    diagnostics=(other_number(NAMES),),
    mistakes=(
        Mistake(
            "other-order",
            "The three numbers are right but in reverse order: first what a gate receives, then "
            "what a unit passes on, then what the output holds.",
            of_sizes(lambda F, U, b: (U, 2, F + U)),
        ),
        Mistake("only-the-example", ONLY_THE_EXAMPLE, of_sizes(lambda F, U, b: (8, 2, 5))),
        *numbers.mistakes(),
    ),
)
