"""What a layer that was built says."""

import torch
from torch import nn


def numbers_per_unit(features, units):
    layer = nn.LSTM(features, units, batch_first=True)
    output, state = layer(torch.zeros(1, 2, features))
    inputs = layer.weight_ih_l0.shape[1] + layer.weight_hh_l0.shape[1]
    return inputs, len(state), output.shape[-1]
