"""Mistake: stateful. The last state of the first row is kept in a weight and begins the next call."""

import keras
import numpy as np


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)
            self.h = keras.Variable(np.zeros((1, units), "float32"), trainable=False)
            self.c = keras.Variable(np.zeros((1, units), "float32"), trainable=False)

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h, batch, axis=0), keras.ops.repeat(self.c, batch, axis=0)]
            output, h, c = self.lstm(x, initial_state=start)
            self.h.assign(h[:1])
            self.c.assign(c[:1])
            return output

    return Encoder()
