"""A sequential model without an input."""

import keras


def build_tagger(features, units, classes):
    model = keras.Sequential()
    model.add(keras.layers.LSTM(units, return_sequences=True))
    model.add(keras.layers.Dense(classes, activation=None))
    return model
