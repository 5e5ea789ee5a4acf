"""The parameters' data."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data = kernel.t().contiguous()
    lstm.weight_hh_l0.data = recurrent_kernel.t().contiguous()
    lstm.bias_ih_l0.data.copy_(bias)
    lstm.bias_hh_l0.data.fill_(0)
    return lstm
