"""Diagnostics of a model, from what model_predicates.py sees of it."""

from .diagnostics import (
    CHANGES_ARGUMENT,
    FOREIGN,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    RETURNS_NOTHING,
    SHAPE_INSTEAD,
    failed,
)
from .model_predicates import (
    batch_fixed,
    batch_not_open,
    dropout,
    extra_parameters,
    features_everywhere,
    hidden_parameters,
    learned_state,
    missing_layers,
    no_bias,
    not_a_model,
    other_cell,
    several_layers,
    stateful,
    swapped_sizes,
    time_fixed,
    wrong_units,
)
from .task import Diagnostic, Stage

SEVERAL = Diagnostic(
    "several-results",
    "The model returned a {name} with {number} items; expected one array. Return only the one "
    "that the task asks for.",
    failed("several"),
    Stage.WRONG_TYPE,
)
NOT_A_MODEL = Diagnostic(
    "not-a-model",
    {
        "keras": "`{function}` did not return a model. Return a Keras model or layer, not a "
        "function, a tensor, or a class.",
        "pytorch": "`{function}` did not return a model. Return an `nn.Module`, not a function, "
        "a tensor, or a class.",
    },
    not_a_model,
    Stage.NOT_A_MODEL,
)
EXTRA_LAYERS = Diagnostic(
    "extra-layers",
    "The model has more LSTMs than the task asks for (another layer, or a second direction).",
    several_layers,
    Stage.PARAMETERS,
)
MISSING_LAYERS = Diagnostic(
    "missing-layers",
    "The model has fewer LSTMs than the task asks for. Each one needs weights of its own: a "
    "layer that is used twice is one layer.",
    missing_layers,
    Stage.PARAMETERS,
)
OTHER_CELL = Diagnostic(
    "other-cell",
    "The model has no LSTM of the framework's own: an LSTM has four blocks of weights, a GRU "
    "three, and a simple RNN one.",
    other_cell,
    Stage.PARAMETERS,
)
SWAPPED_SIZES = Diagnostic(
    "swapped-sizes",
    "`features` and `units` are swapped: the layer has as many units as there are features. "
    "Features come with the data; you choose the units.",
    swapped_sizes,
    Stage.PARAMETERS,
    consistent_with=features_everywhere,
)
WRONG_UNITS = Diagnostic(
    "wrong-units",
    "The number of units of an LSTM is not the one that `units` gives.",
    wrong_units,
    Stage.PARAMETERS,
)
NO_BIAS = Diagnostic(
    "no-bias",
    "The LSTM has no biases. Leave them on, as the framework does by default.",
    no_bias,
    Stage.PARAMETERS,
)
HIDDEN_PARAMETERS = Diagnostic(
    "hidden-parameters",
    {
        "keras": "The framework cannot see the LSTM's weights, so nothing would train them. "
        "Make the layer once, in `__init__` or outside the call, and keep it as an attribute.",
        "pytorch": "The framework cannot see the LSTM's weights, so no optimizer would get "
        "them. Make the layer once, in `__init__`, and keep it as an attribute or in an "
        "`nn.ModuleList`, not in a plain list.",
    },
    hidden_parameters,
    Stage.PARAMETERS,
)
STATEFUL = Diagnostic(
    "stateful",
    "The same batch gives two answers if it is passed twice in a row: the initial state is "
    "kept from call to call, or random. Every call must start from a zero state.",
    stateful,
    Stage.PARAMETERS,
)
LEARNED_STATE = Diagnostic(
    "learned-initial-state",
    "The model learns its initial state. Every call must start from a zero state: pass the "
    "LSTM none.",
    learned_state,
    Stage.PARAMETERS,
)
EXTRA_PARAMETERS = Diagnostic(
    "extra-parameters",
    "The model has parameters that the task does not ask for: another layer, in front of those "
    "that it names or after them. Leave it out.",
    extra_parameters,
    Stage.PARAMETERS,
)
BATCH_FIXED = Diagnostic(
    "batch-fixed",
    "The model's batch size is fixed. Leave it open: the same layer takes batches of 1, 4, "
    "and 53394.",
    batch_fixed,
    Stage.SHAPE,
    fails_group="edge cases",
    consistent_with=batch_not_open,
)
TIME_FIXED = Diagnostic(
    "time-fixed",
    "The model's number of time steps is fixed. Leave it open: an LSTM reads as many steps "
    "as it is given.",
    time_fixed,
    Stage.SHAPE,
    fails_group="edge cases",
)
DROPOUT = Diagnostic(
    "dropout",
    "The answer changes in training mode: the model contains dropout, which the task does "
    "not ask for.",
    dropout,
    Stage.VALUE,
)
MODEL = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    SHAPE_INSTEAD,
    FOREIGN,
    SEVERAL,
    OTHER,
    NOT_A_MODEL,
    EXTRA_LAYERS,
    MISSING_LAYERS,
    OTHER_CELL,
    SWAPPED_SIZES,
    WRONG_UNITS,
    NO_BIAS,
    HIDDEN_PARAMETERS,
    STATEFUL,
    LEARNED_STATE,
    EXTRA_PARAMETERS,
    BATCH_FIXED,
    TIME_FIXED,
    DROPOUT,
    CHANGES_ARGUMENT,
)
