"""Mistake: hidden-parameters. The head is made at each call."""

import keras


def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.layers.Dense(classes)(self.lstm(x))

    return Tagger()
