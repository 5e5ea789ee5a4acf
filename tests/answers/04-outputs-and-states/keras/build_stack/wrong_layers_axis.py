"""Mistake: layers-axis. A layers' axis in front, as PyTorch has it."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[None, :, -1]

    return Stack()
