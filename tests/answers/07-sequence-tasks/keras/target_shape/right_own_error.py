"""An error derived from ValueError."""

class UnknownTask(ValueError):
    pass


SHAPES = {
    "one_to_one": lambda b, t, w: (b, w),
    "many_to_one": lambda b, t, w: (b, w),
    "one_to_many": lambda b, t, w: (b, t, w),
    "many_to_many": lambda b, t, w: (b, t, w),
}


def target_shape(task, batch, time, width):
    if task not in SHAPES:
        raise UnknownTask(task)
    return SHAPES[task](batch, time, width)
