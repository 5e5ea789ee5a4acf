"""Mistake: no-error. Everything else is taken for many to many."""

def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    else:
        return batch, time, width
