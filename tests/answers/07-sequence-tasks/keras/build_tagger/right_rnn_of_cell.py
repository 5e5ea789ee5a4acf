"""An RNN around a cell."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.RNN(keras.layers.LSTMCell(units), return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
