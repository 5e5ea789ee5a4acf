"""build_encoder_decoder: one sequence read, another written from the state it left."""

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER
from lstm_shapes.judging.lstm import draw_weights, lstm, sigmoid
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Call, Case, Mistake, Task
from lstm_shapes.tasks.outputs_and_states.build_state_encoder import NO_STATE
from lstm_shapes.tasks.outputs_and_states.shared import swapped_axes

from .decoder_diagnostics import DECODER_DIAGNOSTICS, INPUTS_SWAPPED
from .shared import (
    dense,
    draw_head,
    log_softmax,
    model_signs,
    relu,
    softmax,
)


def decoder_cases(rng, framework):
    rows, source_steps, steps, features, units, results = distinct_sizes(rng, 6, high=8)
    side = int(rng.integers(3, 6))

    def case(group, features, units, results, sizes, note="", thorough=False):
        """sizes: (batch, steps of the source, steps of the target) of each call."""
        layers = [
            draw_weights(rng, features, units),
            draw_weights(rng, results, units),
            draw_head(rng, units, results),
        ]
        calls = [
            Call((random_array(rng, B, S, features), random_array(rng, B, T, results)))
            for B, S, T in sizes
        ]
        if thorough:
            first = calls[0]
            calls[1:1] = [Call(first.inputs), Call(first.inputs, training=True)]
        smallest = np.min(sizes, axis=0)
        axes = smallest if 1 in smallest else sizes[-1]
        known = {"axes": (*map(int, axes), features, units, results)}
        arguments = (features, units, results)
        return Case(group, arguments, note, tuple(calls), tuple(layers), known, gradients=thorough)

    # Where one length changes, the batch does not: a fixed length is not taken for a fixed batch.
    example = [(4, 7, 5), (4, 3, 5), (4, 7, 3), (2, 4, 4), (4, 2, 2)]
    ones = [(2, 5, 3), (2, 1, 4), (2, 4, 1), (1, 4, 3)]
    return [
        case("shape", 3, 5, 2, example, "source 3, units 5, target 2", thorough=True),
        case("shape", features, units, results, [(2, 3, 4)]),
        case("values", features, units, results, [(rows, source_steps, steps)]),
        case(
            "values",
            side,
            units,
            side,
            [(3, 4, 5), (3, side, side)],
            "a target as wide as the source",
        ),
        case("values", side, side, side, [(side, 4, 2)], "features and units alike"),
        case("edge cases", features, units, results, ones, "one sequence, one step"),
        case("edge cases", 1, units, 1, [(2, 3, 4)], "one feature"),
        case("edge cases", features, 1, results, [(2, 3, 4)], "one unit"),
    ]


def zeros_like(states):
    return np.zeros_like(states)


def decoded(
    carry=lambda h, c: (h, c),
    after=lambda logits: logits,
    before=lambda hidden: hidden,
    read=lambda source, inputs: (source, inputs),
):
    """An answer: what is read, the state that is handed over, and what happens behind it."""

    def answer(case, source, inputs):
        encoder, decoder, head = case.weights
        source, inputs = read(source, inputs)
        hidden, cells = lstm(source, encoder)
        start = carry(hidden[:, -1], cells[:, -1])
        return after(dense(before(lstm(inputs, decoder, start=start)[0]), head))

    return answer


def swapped(case, source, inputs):
    """Encoder and decoder have changed inputs; each layer has the weights that fit it."""
    encoder, decoder, head = case.weights
    hidden, cells = lstm(inputs, decoder)
    return dense(lstm(source, encoder, start=(hidden[:, -1], cells[:, -1]))[0], head)


def same_inputs_twice(case, source, inputs):
    """The decoder reads the source, where it is as wide as its own inputs."""
    encoder, decoder, head = case.weights
    if encoder["kernel"].shape != decoder["kernel"].shape:
        raise ValueError("the source does not fit")
    hidden, cells = lstm(source, encoder)
    return dense(lstm(source, decoder, start=(hidden[:, -1], cells[:, -1]))[0], head)


def without_head(case, source, inputs):
    encoder, decoder, _ = case.weights
    hidden, cells = lstm(source, encoder)
    return lstm(inputs, decoder, start=(hidden[:, -1], cells[:, -1]))[0]


def own_outputs_read(case, source, inputs):
    """Only the first decoder input is read; then each output is the next input."""
    encoder, decoder, head = case.weights
    hidden, cells = lstm(source, encoder)
    state, step, results = (hidden[:, -1], cells[:, -1]), inputs[:, 0], []
    for _ in range(inputs.shape[1]):
        hidden, cells = lstm(step[:, None], decoder, start=state)
        state = hidden[:, 0], cells[:, 0]
        step = dense(state[0], head)
        results.append(step)
    return np.stack(results, axis=1)


