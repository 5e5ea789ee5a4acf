"""Mistake: hidden-parameters. The layers stand beside the model."""

import keras


def build_tagger(features, units, classes):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    head = keras.layers.Dense(classes)

    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            pass

        def call(self, x):
            return head(lstm(x))

    return Tagger()
