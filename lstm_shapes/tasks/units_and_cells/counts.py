"""numbers_per_unit and parameter_count: two sizes in, numbers out."""

import itertools

from lstm_shapes.judging.diagnostics import NOT_FINISHED, NOT_WRITTEN, RETURNS_NOTHING, failed
from lstm_shapes.judging.random_inputs import RUNNING_EXAMPLE, distinct_sizes
from lstm_shapes.judging.task import Case, Mistake

BIASES = {"keras": 1, "pytorch": 2}


def size_cases(rng, framework):
    """Sizes all different, equal, and one; large ones, as models have them."""
    features, units = distinct_sizes(rng, 2, low=3, high=20)
    side = int(rng.integers(3, 9))
    many, wide = (int(size) for size in rng.integers(60, 120, size=2))
    drawn = [
        ("shape", RUNNING_EXAMPLE["features"], RUNNING_EXAMPLE["units"], ""),
        # The example's numbers known by heart are no group's worth.
        ("shape", features, units, ""),
        ("values", features, units, ""),
        ("values", units, features, ""),
        ("values", side, side, "as many units as features"),
        ("values", many, wide, "many features and units"),
        ("edge cases", 1, units, "one feature"),
        ("edge cases", features, 1, "one unit"),
        ("edge cases", 1, 1, "one feature and one unit"),
    ]
    known = {"biases": BIASES[framework]}
    return [Case(group, (F, U), note, known=known) for group, F, U, note in drawn]


def of_sizes(function):
    """An answer as a function of features and units."""
    return lambda case: function(*case.arguments)


def not_that_many(case, report):
    return any(failed(kind)(case, report) for kind in ("several", "other"))


ONLY_THE_EXAMPLE = (
    "That is the answer for features 3 and units 5, whatever the arguments are. Compute it from "
    "`features` and `units`."
)
NUMBER_DIAGNOSTICS = (NOT_WRITTEN, NOT_FINISHED, RETURNS_NOTHING)

# For each of the three numbers: what is wanted, and what it is taken for.
INPUTS = {
    "": ("", lambda F, U: F + U),
    "features-only": (
        "The first number counts the features alone. A gate also hears the hidden state of the "
        "step before, of all units: features + units.",
        lambda F, U: F,
    ),
    "own-state-only": (
        "The first number takes the features and one number more, as if a unit heard only its own "
        "hidden state. A gate hears the hidden state of all units: features + units.",
        lambda F, U: F + 1,
    ),
    "bias-counted": (
        "The first number is one too many: a bias is a parameter, not something that comes in.",
        lambda F, U: F + U + 1,
    ),
    "cell-state-counted": (
        "The first number counts the cell state c as an input. No gate hears c: it hears the "
        "features and the hidden state h.",
        lambda F, U: F + 2 * U,
    ),
    "gates-counted": (
        "The first number is four times as large as it should be: each of a unit's four gate "
        "neurons hears the same numbers. Count the inputs of one of them.",
        lambda F, U: 4 * (F + U),
    ),
    "gates-for-inputs": (
        "The first number is 4 · units: that is how many gate neurons the layer has, not how many "
        "numbers one of them receives.",
        lambda F, U: 4 * U,
    ),
    "units-only": (
        "The first number counts the hidden state alone. The features of the step come in, too: "
        "features + units.",
        lambda F, U: U,
    ),
}
GIVEN = {
    "": ("", lambda F, U: 2),
    "one-number-given": (
        "The second number leaves one out: a unit gives its number of the hidden state h and its "
        "number of the cell state c.",
        lambda F, U: 1,
    ),
    "layer-for-unit": (
        "The second number is that of the whole layer. A single unit gives one number of h and "
        "one of c.",
        lambda F, U: U,
    ),
    "gates-given": (
        "The second number counts the four gate neurons. What they say stays inside the unit; it "
        "gives one number of h and one of c.",
        lambda F, U: 4,
    ),
}
HELD = {
    "": ("", lambda F, U: U),
    "both-states-held": (
        "The third number is twice as large as it should be: the output holds h alone. The cell "
        "state c is passed on to the next step and is no part of the output.",
        lambda F, U: 2 * U,
    ),
    "gates-held": (
        "The third number counts the four gate neurons of each unit. They stay inside; the output "
        "holds one number for each unit.",
        lambda F, U: 4 * U,
    ),
    "one-number-held": (
        "The third number is that of a single unit. The layer's output holds one number for each "
        "of its units.",
        lambda F, U: 1,
    ),
}


