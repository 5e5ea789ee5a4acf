"""A state_dict."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih_l0": kernel.T,
            "weight_hh_l0": recurrent_kernel.T,
            "bias_ih_l0": bias,
            "bias_hh_l0": torch.zeros_like(bias),
        }
    )
    return lstm
