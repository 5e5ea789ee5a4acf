"""Mistake: not-transposed. A state_dict without turning."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih_l0": kernel,
            "weight_hh_l0": recurrent_kernel,
            "bias_ih_l0": bias,
            "bias_hh_l0": 0 * bias,
        }
    )
    return lstm
