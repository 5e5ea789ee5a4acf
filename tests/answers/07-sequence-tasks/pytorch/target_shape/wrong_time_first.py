"""Mistake: time-first. Steps, then sequences."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (time, batch, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (time, batch, width)
    raise ValueError(f"unknown task {task}")
