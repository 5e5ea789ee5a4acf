"""The hidden states of Bidirectional with return_state."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))
    output, forward_h, forward_c, backward_h, backward_c = both(inputs)
    return keras.Model(inputs, keras.layers.concatenate([forward_h, backward_h]))
