"""Mistake: not-a-model. The results, not the model."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return results
