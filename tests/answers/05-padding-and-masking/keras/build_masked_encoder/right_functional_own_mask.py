"""The mask is made by hand, in the functional way."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.sum(ops.abs(batch), axis=-1) > 0
    return keras.Model(batch, keras.layers.LSTM(units)(batch, mask=mask))
