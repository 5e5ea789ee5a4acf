"""Mistake: state-passed-on. The backward direction starts from the forward one's last state."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units, return_state=True)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            forward, h, c = self.forward(x)
            return keras.ops.concatenate([forward, self.backward(x, initial_state=[h, c])], axis=-1)

    return Both()
