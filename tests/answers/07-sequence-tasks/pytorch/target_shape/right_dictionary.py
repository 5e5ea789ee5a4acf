"""A table of the four tasks."""

def target_shape(task, batch, time, width):
    shapes = {
        "one_to_one": (batch, width),
        "one_to_many": (batch, time, width),
        "many_to_one": (batch, width),
        "many_to_many": (batch, time, width),
    }
    if task not in shapes:
        raise ValueError(f"unknown task {task!r}")
    return shapes[task]
