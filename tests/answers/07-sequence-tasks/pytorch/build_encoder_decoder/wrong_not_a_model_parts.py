"""Mistake: not-a-model. Encoder, decoder and head."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    return nn.LSTM(source_features, units, batch_first=True), nn.LSTM(target_features, units, batch_first=True), nn.Linear(units, target_features)
