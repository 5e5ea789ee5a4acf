"""A list, with the time put in."""

def target_shape(task, batch, time, width):
    if task not in ["one_to_one", "one_to_many", "many_to_one", "many_to_many"]:
        raise ValueError("Task must be one of the four.")
    shape = [batch, width]
    if task.endswith("to_many"):
        shape.insert(1, time)
    return shape
