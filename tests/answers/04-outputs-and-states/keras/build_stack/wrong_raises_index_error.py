"""Mistake: raises. The next width is asked for behind the last."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(len(units)):
        if units[number + 1]:
            model.add(keras.layers.LSTM(units[number], return_sequences=True))
    return model
