"""build_encoder_decoder: source (B, S, F) and decoder inputs (B, T, G) -> (B, T, G)."""

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Call, Mistake, ModelCase, Task
from lstm_shapes.tasks.cell_diagnostics import NO_RETURN_STATE

from .decoder_diagnostics import DIAGNOSTICS, INPUTS_SWAPPED
from .decoder_parts import BEFORE, CARRIES, PICKS, READS, decoded
from .head import ACTIVATIONS, STATES, dense, draw_head, no_head
from .head_diagnostics import head_diagnostics

HINTS = {
    "both": (
        "The source and the target may have different lengths: all that passes between them is a "
        "state. Which two arrays is it made of?",
    ),
    "keras": (
        "The encoder returns its state (`return_state=True`); the decoder is another LSTM with "
        "`return_sequences=True`, called with `initial_state=[h, c]`. A Dense after it makes "
        "the target's features.",
        "Two inputs, `keras.Input((None, source_features))` and `keras.Input((None, "
        "target_features))`, and `keras.Model([source, decoder_inputs], ...)`.",
    ),
    "pytorch": (
        "`output, state = self.encoder(source)` gives the pair (h_n, c_n). The decoder is "
        "another `nn.LSTM`, which gets that pair as its second argument. A Linear after it "
        "makes the target's features.",
        "`hidden, state = self.decoder(decoder_inputs, state)`, then `self.head(hidden)`.",
    ),
}


def decoder_cases(rng, framework):
    rows, source_steps, steps, features, units, results = distinct_sizes(rng, 6, high=8)
    side = int(rng.integers(3, 6))

    def case(group, features, units, results, sizes, note="", thorough=False):
        """Return a case with calls of these (batch, source steps, target steps)."""
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
        smallest = tuple(int(size) for size in np.min(sizes, axis=0))
        return ModelCase(
            group,
            (features, units, results),
            note,
            sizes=(*(smallest if 1 in smallest else sizes[-1]), features, units, results),
            calls=tuple(calls),
            weights=tuple(layers),
            check_gradients=thorough,
        )

    # Where one length changes, the batch does not, so that it does not look like a fixed batch.
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


def last_states(x, weights):
    return tuple(states[:, -1] for states in lstm(x, weights))


def swapped(case, source, inputs):
    """Swap the inputs of encoder and decoder; each layer has the weights that fit it."""
    encoder, decoder, head = case.weights
    return dense(lstm(source, encoder, start=last_states(inputs, decoder))[0], head)


def source_twice(case, source, inputs):
    """Let the decoder read the source, where it is as wide as its own inputs."""
    encoder, decoder, head = case.weights
    if encoder["kernel"].shape != decoder["kernel"].shape:
        raise ValueError("the source does not fit")
    return dense(lstm(source, decoder, start=last_states(source, encoder))[0], head)


def own_outputs_read(case, source, inputs):
    """Read the first decoder input only; then each output is the next input."""
    encoder, decoder, head = case.weights
    state, step, results = last_states(source, encoder), inputs[:, 0], []
    for _ in range(inputs.shape[1]):
        state = tuple(s[:, 0] for s in lstm(step[:, None], decoder, start=state))
        step = dense(state[0], head)
        results.append(step)
    return np.stack(results, axis=1)


def state_at_every_step(case, source, inputs):
    """Start every step of the decoder from the encoder's state."""
    encoder, decoder, head = case.weights
    start = last_states(source, encoder)
    steps = [lstm(inputs[:, t : t + 1], decoder, start=start)[0] for t in range(inputs.shape[1])]
    return dense(np.concatenate(steps, axis=1), head)


TASK = Task(
    function="build_encoder_decoder",
    section="Encoder and decoder",
    points=4,
    position=5,
    cases=decoder_cases,
    reference=decoded(),
    kind="model",
    tolerance=1e-4,
    timeout_s=90,
    hints=HINTS,
    diagnostics=(NO_RETURN_STATE, *DIAGNOSTICS, *head_diagnostics("target_features")),
    mistakes=(
        Mistake(
            "state-at-every-step",
            "Every step of the decoder starts from the encoder's state. Only the first one does; "
            "then the decoder carries its own.",
            state_at_every_step,
        ),
        Mistake("inputs-swapped", INPUTS_SWAPPED, swapped),
        Mistake(
            "decoder-reads-source",
            "The decoder reads the source. What it knows of the source is the state; it reads the "
            "decoder inputs.",
            source_twice,
        ),
        Mistake(
            "own-outputs-read",
            "The decoder reads its own outputs. That is how it generates later; here every step "
            "reads the decoder input that is passed for it.",
            own_outputs_read,
        ),
        no_head(decoded, "`target_features` numbers"),
        *of_parts(decoded, carry=CARRIES, read=READS),
        *of_parts(decoded, pick=PICKS, read=READS),
        *of_parts(decoded, carry=CARRIES, before=BEFORE, state=STATES),
        *of_parts(decoded, pick=PICKS, before=BEFORE, state=STATES),
        *of_parts(decoded, before=BEFORE, state=STATES, after=ACTIVATIONS),
        *of_axes(
            decoded(),
            "batch time target_features",
            step="Keep (batch, time, target_features).",
        ),
    ),
)
