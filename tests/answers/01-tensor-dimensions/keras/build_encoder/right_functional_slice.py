"""All steps, of which the last is taken by slicing."""

import keras


def build_encoder(features, units):
    folgen = keras.Input(shape=(None, features), dtype="float32")
    alle = keras.layers.LSTM(units, return_sequences=True)(folgen)
    return keras.Model(folgen, alle[:, -1, :])
