"""Mistake: learned-initial-state. The initial state is a weight."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)
            self.h0 = self.add_weight(shape=(1, units), name="h0")
            self.c0 = self.add_weight(shape=(1, units), name="c0")

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h0, rows, axis=0), keras.ops.repeat(self.c0, rows, axis=0)]
            _, h, c = self.lstm(x, initial_state=start)
            return h, c

    return Encoder()
