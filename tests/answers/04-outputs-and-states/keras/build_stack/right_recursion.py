"""A function that stacks the rest of the list on what it is given."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    def stack(x, first, *rest):
        x = keras.layers.LSTM(first, return_sequences=bool(rest))(x)
        return stack(x, *rest) if rest else x

    return keras.Model(inputs, stack(x, *units))
