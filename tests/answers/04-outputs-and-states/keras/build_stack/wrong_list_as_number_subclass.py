"""Mistake: list-as-number. Two layers of the whole list."""

import keras


def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.first = keras.layers.LSTM(units, return_sequences=True)
            self.second = keras.layers.LSTM(units)

        def call(self, x):
            return self.second(self.first(x))

    return Stack()
