"""Mistake: other-activation. The gates were made with hard_sigmoid."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.LSTM(units, recurrent_activation="hard_sigmoid")(x))
