"""Index assignment, in a loop."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    values = kernel.T, recurrent_kernel.T, bias, torch.zeros(len(bias))
    with torch.no_grad():
        for parameter, value in zip(lstm.parameters(), values):
            parameter[:] = value
    return lstm
