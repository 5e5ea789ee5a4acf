"""The mask is computed and given to the LSTM."""

import keras


def build_classifier(features, units, classes):
    x = keras.Input((None, features))
    mask = keras.ops.any(keras.ops.not_equal(x, 0.0), axis=-1)
    state = keras.layers.LSTM(units)(x, mask=mask)
    return keras.Model(x, keras.layers.Dense(classes)(state))
