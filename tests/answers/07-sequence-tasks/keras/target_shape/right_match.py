"""A match statement."""

def target_shape(task, batch, time, width):
    match task:
        case "one_to_one" | "many_to_one":
            return (batch, width)
        case "one_to_many" | "many_to_many":
            return (batch, time, width)
        case _:
            raise ValueError("no such task: " + task)
