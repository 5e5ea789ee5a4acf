"""Mistake: stateful. The top layer's state is kept."""

import keras


def build_stack(features, units):
    kept = {}

    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True, return_state=True) for width in units]

        def call(self, x):
            start = kept.get(len(x))
            for lstm in self.lstms:
                last = lstm is self.lstms[-1]
                x, *state = lstm(x, initial_state=start if last else None)
            kept[len(x)] = state
            return x[:, -1]

    return Stack()