def three_numbers_mistakes():
    """Every mix of what the three numbers are taken for, named by the first that is wrong."""
    for keys in itertools.product(INPUTS, GIVEN, HELD):
        wrong = [key for key in keys if key]
        parts = [table[key] for table, key in zip((INPUTS, GIVEN, HELD), keys)]
        if wrong:
            yield Mistake(
                wrong[0],
                " ".join(sentence for sentence, _ in parts if sentence),
                of_sizes(lambda F, U, parts=parts: tuple(count(F, U) for _, count in parts)),
            )


def parameters(case):
    features, units = case.arguments
    return 4 * units * (features + units + case.known["biases"])


OTHER_FRAMEWORK = {
    "keras": "That is PyTorch's number: PyTorch gives each gate neuron two biases, Keras one.",
    "pytorch": "That is Keras' number: Keras gives each gate neuron one bias, PyTorch two.",
}
ONE_BIAS = {
    "keras": "There are too few biases: every gate neuron has one, and there are 4 · units of them.",
    "pytorch": "There are too few biases: every gate neuron has two, and there are 4 · units of "
    "them.",
}


def parameters_mistakes(framework, biases, other):
    """Wrong counts; biases: how many each gate neuron has here, other: in the other framework."""

    def mistake(key, sentence, count):
        return Mistake(key, sentence, of_sizes(count), frameworks=(framework,))

    return (
        mistake("other-framework", OTHER_FRAMEWORK, lambda F, U: 4 * U * (F + U + other)),
        mistake(
            "one-gate",
            "That is a quarter of them. Each unit has four gate neurons (input, forget, candidate, "
            "output), each with weights and biases of its own.",
            lambda F, U: U * (F + U + biases),
        ),
        mistake(
            "three-gates",
            "That is three quarters of them, as for a GRU. An LSTM's unit has four gate neurons: "
            "the candidate counts, too.",
            lambda F, U: 3 * U * (F + U + biases),
        ),
        mistake(
            "no-bias",
            "The biases are missing: each gate neuron adds one (in PyTorch two) to its weighted "
            "inputs.",
            lambda F, U: 4 * U * (F + U),
        ),
        mistake("few-biases", ONE_BIAS, lambda F, U: 4 * (U * (F + U) + biases)),
        mistake("few-biases", ONE_BIAS, lambda F, U: 4 * U * (F + U) + biases * U),
        mistake("few-biases", ONE_BIAS, lambda F, U: 4 * U * (F + U) + biases),
        mistake(
            "times-steps",
            "The count is multiplied by the number of steps. The cell uses the same weights at "
            "every step: the number of steps has no part in the count.",
            lambda F, U: 7 * 4 * U * (F + U + biases),
        ),
        mistake(
            "no-recurrent",
            "The weights for the hidden state are missing: each gate neuron hears the features "
            "and the hidden state of all units.",
            lambda F, U: 4 * U * (F + biases),
        ),
        mistake(
            "own-state-only",
            "Each gate neuron has a weight for the hidden state of every unit, not for that of "
            "its own unit alone: units × units for each gate.",
            lambda F, U: 4 * U * (F + 1 + biases),
        ),
        mistake(
            "one-unit",
            "That is what a single unit has. The layer has as many as `units` says.",
            lambda F, U: 4 * (F + U + biases),
        ),
        mistake(
            "one-neuron",
            "That is what a single gate neuron has. A unit has four of them, and the layer has "
            "`units` units.",
            lambda F, U: F + U + biases,
        ),
        mistake(
            "cell-state-counted",
            "The cell state c is counted as an input. No gate has weights for c: it hears the "
            "features and the hidden state h.",
            lambda F, U: 4 * U * (F + 2 * U + biases),
        ),
        mistake(
            "swapped-sizes",
            "`features` and `units` are swapped in the formula: it is the number of units that "
            "counts the neurons.",
            lambda F, U: 4 * F * (F + U + biases),
        ),
        mistake(
            "dense-layer",
            "That is the count of a dense layer. An LSTM has four gate neurons for each unit, "
            "and each hears the hidden state, too.",
            lambda F, U: U * (F + 1),
        ),
        mistake("only-the-example", ONLY_THE_EXAMPLE, lambda F, U: 20 * (8 + biases)),
    )
