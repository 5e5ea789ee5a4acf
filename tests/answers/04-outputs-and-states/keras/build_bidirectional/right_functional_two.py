"""Two LSTMs, one of which goes backwards."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units)(inputs)
    backward = keras.layers.LSTM(units, go_backwards=True)(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([forward, backward]))
