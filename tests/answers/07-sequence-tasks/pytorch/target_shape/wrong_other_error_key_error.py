"""Mistake: other-error. The table's own error."""

def target_shape(task, batch, time, width):
    return {
        "one_to_one": (batch, width),
        "one_to_many": (batch, time, width),
        "many_to_one": (batch, width),
        "many_to_many": (batch, time, width),
    }[task]
