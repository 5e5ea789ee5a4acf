"""Initialisers with a seed, and the activations written out."""

import keras


def build_encoder(features, units):
    layer = keras.layers.LSTM(
        units,
        activation="tanh",
        recurrent_activation="sigmoid",
        use_bias=True,
        kernel_initializer=keras.initializers.GlorotUniform(seed=0),
        recurrent_initializer=keras.initializers.Orthogonal(seed=1),
        dropout=0.0,
    )
    return keras.Sequential([keras.Input((None, features)), layer])
