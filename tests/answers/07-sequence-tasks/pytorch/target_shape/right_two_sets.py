"""Two tuples of names."""

def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width
    raise ValueError(task)
