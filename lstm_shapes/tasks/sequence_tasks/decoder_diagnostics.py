"""Diagnostics of an encoder and a decoder: widths, inputs, and lengths that show a mistake."""

import re

from lstm_shapes.judging.model_predicates import declared_shapes, recurrents, works
from lstm_shapes.judging.task import Diagnostic, Failure, Stage
from lstm_shapes.tasks.framework_errors import with_text

from .head_diagnostics import lstm_inputs


def lengths_tied(case, report):
    """Return whether exactly the calls fail whose source and target differ in length."""
    outcomes = {True: set(), False: set()}
    for call, answer in zip(case.calls, report.answers, strict=True):
        alike = call.inputs[0].shape[1] == call.inputs[1].shape[1]
        outcomes[alike].add(isinstance(answer, Failure))
    return outcomes == {True: {False}, False: {True}}


def state_of_time(case, report):
    """Return whether PyTorch refused states with as many rows as the source has steps."""
    pattern = r"Expected hidden\[0\] size \(1, (\d+), (\d+)\), got \[1, (\d+), (\d+)\]"
    steps, states = [], []
    for call, answer in zip(case.calls, report.answers, strict=True):
        if isinstance(answer, Failure):
            found = re.search(pattern, answer.text)
            steps.append(call.inputs[0].shape[1])
            states.append(int(found[3]) if found else 0)
    return steps == states and len(set(steps)) > 1


def right_widths(case, report):
    """Return whether the visible LSTMs are made for both inputs, which differ in width."""
    features, _, results = case.arguments
    return features != results and lstm_inputs(report) == sorted((features, results))


def other_input(case, report):
    """Return whether encoder and decoder have the right widths, but each other's inputs."""
    features, _, results = case.arguments
    declared = [shape[-1] for shape in declared_shapes(report)]
    words = rf"Expected {features}, got {results}$|Expected {results}, got {features}$"
    return features != results and (
        declared == [results, features]
        or (right_widths(case, report) and with_text(words)(case, report))
    )


def one_lstm(case, report):
    return len(recurrents(report)) == 1


def inputs_are(*widths_of):
    """Return a test: the LSTMs do not read the widths (F, G), but one of these pairs."""

    def detects(case, report):
        features, units, results = case.arguments
        right = sorted((features, results))
        # If two of the widths coincide, they do not show what is read.
        alike = len({features, units, results}) < 3 or features == units + results
        if alike or not lstm_inputs(report):
            return False
        pairs = [sorted(widths(features, units, results)) for widths in widths_of]
        return lstm_inputs(report) != right and lstm_inputs(report) in pairs

    return detects


def sizes_swapped(case, report):
    """Return whether the LSTMs are as wide as an input."""
    features, _, results = case.arguments
    widths = {size for size, _ in recurrents(report)}
    return (
        works(report)
        and len({*case.arguments}) == 3
        and bool(widths and widths <= {features, results})
    )


WORDS_OF_INPUTS = with_text(
    r"takes 2 positional arguments but 3 were given|takes 1 positional argument but 2"
    r"|missing 1 required positional argument|missing a required argument: '(?!states)"
)


def not_two_inputs(case, report):
    # Of two inputs, a Keras model made for one silently takes the first.
    return len(declared_shapes(report)) == 1 or WORDS_OF_INPUTS(case, report)


SOURCE_READ = (
    "The decoder reads more than its own inputs: its width shows that the source, or the encoder's "
    "outputs, are inputs as well. What it knows of the source is the state; it reads the decoder "
    "inputs alone."
)
INPUTS_SWAPPED = (
    "Source and decoder inputs are swapped: the encoder reads the first input, the decoder the "
    "second one."
)
DIAGNOSTICS = (
    Diagnostic(
        "not-two-inputs",
        {
            "keras": "The model does not take two inputs. It is called as `model([source, "
            "decoder_inputs])`: make it of two `keras.Input`s, or give `call` one argument, the "
            "list of both.",
            "pytorch": "The module does not take two inputs. It is called as `module(source, "
            "decoder_inputs)`: give `forward` both arguments.",
        },
        not_two_inputs,
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "decoder-reads-source",
        SOURCE_READ,
        inputs_are(lambda F, U, G: (F, U), lambda F, U, G: (F, U + G), lambda F, U, G: (F, F + G)),
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "decoder-reads-source",
        SOURCE_READ,
        lambda case, report: works(report) and inputs_are(lambda F, U, G: (F, F))(case, report),
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "decoder-of-other-width",
        "Both LSTMs are made for steps of one width. The encoder reads steps of `source_features` "
        "numbers, the decoder steps of `target_features` numbers.",
        inputs_are(lambda F, U, G: (F, F), lambda F, U, G: (G, G)),
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "swapped-sizes",
        "The number of units of encoder and decoder is not `units`. Both have `units` of them; the "
        "head makes `target_features` of each hidden state.",
        sizes_swapped,
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "time-major",
        "The state has one row for each step, not for each sequence: the source was read as (time, "
        "batch, features). Make both layers with `batch_first=True`.",
        state_of_time,
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
    Diagnostic("inputs-swapped", INPUTS_SWAPPED, other_input, Stage.WRONG_TYPE),
    Diagnostic(
        "one-lstm",
        "The module has one LSTM. Encoder and decoder have weights of their own: make two.",
        one_lstm,
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "lengths-tied",
        "The model fails unless source and target have the same number of steps. Only the state "
        "goes from encoder to decoder, and it has no time axis: the lengths are free.",
        lengths_tied,
        Stage.WRONG_TYPE,
    ),
    Diagnostic(
        "outputs-for-state",
        "The encoder's outputs were passed as the decoder's state. The state has no time axis: it "
        "is h and c after the last step.",
        with_text("hx and cx should"),
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
)
