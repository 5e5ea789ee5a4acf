"""A functional model of the layer's results but the first."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    results = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs=inputs, outputs=results[1:])
