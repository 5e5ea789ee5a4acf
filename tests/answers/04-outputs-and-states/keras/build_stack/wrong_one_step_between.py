"""Mistake: one-step-between. The last state is handed on as a sequence of one step."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width) for width in units]

        def call(self, x):
            for lstm in self.lstms[:-1]:
                x = keras.ops.expand_dims(lstm(x), axis=1)
            return self.lstms[-1](x)

    return Stack()
