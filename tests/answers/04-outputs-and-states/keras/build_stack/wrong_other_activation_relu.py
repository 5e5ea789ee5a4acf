"""Mistake: other-activation. The layers have relu instead of tanh."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, activation="relu", return_sequences=number < len(units) - 1))
    return model
