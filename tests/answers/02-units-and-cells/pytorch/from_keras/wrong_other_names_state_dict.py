"""Mistake: other-names. A state_dict with the names of a cell."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih": kernel.T,
            "weight_hh": recurrent_kernel.T,
            "bias_ih": bias,
            "bias_hh": 0 * bias,
        }
    )
    return lstm
