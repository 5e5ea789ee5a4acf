"""Mistake: gates-for-inputs. The width of the kernel was taken for the inputs."""


def numbers_per_unit(features, units):
    return 4 * units, 2, units
