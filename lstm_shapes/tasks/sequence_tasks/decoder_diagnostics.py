"""Signs of an encoder and decoder that are joined wrongly: widths, inputs and lengths that tell."""

import re

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.model_diagnostics import declared_shapes, recurrents, works
from lstm_shapes.judging.task import Diagnostic, Failure

from .shared import lstm_inputs, said


def lengths_tied(case, report):
    """Every call fails whose source and target differ in length, and no other one."""
    outcomes = {True: set(), False: set()}
    for call, answer in zip(case.calls, report.answers):
        alike = call.inputs[0].shape[1] == call.inputs[1].shape[1]
        outcomes[alike].add(isinstance(answer, Failure))
    return outcomes == {True: {False}, False: {True}}


def state_of_time(case, report):
    """PyTorch's complaints that a state has as many rows as the source has steps."""
    pattern = r"Expected hidden\[0\] size \(1, (\d+), (\d+)\), got \[1, (\d+), (\d+)\]"
    steps, states = [], []
    for call, answer in zip(case.calls, report.answers):
        if isinstance(answer, Failure):
            found = re.search(pattern, answer.text)
            steps.append(call.inputs[0].shape[1])
            states.append(int(found[3]) if found else 0)
    return steps == states and len(set(steps)) > 1


def widths_wanted(case, report):
    """Whether the LSTMs in sight are made for both inputs, which differ in width."""
    features, _, results = case.arguments
    return features != results and lstm_inputs(report) == sorted((features, results))


def other_input(case, report):
    """Encoder and decoder are made for the right widths, and get each other's inputs."""
    features, _, results = case.arguments
    declared = [shape[-1] for shape in declared_shapes(report)]
    words = rf"Expected {features}, got {results}$|Expected {results}, got {features}$"
    return features != results and (
        declared == [results, features]
        or (widths_wanted(case, report) and said(words)(case, report))
    )


def one_lstm(case, report):
    return len(recurrents(report)) == 1


def inputs_are(*widths_of):
    """A sign's test: the LSTMs read other widths than (F, G): one of these pairs."""

    def holds(case, report):
        features, units, results = case.arguments
        wanted = sorted((features, results))
        # Where two of the widths coincide, they do not tell what is read.
        alike = len({features, units, results}) < 3 or features == units + results
        if alike or not lstm_inputs(report):
            return False
        pairs = [sorted(widths(features, units, results)) for widths in widths_of]
        return lstm_inputs(report) != wanted and lstm_inputs(report) in pairs

    return holds


def sizes_swapped(case, report):
    """The head gives source features, or the LSTMs are as wide as an input."""
    features, units, results = case.arguments
    widths = {size for size, _ in recurrents(report)}
    return (
        works(report)
        and len({*case.arguments}) == 3
        and bool(widths and widths <= {features, results})
    )


WORDS_OF_INPUTS = said(
    r"takes 2 positional arguments but 3 were given|takes 1 positional argument but 2"
    r"|missing 1 required positional argument|missing a required argument: '(?!states)"
)


def not_two_inputs(case, report):
    # Of two inputs, a Keras model made for one takes the first, without a word.
    return len(declared_shapes(report)) == 1 or WORDS_OF_INPUTS(case, report)


SOURCE_READ = (
    "The decoder reads more than its own inputs: its width says that the source, or the encoder's "
    "outputs, come in as well. What it knows of the source is the state; it reads the decoder "
    "inputs alone."
)
INPUTS_SWAPPED = (
    "Source and decoder inputs changed places: the first input is read by the encoder, the second "
    "one by the decoder."
)
DECODER_DIAGNOSTICS = (
    Diagnostic(
        "not-two-inputs",
        {
            "keras": "The model does not take two inputs. It is called as `model([source, "
            "decoder_inputs])`: make it of two `keras.Input`s, or give `call` one argument, the "
            "list of both.",
            "pytorch": "The module does not take two inputs. It is called as "
            "`module(source, decoder_inputs)`: give `forward` both arguments.",
        },
        not_two_inputs,
    ),
    Diagnostic(
        "decoder-reads-source",
        SOURCE_READ,
        inputs_are(
            lambda F, U, G: (F, U),
            lambda F, U, G: (F, U + G),
            lambda F, U, G: (F, F + G),
        ),
    ),
    Diagnostic(
        "decoder-reads-source",
        SOURCE_READ,
        lambda case, report: works(report) and inputs_are(lambda F, U, G: (F, F))(case, report),
    ),
    Diagnostic(
        "decoder-of-other-width",
        "Both LSTMs are made for steps of one width. The encoder reads steps of `source_features` "
        "numbers, the decoder steps of `target_features` numbers.",
        inputs_are(lambda F, U, G: (F, F), lambda F, U, G: (G, G)),
    ),
    Diagnostic(
        "wrong-units",
        "Encoder and decoder have another number of units than `units` says. Both have `units` "
        "of them; the head makes `target_features` of each hidden state.",
        sizes_swapped,
    ),
    Diagnostic(
        "time-major",
        "The state has a row for each step, not for each sequence: the source was read as (time, "
        "batch, features). PyTorch's LSTM wants `batch_first=True`, in both layers.",
        state_of_time,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "inputs-swapped",
        INPUTS_SWAPPED,
        other_input,
    ),
    Diagnostic(
        "missing-layers",
        "The module has one LSTM. Encoder and decoder have weights of their own: make two.",
        one_lstm,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "lengths-tied",
        "The model fails unless source and target have the same number of steps. Only the state "
        "goes from encoder to decoder, and it has no time axis: the lengths are free.",
        lengths_tied,
    ),
    Diagnostic(
        "outputs-for-state",
        "The encoder's outputs were handed over as the decoder's state. The state has no time "
        "axis: it is h and c after the last step.",
        lambda case, report: "hx and cx should" in errors_of(report),
        frameworks=("pytorch",),
    ),
)
