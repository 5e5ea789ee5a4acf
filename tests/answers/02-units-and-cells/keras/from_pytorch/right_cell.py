"""The cell's own set_weights."""

import numpy as np


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel = np.swapaxes(weight_ih, 0, 1).copy()
    recurrent = np.einsum("gu->ug", weight_hh)
    layer.cell.set_weights([kernel, recurrent, np.sum([bias_ih, bias_hh], axis=0)])
    return layer
