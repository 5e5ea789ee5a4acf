"""Mistake: step-axis. A step of its own."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, 1, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, 1, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")
