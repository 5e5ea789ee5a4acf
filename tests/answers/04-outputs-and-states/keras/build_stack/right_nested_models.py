"""A model in a model in a model."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model = keras.Sequential([model, keras.layers.LSTM(width, return_sequences=True)])
    return keras.Sequential([model, keras.layers.Lambda(lambda x: x[:, -1])])
