"""Mistake: single-step-dropped. One step is taken for none."""

def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    if task.endswith("many") and time > 1:
        return batch, time, width
    return batch, width
