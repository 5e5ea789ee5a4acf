"""Mistake: time-major-output. The batch was transposed and the last entry of the output taken."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            output = self.lstm(keras.ops.transpose(x, (1, 0, 2)))
            return output[-1]

    return Encoder()
