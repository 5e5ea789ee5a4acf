"""A missing key becomes a ValueError."""

def target_shape(task, batch, time, width):
    timed = dict(one_to_one=False, one_to_many=True, many_to_one=False, many_to_many=True)
    try:
        return (batch, time, width) if timed[task] else (batch, width)
    except KeyError as error:
        raise ValueError(f"{task} is no task") from error