def state_at_every_step(case, source, inputs):
    """The decoder's own state is lost between steps: each begins with the encoder's."""
    encoder, decoder, head = case.weights
    hidden, cells = lstm(source, encoder)
    start = hidden[:, -1], cells[:, -1]
    steps = [lstm(inputs[:, t : t + 1], decoder, start=start)[0] for t in range(inputs.shape[1])]
    return dense(np.concatenate(steps, axis=1), head)


def cells_read(case, source, inputs):
    encoder, decoder, head = case.weights
    hidden, cells = lstm(source, encoder)
    return dense(lstm(inputs, decoder, start=(hidden[:, -1], cells[:, -1]))[1], head)


def with_source_steps(case, source, inputs):
    encoder, decoder, head = case.weights
    hidden, cells = lstm(source, encoder)
    written = lstm(inputs, decoder, start=(hidden[:, -1], cells[:, -1]))[0]
    return dense(np.concatenate([hidden, written], axis=1), head)


def decoder_never_called(case, source, inputs):
    hidden, _ = lstm(source, case.weights[0])
    return dense(hidden, case.weights[2])


def shifted(source, inputs):
    return source, np.concatenate([inputs[:, :1] * 0, inputs[:, :-1]], axis=1)


def from_first_step(case, source, inputs):
    encoder, decoder, head = case.weights
    hidden, cells = lstm(source, encoder)
    return dense(lstm(inputs, decoder, start=(hidden[:, 0], cells[:, 0]))[0], head)


def other_row(h, c):
    return np.roll(h, 1, axis=0), np.roll(c, 1, axis=0)


def last_row(h, c):
    return np.broadcast_to(h[-1], h.shape), np.broadcast_to(c[-1], c.shape)


STATE_NOT_PASSED = (
    "The decoder starts from zeros, so nothing of the source reaches it. Hand it the encoder's "
    "last state, h and c, as its initial state."
)
ACTIVATION = "The results went through {}. They are what the head gives, as it is."


def after(key, sentence, function, **options):
    return Mistake(key, sentence, decoded(after=function), **options)


HINTS = {
    "both": (
        "The source and the target may have different lengths: all that passes between them is a "
        "state. Which two arrays is it made of?",
    ),
    "keras": (
        "The encoder returns its state (`return_state=True`); the decoder is another LSTM with "
        "`return_sequences=True`, called with `initial_state=[h, c]`. A Dense behind it gives "
        "the target's features.",
        "Two inputs, `keras.Input((None, source_features))` and `keras.Input((None, "
        "target_features))`, and `keras.Model([source, decoder_inputs], ...)`.",
    ),
    "pytorch": (
        "`output, state = self.encoder(source)` gives the pair (h_n, c_n). The decoder is "
        "another `nn.LSTM`, which gets that pair as its second argument. A Linear behind it "
        "gives the target's features.",
        "`hidden, state = self.decoder(decoder_inputs, state)`, then `self.head(hidden)`.",
    ),
}

