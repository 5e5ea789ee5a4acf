"""Mistake: decoder-reads-source. The decoder reads the encoder's outputs."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    outputs, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(outputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)
