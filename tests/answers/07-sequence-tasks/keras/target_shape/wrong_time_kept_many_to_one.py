"""Mistake: time-kept. A result for each step that is read."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, time, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")