TASK = Task(
    function="build_encoder_decoder",
    position=5,
    section="Encoder and decoder",
    points=4,
    hints=HINTS,
    cases=decoder_cases,
    reference=decoded(),
    tolerance=1e-4,
    timeout_s=90,
    diagnostics=(
        NO_STATE,
        NOT_WRITTEN,
        NOT_FINISHED,
        *DECODER_DIAGNOSTICS,
        *model_signs("target_features"),
        FOREIGN,
        OTHER,
    ),
    mistakes=(
        Mistake("state-not-passed", STATE_NOT_PASSED, decoded(lambda h, c: None)),
        Mistake(
            "only-h-passed",
            "Only h goes from the encoder to the decoder, and c starts from zeros. The state is "
            "the pair (h, c).",
            decoded(lambda h, c: (h, zeros_like(c))),
        ),
        Mistake(
            "only-h-passed",
            "h was handed over in place of both. The state is the pair (h, c).",
            decoded(lambda h, c: (h, h)),
        ),
        Mistake(
            "only-c-passed",
            "Only c goes from the encoder to the decoder, and h starts from zeros. The state is "
            "the pair (h, c).",
            decoded(lambda h, c: (zeros_like(h), c)),
        ),
        Mistake(
            "only-c-passed",
            "c was handed over in place of both. The state is the pair (h, c).",
            decoded(lambda h, c: (c, c)),
        ),
        Mistake(
            "states-swapped",
            "h and c change places on the way to the decoder: h comes first, then c.",
            decoded(lambda h, c: (c, h)),
        ),
        Mistake(
            "state-at-every-step",
            "Every step of the decoder starts from the encoder's state. Only the first one does; "
            "then the decoder carries its own.",
            state_at_every_step,
        ),
        Mistake(
            "rows-mixed",
            "The state was handed to the next sequence of the batch. Each sequence is decoded "
            "from its own source.",
            decoded(other_row),
        ),
        Mistake(
            "rows-mixed",
            "The last sequence's state was handed to all of them. Each sequence is decoded from "
            "its own source; `[-1]` on (batch, units) takes a sequence.",
            decoded(last_row),
        ),
        Mistake(
            "encoder-backwards",
            "The encoder reads the source from its end. It was to read it forward.",
            decoded(read=lambda source, inputs: (source[:, ::-1], inputs)),
        ),
        Mistake(
            "decoder-backwards",
            "The decoder reads its inputs from their end. It was to read them forward.",
            decoded(read=lambda source, inputs: (source, inputs[:, ::-1])),
        ),
        Mistake(
            "first-state-passed",
            "The decoder starts from the encoder's state after its first step. Hand over the last "
            "one, which has read the whole source.",
            from_first_step,
        ),
        Mistake(
            "inputs-swapped",
            INPUTS_SWAPPED,
            swapped,
        ),
        Mistake(
            "decoder-reads-source",
            "The decoder reads the source. What it knows of the source is the state; it reads the "
            "decoder inputs.",
            same_inputs_twice,
        ),
        Mistake(
            "inputs-shifted",
            "The decoder inputs were shifted once more inside the model. They arrive shifted: "
            "read them as they are.",
            decoded(read=shifted),
        ),
        Mistake(
            "inputs-ignored",
            "The decoder reads zeros in place of the decoder inputs.",
            decoded(read=lambda source, inputs: (source, inputs * 0)),
        ),
        Mistake(
            "own-outputs-read",
            "The decoder reads its own outputs. That is how it writes later; here every step reads "
            "the decoder input that is given for it.",
            own_outputs_read,
        ),
        Mistake(
            "no-head",
            "The model gives the decoder's hidden states, (batch, time, units). A dense layer "
            "turns each of them into `target_features` numbers.",
            without_head,
        ),
        Mistake(
            "cell-states",
            "The head reads the decoder's cell states. It was to read the hidden state h of each "
            "step.",
            cells_read,
        ),
        after(
            "last-step-only",
            "The result holds the last step alone, (batch, target_features). The decoder gives one "
            "for every step: (batch, time, target_features).",
            lambda results: results[:, -1],
        ),
        after(
            "last-step-only",
            "The result holds the last step alone, (batch, 1, target_features). The decoder gives "
            "one for every step.",
            lambda results: results[:, -1:],
        ),
        Mistake(
            "last-step-repeated",
            "Every step has the result of the last one. Put the head on the decoder's output of "
            "each step.",
            decoded(before=lambda hidden: np.repeat(hidden[:, -1:], hidden.shape[1], axis=1)),
        ),
        Mistake(
            "source-steps-included",
            "The results of the encoder's steps stand before those of the decoder. Only what the "
            "decoder gives was asked for.",
            with_source_steps,
        ),
        Mistake(
            "encoder-read-out",
            "The head reads the encoder's outputs, so the result is as long as the source. It was "
            "to read the decoder's.",
            decoder_never_called,
        ),
        after(
            "time-first",
            "Time comes first, (time, batch, target_features). The batch does.",
            swapped_axes,
        ),
        after(
            "reshaped",
            "Batch and time were swapped and reshaped back: the shape is right, and the results "
            "belong to other sequences and steps. A reshape never swaps axes.",
            lambda results: swapped_axes(results).reshape(results.shape),
        ),
        after(
            "features-before-time",
            "Time and features changed places, (batch, target_features, time). The features come "
            "last.",
            lambda results: results.swapaxes(1, 2),
        ),
        after(
            "flattened",
            "Batch and time stand on one axis, (batch × time, target_features). Each has an axis "
            "of its own.",
            lambda results: results.reshape(-1, results.shape[-1]),
        ),
        after(
            "flattened",
            "Time and features stand on one axis, (batch, time × target_features). Each has an "
            "axis of its own.",
            lambda results: results.reshape(len(results), -1),
        ),
        after("activation", ACTIVATION.format("a softmax"), softmax),
        after("activation", ACTIVATION.format("a log-softmax"), log_softmax),
        after("activation", ACTIVATION.format("a sigmoid"), sigmoid),
        after("activation", ACTIVATION.format("a ReLU"), relu),
        after("activation", ACTIVATION.format("tanh"), np.tanh),
        Mistake(
            "activation-before-head",
            "The decoder's hidden states went through a ReLU on their way to the head. Hand them "
            "over as they are.",
            decoded(before=relu),
        ),
        after(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch when it is one "
            "sequence, and the time when it is one step.",
            np.squeeze,
        ),
    ),
)
