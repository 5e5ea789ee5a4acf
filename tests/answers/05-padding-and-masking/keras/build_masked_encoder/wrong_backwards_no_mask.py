"""Mistake: backwards. The batch is turned round, and there is no mask."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    turned = ops.flip(batch, axis=1)
    return keras.Model(batch, keras.layers.LSTM(units)(turned))
