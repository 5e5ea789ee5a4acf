"""Mistake: no-gradient. The state is handed over without its gradient."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    decoder_inputs = keras.Input((None, target_features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(source)
    state = [keras.ops.stop_gradient(h), keras.ops.stop_gradient(c)]
    hidden = keras.layers.LSTM(units, return_sequences=True)(decoder_inputs, initial_state=state)
    return keras.Model([source, decoder_inputs], keras.layers.Dense(target_features)(hidden))
