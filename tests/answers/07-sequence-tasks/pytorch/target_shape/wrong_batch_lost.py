"""Mistake: batch-lost. Of one sequence."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (width,)
    if task == "one_to_many":
        return (time, width)
    if task == "many_to_one":
        return (width,)
    if task == "many_to_many":
        return (time, width)
    raise ValueError(f"unknown task {task}")
