# %% right dictionary: A table of the four tasks.
def target_shape(task, batch, time, width):
    shapes = {
        "one_to_one": (batch, width),
        "one_to_many": (batch, time, width),
        "many_to_one": (batch, width),
        "many_to_many": (batch, time, width),
    }
    if task not in shapes:
        raise ValueError(f"unknown task {task!r}")
    return shapes[task]

# %% right key-error: A missing key becomes a ValueError.
def target_shape(task, batch, time, width):
    timed = dict(one_to_one=False, one_to_many=True, many_to_one=False, many_to_many=True)
    try:
        return (batch, time, width) if timed[task] else (batch, width)
    except KeyError as error:
        raise ValueError(f"{task} is no task") from error

# %% right list: A list, with the time put in.
def target_shape(task, batch, time, width):
    if task not in ["one_to_one", "one_to_many", "many_to_one", "many_to_many"]:
        raise ValueError("Task must be one of the four.")
    shape = [batch, width]
    if task.endswith("to_many"):
        shape.insert(1, time)
    return shape

# %% right match: A match statement.
def target_shape(task, batch, time, width):
    match task:
        case "one_to_one" | "many_to_one":
            return (batch, width)
        case "one_to_many" | "many_to_many":
            return (batch, time, width)
        case _:
            raise ValueError("no such task: " + task)

# %% right noisy: Prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def target_shape(task, batch, time, width):
    print("task", task)
    warnings.warn("a shape")
    logging.error("shape of %s", task)
    sys.stderr.write("KeyError: only a joke\n")
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width
    print("unknown")
    raise ValueError(task)

# %% right own-error: An error derived from ValueError.
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

# %% right size: The size of a tensor.
import torch

def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return torch.zeros(batch, width).shape
    if task in ("one_to_many", "many_to_many"):
        return torch.zeros(batch, time, width).shape
    raise ValueError(task)

# %% right split: What is before and after the word between them.
def target_shape(task, batch, time, width):
    before, _, behind = task.partition("_to_")
    if before not in ("one", "many") or behind not in ("one", "many"):
        raise ValueError(task)
    return (batch,) + (time,) * (behind == "many") + (width,)

# %% right two-sets: Two tuples of names.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width
    raise ValueError(task)

# %% wrong axes-multiplied: All results of a sequence in a row.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, time * width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, time * width)
    raise ValueError(f"unknown task {task}")

# %% wrong batch-lost: Of one sequence.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (width,)
    if task == "one_to_many":
        return (time, width)
    if task == "many_to_one":
        return (width,)
    if task == "many_to_many":
        return (time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong input-for-output: What goes in decides.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width)
    if task == "many_to_one":
        return (batch, time, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong input-for-output startswith: The wrong end of the name.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    if task.startswith("many"):
        return batch, time, width
    return batch, width

# %% wrong no-error else: Everything else is taken for many to many.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    else:
        return batch, time, width

# %% wrong no-error none: Nothing for other tasks.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width

# %% wrong no-error printed: The error is printed.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    elif task in ("one_to_many", "many_to_many"):
        return batch, time, width
    else:
        print("ValueError: unknown task")

# %% wrong no-error returned: The error is returned.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width
    return ValueError("unknown task")

# %% wrong other-type not-a-shape-names: The axes' names.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    return ("batch", "time", "width") if task.endswith("many") else ("batch", "width")

# %% wrong other-type not-a-shape-text: The shape as a text.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    return "(batch, time, width)" if task.endswith("many") else "(batch, width)"

# %% wrong not-written: The stub.
def target_shape(task, batch, time, width):
    raise NotImplementedError

# %% wrong one-time-instead-of-width: Steps where the width belongs.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, time)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, time)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong one-to-one-only: Many to one keeps its steps, one to many has one.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width)
    if task == "many_to_one":
        return (batch, time, width)
    if task == "many_to_many":
        return (batch, width)
    raise ValueError(f"unknown task {task}")

# %% wrong only-the-example: The numbers of the example.
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

# %% wrong other-error assert: An assertion.
def target_shape(task, batch, time, width):
    assert task in ("one_to_one", "one_to_many", "many_to_one", "many_to_many")
    return (batch, time, width) if task.endswith("to_many") else (batch, width)

# %% wrong other-error key-error: The table's own error.
def target_shape(task, batch, time, width):
    return {
        "one_to_one": (batch, width),
        "one_to_many": (batch, time, width),
        "many_to_one": (batch, width),
        "many_to_many": (batch, time, width),
    }[task]

# %% wrong raises name: A name that is not there.
def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return batch, features
    if task in ("one_to_many", "many_to_many"):
        return batch, time, features
    raise ValueError(task)

# %% wrong returns-nothing: The shape is printed.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    print((batch, time, width) if task.endswith("many") else (batch, width))

# %% wrong returns-nothing one-task: One task is forgotten.
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

# %% wrong single-step-dropped: One step is taken for none.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    if task.endswith("many") and time > 1:
        return batch, time, width
    return batch, width

# %% wrong step-axis: A step of its own.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, 1, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, 1, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-first: Steps, then sequences.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (time, batch, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (time, batch, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-kept everywhere: One shape for all.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    return batch, time, width

# %% wrong time-kept many-anywhere: Whatever has many in its name gets the time axis.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    return (batch, time, width) if "many" in task else (batch, width)

# %% wrong time-kept many-to-one: A result for each step that is read.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, time, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-kept one-to-one: One step, and still an axis.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, time, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-last: As channels first.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width, time)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, width, time)
    raise ValueError(f"unknown task {task}")

# %% wrong time-lost everywhere: The time is never a part of the target.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-lost many-to-many: The last of many results.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, time, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, width)
    raise ValueError(f"unknown task {task}")

# %% wrong time-lost one-to-many: Only many to many gets steps.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch, width)
    if task == "one_to_many":
        return (batch, width)
    if task == "many_to_one":
        return (batch, width)
    if task == "many_to_many":
        return (batch, time, width)
    raise ValueError(f"unknown task {task}")

# %% wrong inverted turned-round: The condition is the wrong way round.
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

# %% wrong inverted turned-round-not-in: A not too many.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    if not task.endswith("many"):
        return batch, time, width
    return batch, width

# %% wrong width-lost: A number for each result.
def target_shape(task, batch, time, width):
    if task == "one_to_one":
        return (batch,)
    if task == "one_to_many":
        return (batch, time)
    if task == "many_to_one":
        return (batch,)
    if task == "many_to_many":
        return (batch, time)
    raise ValueError(f"unknown task {task}")

# %% wrong width-lost of-one: A width of one is left out.
def target_shape(task, batch, time, width):
    if task not in ("one_to_one", "one_to_many", "many_to_one", "many_to_many"):
        raise ValueError(task)
    shape = (batch, time) if task.endswith("many") else (batch,)
    return shape + (width,) if width > 1 else shape
