"""An RNN layer around an LSTMCell."""

import keras


def build_encoder(features, units):
    inputs = keras.Input(shape=(None, features))
    outputs = keras.layers.RNN(keras.layers.LSTMCell(units))(inputs)
    return keras.Model(inputs, outputs)
