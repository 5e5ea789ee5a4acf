"""Layers as numbered attributes."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            for number, width in enumerate(units):
                setattr(self, f'lstm_{number}', keras.layers.LSTM(width, return_sequences=True))

        def call(self, x):
            for number in range(len(units)):
                x = getattr(self, f'lstm_{number}')(x)
            return x[:, -1, :]

    return Stack()
