"""Mistake: width-lost. A width of one is left out."""

def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    shape = (batch, time) if task.endswith("many") else (batch,)
    return shape + (width,) if width > 1 else shape
