"""Mistake: width-lost. A number for each result."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch,)
    if task == "one_to_many":
        return (batch, time)
    if task == "many_to_one":
        return (batch,)
    if task == "many_to_many":
        return (batch, time)
    raise ValueError(f"unknown task {task}")
