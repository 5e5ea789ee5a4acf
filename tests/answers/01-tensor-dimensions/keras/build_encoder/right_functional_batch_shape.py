"""An input whose batch size is given as None."""

import keras


def build_encoder(features, units):
    inputs = keras.Input(batch_shape=(None, None, features))
    return keras.Model(inputs, keras.layers.LSTM(units)(inputs))
