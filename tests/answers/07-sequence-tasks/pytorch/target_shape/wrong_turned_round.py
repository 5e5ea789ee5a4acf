"""Mistake: turned-round. The condition is the wrong way round."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, time, width)
    if task == "one_to_many":
        return (batch, width)
    if task == "many_to_one":
        return (batch, time, width)
    if task == "many_to_many":
        return (batch, width)
    raise ValueError(f"unknown task {task}")
