"""Kernels and biases one by one."""


def parameter_count(features, units):
    kernel = features * 4 * units
    recurrent = units * 4 * units
    biases = 1 * 4 * units
    return kernel + recurrent + biases
