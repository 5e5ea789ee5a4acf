"""An encoder that is a model of its own."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    encoder = keras.Model(source, keras.layers.LSTM(units, return_state=True)(source)[1:])

    first, inputs = keras.Input((None, source_features)), keras.Input((None, target_features))
    h, c = encoder(first)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    return keras.Model([first, inputs], keras.layers.Dense(target_features)(hidden))
