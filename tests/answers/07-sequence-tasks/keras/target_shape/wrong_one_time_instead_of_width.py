"""Mistake: one-time-instead-of-width. Steps where the width belongs."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, time)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, time)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")
