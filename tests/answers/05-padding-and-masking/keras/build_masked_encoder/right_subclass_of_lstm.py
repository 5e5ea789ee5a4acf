"""An LSTM that masks its own input."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Masked(keras.layers.LSTM):
        def call(self, sequences, initial_state=None, mask=None, training=False):
            mask = ops.any(ops.not_equal(sequences, 0), axis=-1)
            return super().call(sequences, initial_state, mask, training)

    return Masked(units)
