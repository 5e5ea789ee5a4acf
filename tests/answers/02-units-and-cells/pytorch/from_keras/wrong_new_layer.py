"""Mistake: new-layer. A new layer was made."""

import torch
from torch import nn


def from_keras(lstm, kernel, recurrent_kernel, bias):
    new = nn.LSTM(len(kernel), len(bias) // 4, batch_first=True)
    with torch.no_grad():
        new.weight_ih_l0.copy_(kernel.T)
        new.weight_hh_l0.copy_(recurrent_kernel.T)
        new.bias_ih_l0.copy_(bias)
        new.bias_hh_l0.copy_(torch.zeros_like(bias))
    return new
