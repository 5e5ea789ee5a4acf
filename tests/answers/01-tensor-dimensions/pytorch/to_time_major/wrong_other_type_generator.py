"""Mistake: other-type. A generator was left unconsumed."""


def to_time_major(batch):
    return (batch[:, step] for step in range(batch.shape[1]))
