"""Mistake: padding-read. The batch is multiplied by the mask."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1, keepdims=True), "float32")
    return keras.Model(batch, keras.layers.LSTM(units)(batch * mask))
