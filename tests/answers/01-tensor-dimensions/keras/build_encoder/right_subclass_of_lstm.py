"""A subclass of the layer, in a Sequential model."""

import keras


def build_encoder(features, units):
    class LastState(keras.layers.LSTM):
        def __init__(self, width):
            super().__init__(width, return_state=True)

        def call(self, sequences, initial_state=None, mask=None, training=False):
            _, h, _ = super().call(sequences, initial_state, mask=mask, training=training)
            return h

        def compute_output_shape(self, sequences_shape, initial_state_shape=None):
            return (sequences_shape[0], self.units)

    inputs = keras.Input(shape=(None, features))
    return keras.Model(inputs, LastState(units)(inputs))
