"""Mistake: masked. The loop keeps the state where all features of a step are zero."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(x.shape[0], units)
            for step in x.unbind(dim=1):
                new_h, new_c = self.cell(step, (h, c))
                real = (step != 0).any(dim=-1, keepdim=True)
                h, c = torch.where(real, new_h, h), torch.where(real, new_c, c)
            return h

    return Encoder()
