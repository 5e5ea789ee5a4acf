"""The head in a TimeDistributed."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.TimeDistributed(keras.layers.Dense(classes))(x)
    return keras.Model(inputs, x)
