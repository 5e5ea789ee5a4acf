"""The head on all steps as rows, put back in order."""

import keras


def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            batch, time = keras.ops.shape(hidden)[0], keras.ops.shape(hidden)[1]
            rows = self.head(keras.ops.reshape(hidden, (-1, units)))
            return keras.ops.reshape(rows, (batch, time, classes))

    return Tagger()
