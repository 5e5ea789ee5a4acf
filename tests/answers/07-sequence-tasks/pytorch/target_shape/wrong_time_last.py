"""Mistake: time-last. As channels first."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width, time)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, width, time)
    raise ValueError(f"unknown task {task}")
