"""A model around a model with three outputs."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            inputs = keras.Input((None, features))
            lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.inner = keras.Model(inputs, lstm(inputs))

        def call(self, x):
            steps, h, c = self.inner(x)
            return h, c

    return Encoder()
