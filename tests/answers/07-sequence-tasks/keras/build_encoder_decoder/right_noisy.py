"""Prints, warns, logs and writes to stderr, when made and when called."""

import logging
import sys
import warnings

import keras
import numpy as np


def build_encoder_decoder(source_features, units, target_features):
    print("building", source_features, units, target_features)
    warnings.warn("two LSTMs")

    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])

            result = self.head(hidden)
            print(source.shape, inputs.shape, "->", result.shape)
            logging.error("called with %s", inputs.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    model = EncoderDecoder()
    print(model([np.zeros((2, 3, source_features), "float32"), np.zeros((2, 4, target_features), "float32")]))
    model.summary()
    return model
