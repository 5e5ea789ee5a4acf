"""Mistake: mixes-rows. The batch is flipped, not time."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    both = [layers.LSTM(units)(masked), keras.ops.flip(layers.LSTM(units)(masked), axis=0)]
    return keras.Model(x, layers.Dense(classes)(keras.ops.concatenate(both, axis=-1)))
