"""Mistake: time-major. The batch was transposed, though Keras takes the batch first."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(keras.ops.transpose(x, (1, 0, 2)))

    return Encoder()
