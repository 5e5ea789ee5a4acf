"""Mistake: not-a-model. The layer was run on random numbers and its result returned."""

import keras
import numpy as np


def build_encoder(features, units):
    x = np.random.rand(4, 7, features).astype("float32")
    return keras.layers.LSTM(units)(x)
