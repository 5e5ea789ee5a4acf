"""The cell's weights and the formulas."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for step in batch.transpose(0, 1):
        z = step @ cell.weight_ih.T + cell.bias_ih + h @ cell.weight_hh.T + cell.bias_hh
        i, f, g, o = z.chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
        hidden.append(h.unsqueeze(1))
    return torch.cat(hidden, dim=1)
