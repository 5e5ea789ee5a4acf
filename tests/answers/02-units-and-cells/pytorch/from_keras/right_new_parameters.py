"""New parameters under the same names."""

import torch
from torch import nn


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = nn.Parameter(kernel.T.clone())
    lstm.weight_hh_l0 = nn.Parameter(recurrent_kernel.T.clone())
    lstm.bias_ih_l0 = nn.Parameter(bias.clone())
    lstm.bias_hh_l0 = nn.Parameter(torch.zeros_like(bias))
    return lstm
