"""Mistake: returns-nothing. The model was made and not returned."""

import keras


def build_encoder(features, units):
    model = keras.Sequential()
    model.add(keras.Input((None, features)))
    model.add(keras.layers.LSTM(units))
