"""An LSTMCell in a loop over time."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, x):
            h = c = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(x.shape[1]):
                _, (h, c) = self.cell(x[:, t], [h, c])
            return h, c

    return Encoder()
