"""Mistake: raises. The mask keeps the axis of the features."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.not_equal(batch, 0)
    return keras.Model(batch, keras.layers.LSTM(units)(batch, mask=mask))
