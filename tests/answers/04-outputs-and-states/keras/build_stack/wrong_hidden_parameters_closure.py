"""Mistake: hidden-parameters. The layers stand beside the model."""

import keras


def build_stack(features, units):
    lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

    class Stack(keras.Model):
        def call(self, x):
            for lstm in lstms:
                x = lstm(x)
            return x[:, -1]

    return Stack()
