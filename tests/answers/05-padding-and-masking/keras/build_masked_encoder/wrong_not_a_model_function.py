"""Mistake: not-a-model. A function is returned."""

import keras


def build_masked_encoder(features, units):
    masking, lstm = keras.layers.Masking(), keras.layers.LSTM(units)
    return lambda batch: lstm(masking(batch))
