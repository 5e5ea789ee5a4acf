"""Mistake: padding-included. The pooling layer gets no mask."""

import keras


def masked_mean(outputs, lengths):
    return keras.layers.GlobalAveragePooling1D()(outputs.astype("float32"))
