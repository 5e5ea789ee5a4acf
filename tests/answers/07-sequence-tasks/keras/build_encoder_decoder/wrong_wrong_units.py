"""Mistake: wrong-units. A decoder as wide as the target."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(target_features, return_state=True)(source)
    results = keras.layers.LSTM(target_features, return_sequences=True)(inputs, initial_state=[h, c])
    return keras.Model([source, inputs], results)
