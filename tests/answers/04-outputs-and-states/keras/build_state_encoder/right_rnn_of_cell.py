"""RNN around an LSTMCell."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    rnn = keras.layers.RNN(keras.layers.LSTMCell(units), return_state=True)
    output, h, c = rnn(inputs)
    return keras.Model(inputs, [h, c])
