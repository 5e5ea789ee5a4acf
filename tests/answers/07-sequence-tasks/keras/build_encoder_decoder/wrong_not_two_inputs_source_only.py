"""Mistake: not-two-inputs. A model of the source alone."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    return keras.Sequential([
        keras.Input((None, source_features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Dense(target_features),
    ])
