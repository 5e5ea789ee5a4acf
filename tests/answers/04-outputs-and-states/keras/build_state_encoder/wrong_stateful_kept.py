"""Mistake: stateful. The state is kept and given to the next call with as many rows."""

import keras


def build_state_encoder(features, units):
    kept = {}

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)

        def call(self, x):
            _, h, c = self.lstm(x, initial_state=kept.get(len(x)))
            kept[len(x)] = [h, c]
            return h, c

    return Encoder()
