"""Mistake: other-error. An assertion."""

def target_shape(task, batch, time, width):
    assert task in ("one_to_one", "one_to_many", "many_to_one", "many_to_many")
    return (batch, time, width) if task.endswith("to_many") else (batch, width)
