"""A model is built, and its weights are counted."""

import keras
import numpy as np


def parameter_count(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return sum(np.prod(weight.shape) for weight in model.weights)
