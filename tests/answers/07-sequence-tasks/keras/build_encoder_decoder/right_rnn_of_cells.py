"""RNNs around cells."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    _, h, c = keras.layers.RNN(keras.layers.LSTMCell(units), return_state=True)(source)
    hidden = keras.layers.RNN(keras.layers.LSTMCell(units), return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)
