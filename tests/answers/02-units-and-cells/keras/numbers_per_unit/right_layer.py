"""What a layer that was built says."""

import keras
import numpy as np


def numbers_per_unit(features, units):
    layer = keras.layers.LSTM(units, return_state=True, return_sequences=True)
    sequences, h, c = layer(np.zeros((1, 2, features), "float32"))
    inputs = sum(weight.shape[0] for weight in layer.weights[:2])
    return inputs, len([h, c]), sequences.shape[-1]
