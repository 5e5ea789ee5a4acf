"""Mistake: hidden-parameters. Layers made at each call."""

import keras


def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def call(self, padded):
            state = keras.layers.LSTM(units)(keras.layers.Masking()(padded))
            return keras.layers.Dense(classes)(state)

    return Classifier()
