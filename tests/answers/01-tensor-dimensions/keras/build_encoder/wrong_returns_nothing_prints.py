"""Mistake: returns-nothing. The output shape was printed and nothing returned."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    print(model.output_shape)
