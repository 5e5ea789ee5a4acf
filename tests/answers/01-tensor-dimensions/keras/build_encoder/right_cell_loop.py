"""An LSTMCell in a loop over time."""

import keras


def build_encoder(features, units):
    class Loop(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            state = [keras.ops.zeros((batch, units)), keras.ops.zeros((batch, units))]
            for t in range(x.shape[1]):
                h, state = self.cell(x[:, t], state)
            return h

    return Loop()
