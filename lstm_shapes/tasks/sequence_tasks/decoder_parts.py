"""The parts of an encoder and a decoder that mistakes replace: the state, the inputs, the steps."""

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.tasks.lstm_parts import carries

from . import head
from .head import ACTIVATIONS, STATES, dense

CARRIES = carries(
    "from the encoder to the decoder",
    "The decoder starts from zeros, so nothing of the source reaches it. Pass it the encoder's "
    "last state, h and c, as its initial state.",
    "state-not-passed",
    "passed",
)
NEXT = "Each sequence is decoded from its own source."
# One state at every step of the encoder, (B, S, U) -> the one that is passed, (B, U).
PICKS = {
    "": ("", lambda states: states[:, -1]),
    "rows-mixed": (
        f"The state was passed to the next sequence of the batch. {NEXT}",
        lambda states: np.roll(states[:, -1], 1, axis=0),
    ),
    "rows-mixed:last": (
        f"The last sequence's state was passed to all of them. {NEXT} `[-1]` on (batch, units) "
        "takes a sequence.",
        lambda states: np.broadcast_to(states[-1, -1], states[:, -1].shape),
    ),
    "first-state-passed": (
        "The decoder starts from the encoder's state after its first step. Pass the last one, "
        "which has read the complete source.",
        lambda states: states[:, 0],
    ),
}
READS = {
    "": ("", lambda source, inputs: (source, inputs)),
    "encoder-backward": (
        "The encoder reads the source from its end. Read it forward.",
        lambda source, inputs: (source[:, ::-1], inputs),
    ),
    "decoder-backward": (
        "The decoder reads its inputs from their end. Read them forward.",
        lambda source, inputs: (source, inputs[:, ::-1]),
    ),
    "inputs-shifted": (
        "The decoder inputs were shifted once more inside the model. They are shifted already: "
        "read them as they are.",
        lambda source, inputs: (
            source,
            np.concatenate([inputs[:, :1] * 0, inputs[:, :-1]], axis=1),
        ),
    ),
    "inputs-ignored": (
        "The decoder reads zeros in place of the decoder inputs. Read the inputs that are passed.",
        lambda source, inputs: (source, inputs * 0),
    ),
}
# (states of the decoder, hidden states of the encoder) -> what the head reads.
BEFORE = head.BEFORE | {
    "source-steps-included": (
        "The results of the encoder's steps precede those of the decoder. Return only the "
        "decoder's.",
        lambda states, encoded: np.concatenate([encoded, states], axis=1),
    ),
    "encoder-read-out": (
        "The head reads the encoder's outputs, so the result is as long as the source. It reads "
        "the decoder's.",
        lambda states, encoded: encoded,
    ),
}


def decoded(
    pick=PICKS[""][1],
    carry=CARRIES[""][1],
    read=READS[""][1],
    state=STATES[""][1],
    before=BEFORE[""][1],
    head=dense,
    after=ACTIVATIONS[""][1],
):
    def answer(case, source, inputs):
        encoder, decoder, weights = case.weights
        source, inputs = read(source, inputs)
        encoded, cells = lstm(source, encoder)
        states = lstm(inputs, decoder, start=carry(pick(encoded), pick(cells)))
        return after(head(before(states[state], encoded), weights))

    return answer
