"""Mistake: raises. A name that is not there."""

def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, features
    if task in ("one_to_many", "many_to_many"):
        return batch, time, features
    raise ValueError(task)
