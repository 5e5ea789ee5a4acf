"""Mistake: input-for-output. The wrong end of the name."""

def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    if task.startswith("many"):
        return batch, time, width
    return batch, width
