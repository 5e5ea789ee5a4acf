"""A subclass of LSTM that leaves its first result out."""

import keras


def build_state_encoder(features, units):
    class StateLSTM(keras.layers.LSTM):
        def call(self, sequences, initial_state=None, mask=None, training=False):
            return super().call(sequences, initial_state, mask, training)[1:]

    return StateLSTM(units, return_state=True)
