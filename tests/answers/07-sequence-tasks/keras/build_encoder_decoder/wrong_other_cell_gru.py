"""Mistake: other-cell. GRUs."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h = keras.layers.GRU(units, return_state=True)(source)
    hidden = keras.layers.GRU(units, return_sequences=True)(inputs, initial_state=h)
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)
