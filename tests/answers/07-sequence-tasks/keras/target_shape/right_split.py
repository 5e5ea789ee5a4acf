"""What stands before and behind the word between them."""

def target_shape(task, batch, time, width):
    before, _, behind = task.partition("_to_")
    if before not in ("one", "many") or behind not in ("one", "many"):
        raise ValueError(task)
    return (batch,) + (time,) * (behind == "many") + (width,)
