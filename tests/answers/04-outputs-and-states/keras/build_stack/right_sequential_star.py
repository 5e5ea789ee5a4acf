"""One Sequential expression."""

import keras


def build_stack(features, units):
    *below, top = units
    return keras.Sequential([
        keras.Input((None, features)),
        *[keras.layers.LSTM(width, return_sequences=True) for width in below],
        keras.layers.LSTM(top),
    ])
