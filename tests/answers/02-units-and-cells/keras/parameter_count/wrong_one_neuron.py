"""Mistake: one-neuron. A single gate neuron."""


def parameter_count(features, units):
    return features + units + 1
