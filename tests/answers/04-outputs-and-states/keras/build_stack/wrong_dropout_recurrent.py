"""Mistake: dropout. Recurrent dropout."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, recurrent_dropout=0.4, return_sequences=number < len(units) - 1))
    return model
