"""Mistake: time-fixed. The loop goes over seven steps, however many there are."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTMCell(units)

        def call(self, x):
            zeros = keras.ops.zeros((keras.ops.shape(x)[0], units))
            state = [zeros, zeros]
            for t in range(7):
                h, state = self.lstm(x[:, t], state)
            return h

    return Encoder()
