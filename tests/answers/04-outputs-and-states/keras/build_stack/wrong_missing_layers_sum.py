"""Mistake: missing-layers. One layer as wide as all together."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(sum(units)))
    return model
