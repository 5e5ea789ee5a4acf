"""The decoder is made before the encoder."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    decoder = keras.layers.LSTM(units, return_sequences=True)
    head = keras.layers.Dense(target_features)
    encoder = keras.layers.LSTM(units, return_state=True)
    source = keras.Input((None, source_features), name="source")
    inputs = keras.Input((None, target_features), name="decoder_inputs")
    state = encoder(source)[1:]
    return keras.Model([source, inputs], head(decoder(inputs, initial_state=state)))
