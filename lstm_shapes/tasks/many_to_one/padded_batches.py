"""Padded batches of a classifier, and what they are compared with."""

import numpy as np

from lstm_shapes.judging.random_inputs import random_array
from lstm_shapes.judging.task import Call


class Padded:
    """A padded batch, and the calls that are compared with it: each with its role."""

    def __init__(self, rng, framework, lengths, features):
        self.rng, self.framework = rng, framework
        self.lengths = np.array(lengths)
        self.x = random_array(rng, len(lengths), max(lengths), features)
        for row, length in enumerate(lengths):
            self.x[row, length:] = 0
        # A real zero in one feature is not padding.
        if features > 1:
            self.x[:, 0, 0] = 0
        self.roles, self.calls = [], []
        self.ask("base", self.x, self.lengths)

    def ask(self, role, x, lengths, training=False):
        inputs = (x,) if self.framework == "keras" else (x, lengths)
        self.roles.append(role)
        self.calls.append(Call(inputs, training))

    def same_again(self):
        self.ask("again", self.x, self.lengths)
        self.ask("training", self.x, self.lengths, training=True)

    def longer(self, steps=3):
        """Add padding; where lengths tell what padding is, it need not be zeros."""
        wider = np.pad(self.x, ((0, 0), (0, steps), (0, 0)))
        if self.framework == "pytorch":
            for row, length in enumerate(self.lengths):
                wider[row, length:] = 2 * random_array(self.rng, *wider[row, length:].shape)
        self.ask("longer", wider, self.lengths)

    def alone(self, rows):
        for row in rows:
            length = self.lengths[row : row + 1]
            self.ask(f"alone {row}", self.x[row : row + 1, : length[0]].copy(), length)

    def permuted(self):
        """Move the first row to the end: an order that is not its own inverse."""
        order = np.roll(np.arange(len(self.x)), -1)
        self.ask("permuted", self.x[order], self.lengths[order])

    def changed(self):
        """Change the first step of each row, then the last valid step."""
        rows = np.arange(len(self.x))
        for role, steps in ("early", np.zeros_like(rows)), ("late", self.lengths - 1):
            x = self.x.copy()
            x[rows, steps] += 3
            self.ask(role, x, self.lengths)

    def sizes(self, pairs):
        """Add batches of other sizes, (rows, steps) each, without padding."""
        for rows, steps in pairs:
            x = random_array(self.rng, rows, steps, self.x.shape[2])
            self.ask("size", x, np.full(rows, steps))
