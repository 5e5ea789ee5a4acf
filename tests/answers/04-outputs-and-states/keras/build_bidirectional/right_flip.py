"""Two LSTMs, and the second reads a flipped batch."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            forward, backward = self.forward(x), self.backward(keras.ops.flip(x, axis=1))
            return keras.ops.concatenate([forward, backward], axis=-1)

    return Both()
