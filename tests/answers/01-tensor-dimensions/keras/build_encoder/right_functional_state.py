"""A functional model of the first state."""

import keras


def build_encoder(features, units):
    x = keras.Input(shape=(None, features), name="sequence")
    _, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(inputs=x, outputs=h, name="encoder")
