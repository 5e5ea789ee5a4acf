"""An RNN layer around a list of one LSTMCell, in a Sequential model."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input(shape=(None, features)),
        keras.layers.RNN([keras.layers.LSTMCell(units)]),
    ])
