"""Mistake: time-kept. Whatever has many in its name gets the time axis."""

def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    return (batch, time, width) if "many" in task else (batch, width)
