"""Mistake: stateful. Every layer starts from a random state."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            for lstm, width in zip(self.lstms, units):
                x = lstm(x, initial_state=[keras.random.normal((rows, width)) for _ in range(2)])
            return x[:, -1]

    return Stack()
