"""Mistake: returns-nothing. The shape is printed."""

def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    print((batch, time, width) if task.endswith("many") else (batch, width))
