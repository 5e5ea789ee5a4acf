"""Mistake: other-cell. The gates were written by hand with a dense layer."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.gates = keras.layers.Dense(4 * units)

        def call(self, x):
            h = c = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(x.shape[1]):
                both = keras.ops.concatenate([x[:, t], h], axis=-1)
                i, f, g, o = keras.ops.split(self.gates(both), 4, axis=-1)
                c = keras.ops.sigmoid(f) * c + keras.ops.sigmoid(i) * keras.ops.tanh(g)
                h = keras.ops.sigmoid(o) * keras.ops.tanh(c)
            return h

    return Encoder()
