"""A builder's case: the model's first batch, and batches of other sizes behind it."""

from .random_inputs import random_array
from .task import Call, Case


def model_case(rng, group, arguments, features, weights, sizes, note="", thorough=False):
    """One model and its calls: a first batch of 4 sequences, then other sizes.

    sizes: (batch, time) of the further calls. thorough: the first batch has 7 steps, is given
    again, and once more in training, and more sizes are tried. One case of a task is enough for
    that; a Keras model takes some 2 ms a layer and step. In every case a call changes the time
    alone, so that a fixed number of steps is not taken for a fixed batch.
    """
    x = random_array(rng, 4, 7 if thorough else 3, features)
    calls = [Call((x,))]
    if thorough:
        calls += [Call((x,)), Call((x,), training=True)]
        sizes = [(4, 9), (2, 7), *sizes]
    sizes = [(4, 5 if thorough else 2), *sizes]
    calls += [Call((random_array(rng, *size, features),)) for size in sizes]
    return Case(group, arguments, note, tuple(calls), tuple(weights), gradients=thorough)
