"""Mistake: hidden-parameters. New layers at each call."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def call(self, x):
            for width in units:
                x = keras.layers.LSTM(width, return_sequences=True)(x)
            return x[:, -1]

    return Stack()
