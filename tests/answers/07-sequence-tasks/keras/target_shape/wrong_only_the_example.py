"""Mistake: only-the-example. The numbers of the example."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (4, 3)
    if task == "one_to_many":
        return (4, 7, 3)
    if task == "many_to_one":
        return (4, 3)
    if task == "many_to_many":
        return (4, 7, 3)
    raise ValueError(f"unknown task {task}")
