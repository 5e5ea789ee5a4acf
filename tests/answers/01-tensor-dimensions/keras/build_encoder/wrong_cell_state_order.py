"""Mistake: cell-state. The states were unpacked in the wrong order."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, state_c, state_h = self.lstm(x)
            return state_h

    return Encoder()
