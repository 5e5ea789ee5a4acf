"""Mistake: flipped-output. Not the input is flipped but the output, whose last is then the first."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units, return_sequences=True)
            self.backward = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            forward, backward = self.forward(x), keras.ops.flip(self.backward(x), axis=1)
            return keras.ops.concatenate([forward, backward], axis=-1)[:, -1]

    return Both()
