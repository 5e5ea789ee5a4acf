"""Mistake: stateful. The state is kept in a dictionary and given to the next call with as many rows."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)

        def call(self, x):
            output, h, c = self.lstm(x, initial_state=kept.get(len(x)))
            kept[len(x)] = [h, c]
            return output

    kept = {}
    return Encoder()
