"""A layer with the cell's weights."""

from torch import nn


def unroll(cell, batch):
    layer = nn.LSTM(cell.input_size, cell.hidden_size, batch_first=True)
    layer.load_state_dict({name + "_l0": weight for name, weight in cell.state_dict().items()})
    return layer(batch)[0]
