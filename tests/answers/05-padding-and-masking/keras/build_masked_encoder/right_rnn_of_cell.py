"""A recurrent layer made of a cell."""

import keras


def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.RNN(keras.layers.LSTMCell(units))]
    return keras.Sequential([keras.Input((None, features)), *layers])
