"""Mistake: other-cell. A GRU was used."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.GRU(units)])
