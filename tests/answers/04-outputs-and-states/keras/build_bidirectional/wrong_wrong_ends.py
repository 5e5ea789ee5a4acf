"""Mistake: wrong-ends. The ends are swapped: forward at the first step, backward at the last."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            steps = self.both(x)
            return keras.ops.concatenate([steps[:, 0, :units], steps[:, -1, units:]], axis=-1)

    return Both()
