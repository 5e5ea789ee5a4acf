"""A Sequential model, layer by layer."""

import keras


def build_encoder(features, units):
    modelo = keras.models.Sequential(name="kodilo")
    modelo.add(keras.layers.InputLayer(shape=(None, features)))
    modelo.add(keras.layers.LSTM(units=units, return_sequences=False, return_state=False))
    return modelo
