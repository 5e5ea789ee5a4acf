"""Row by row, weights on the left."""

import torch


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    new_h, new_c = torch.empty_like(h), torch.empty_like(c)
    for row in range(len(x)):
        z = weight_ih @ x[row] + weight_hh @ h[row] + bias_ih + bias_hh
        i, f, g, o = z.view(4, -1)
        new_c[row] = torch.sigmoid(f) * c[row] + torch.sigmoid(i) * torch.tanh(g)
        new_h[row] = torch.sigmoid(o) * torch.tanh(new_c[row])
    return new_h, new_c
