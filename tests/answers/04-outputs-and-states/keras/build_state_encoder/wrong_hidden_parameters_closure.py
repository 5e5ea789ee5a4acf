"""Mistake: hidden-parameters. The layer stands beside the model."""

import keras


def build_state_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_state=True)

    class Encoder(keras.Model):
        def call(self, x):
            return lstm(x)[1:]

    return Encoder()
