"""Mistake: extra-layers. An encoder that reads both ways."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c, h2, c2 = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)
