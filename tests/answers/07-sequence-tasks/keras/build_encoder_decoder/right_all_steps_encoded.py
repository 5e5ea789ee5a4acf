"""The encoder gives all steps, too; the decoder its states, too."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    outputs, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(source)
    hidden, _, _ = keras.layers.LSTM(units, return_sequences=True, return_state=True)(inputs, initial_state=[h, c])
    results = keras.layers.TimeDistributed(keras.layers.Dense(target_features))(hidden)
    return keras.Model([source, inputs], results)
