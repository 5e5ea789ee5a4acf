"""The equations of one time step, in parts: what each of them is, and what it is mistaken for."""

import numpy as np

from lstm_shapes.judging.lstm import sigmoid
from lstm_shapes.judging.parts import same_mistake
from lstm_shapes.tasks.lstm_parts import softmax

from .weights import ORDERS, SWAPPED


def blocks(z):
    return np.split(z, 4, axis=1)


def interleaved(z):
    """Take every fourth number as a block, as if the four blocks of a unit were side by side."""
    rows, width = z.shape
    return blocks(z.reshape(rows, width // 4, 4).swapaxes(1, 2).reshape(rows, width))


def split_across_rows(z):
    return list(z.reshape(4, len(z), z.shape[1] // 4))


def in_order(order):
    return lambda z: [blocks(z)[number] for number in order]


BLOCKS = {
    "": ("", blocks),
    "candidate-and-output-swapped": (
        "The third and the fourth block are swapped. The order is input, forget, candidate, "
        "output.",
        in_order(SWAPPED),
    ),
    "gates-interleaved": (
        "Every fourth column was used for a gate. The gates are in blocks: the first `units` "
        "columns are the input gate's, the next `units` the forget gate's, and so on.",
        interleaved,
    ),
    "gates-reshaped": (
        "The sums were reshaped to (4, batch, units): the shape fits, but a sequence now gets the "
        "numbers of others. Split the last axis into four blocks of `units` instead.",
        split_across_rows,
    ),
    **same_mistake(
        "gates-reordered",
        "The four blocks were used in another order. Both frameworks keep them as input, forget, "
        "candidate, output.",
        *map(in_order, ORDERS),
    ),
}
SIGMOID = "the three gates take the sigmoid, the candidate and the new cell state take tanh."
GATES = {
    "": ("", sigmoid),
    "gates-tanh": (f"The gates go through tanh: {SIGMOID}", np.tanh),
    "sigmoid-inverted": (
        "The sigmoid is inverted: it is 1 / (1 + exp(-z)), with the minus sign, and grows with z.",
        lambda values: sigmoid(-values),
    ),
    "softmax-for-sigmoid": (
        "The gates go through a softmax, which divides 1 among the units. Each gate takes the "
        "sigmoid of its own sum.",
        softmax,
    ),
    "no-sigmoid": (
        "The gates are used without an activation: take the sigmoid of each of them.",
        lambda values: values,
    ),
}
CANDIDATES = {
    "": ("", np.tanh),
    "candidate-sigmoid": (
        "The candidate goes through the sigmoid like the three gates. It takes tanh: it is what "
        "may be written, between -1 and 1, not how much of it.",
        sigmoid,
    ),
    "no-candidate-tanh": (
        "The candidate is used without an activation: take its tanh before the input gate "
        "multiplies it.",
        lambda values: values,
    ),
}
LAST = {
    "": ("", np.tanh),
    "no-output-tanh": (
        "The new h is the output gate times the cell state itself. Expected the output gate times "
        "tanh of the new cell state.",
        lambda values: values,
    ),
    "output-sigmoid": (
        "The new cell state goes through the sigmoid on its way to h. It takes tanh.",
        sigmoid,
    ),
}
# (input gate, forget gate, candidate, old h, old c) -> the new cell state.
UPDATES = {
    "": ("", lambda i, f, g, h, c: f * c + i * g),
    "no-forget-gate": (
        "The old cell state is used in full: multiply it by the forget gate first.",
        lambda i, f, g, h, c: c + i * g,
    ),
    "no-input-gate": (
        "The candidate is used in full: multiply it by the input gate first.",
        lambda i, f, g, h, c: f * c + g,
    ),
    "old-state-lost": (
        "The old cell state has no part in the new one. Expected c = forget gate · old c + input "
        "gate · candidate.",
        lambda i, f, g, h, c: i * g,
    ),
    "h-for-c": (
        "The forget gate multiplies the old hidden state. It multiplies the old cell state c.",
        lambda i, f, g, h, c: f * h + i * g,
    ),
}
# (new c, old c, candidate) -> what the output gate is applied to.
SOURCES = {
    "": ("", lambda new, old, g: new),
    "output-from-old-c": (
        "The new h was made from the old cell state. First compute the new c, then h = output "
        "gate · tanh(new c).",
        lambda new, old, g: old,
    ),
    "output-from-candidate": (
        "The new h was made from the candidate. It is the output gate times tanh of the new cell "
        "state.",
        lambda new, old, g: np.arctanh(np.clip(g, -1, 1)),
    ),
}
# (h, c, old h, old c) -> what is returned.
RESULTS = {
    "": ("", lambda h, c, old_h, old_c: (h, c)),
    "states-swapped": (
        "The two results are in the wrong order, (c, h). Return h first: (h, c).",
        lambda h, c, old_h, old_c: (c, h),
    ),
    "h-twice": (
        "The hidden state was returned twice. The second result is the new cell state c.",
        lambda h, c, old_h, old_c: (h, h),
    ),
    "old-c-returned": (
        "The second result is the cell state that was passed. Return the new one.",
        lambda h, c, old_h, old_c: (h, old_c),
    ),
}
