"""Mistake: time-major-output. Time is put first, and the last of the first axis read."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            x = keras.ops.swapaxes(x, 0, 1)
            for lstm in self.lstms:
                x = lstm(x)
            return x[-1]

    return Stack()
