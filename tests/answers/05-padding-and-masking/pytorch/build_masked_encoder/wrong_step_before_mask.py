"""Mistake: step-before. The mask of a cell loop ends one step too early."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (step < lengths - 1)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()
