"""Mistake: returns-nothing. One task is forgotten."""

def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    elif task == "one_to_many":
        return (batch, time, width)
    elif task == "many_to_one":
        (batch, width)
    elif task == "many_to_many":
        return (batch, time, width)
    else:
        raise ValueError("unknown task")
