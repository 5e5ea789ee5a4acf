"""Mistake: batch-fixed. The batch size of the example."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input(batch_shape=(4, None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    return model
