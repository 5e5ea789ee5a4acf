"""Mistake: squeezed. A bare squeeze in a subclass."""

import keras


def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(classes)

        def call(self, padded):
            return keras.ops.squeeze(self.head(self.lstm(self.masking(padded))))

    return Classifier()
