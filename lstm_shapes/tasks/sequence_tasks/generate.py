"""generate: an LSTMCell, a head, and a first step (B, F) -> `steps` steps (B, steps, F)."""

from dataclasses import replace

from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Stage, Task
from lstm_shapes.judging.usual import Draw, usual
from lstm_shapes.tasks.cell_diagnostics import CELL_UNPACKED_WRONG, STATE_ARGUMENTS
from lstm_shapes.tasks.framework_errors import with_text

from .generate_mistakes import MISTAKES
from .generate_parts import HEAD_SKIPPED, generated
from .head import draw_head

HINTS = {
    "both": (
        "Two things are passed on in this loop: the state, and the step just generated. What does "
        "the cell read at the second step?",
    ),
    "keras": (
        "`output, [h, c] = cell(step, [h, c])`, then `step = head(output)`, which is kept "
        "and fed back. The state starts at zeros, once, before the loop.",
        "The list holds `steps` arrays of (batch, features). `np.stack(..., axis=1)`; `first` "
        "itself is not in it.",
    ),
    "pytorch": (
        "`h, c = cell(step, (h, c))`, then `step = head(h)`, which is kept and fed back. "
        "The state starts at zeros, once, before the loop.",
        "The list holds `steps` tensors of (batch, features). `torch.stack(..., dim=1)`; `first` "
        "itself is not in it.",
    ),
}


def generate_cases(rng, framework):
    def case(group, note, sizes, draw):
        rows, steps, features, units = sizes
        head = draw_head(rng, units, features)
        # Smaller than elsewhere, so that what is fed back does not dominate the state.
        head["bias"] *= 0.3
        cell = Layer("cell", draw_weights(rng, features, units))
        arguments = (cell, Layer("head", head), draw(rows, features), steps)
        return Case(group, arguments, note, sizes=sizes)

    yield case("shape", "batch 4, features 3, units 5, steps 7", (4, 7, 3, 5), Draw(rng))
    drawn = usual(rng, "batch steps features units", high=7, dtypes=(), edge_dtype="float32")
    cases = [case(*one) for one in drawn]
    yield from cases
    twice = next(one for one in cases if one.group == "values")
    yield replace(twice, note="the same arguments again")


def told_by_error(key, sentence, pattern):
    """Return a diagnostic that shows in an error's text.

    <rows>, <features>, <units>, and <gates> in the pattern are those of the case. If features
    and units are equal, a message does not tell them apart.
    """

    def detects(case, report):
        rows, _, features, units = case.sizes
        named = {"rows": rows, "features": features, "units": units, "gates": 4 * units}
        words = pattern
        for name, size in named.items():
            words = words.replace(f"<{name}>", str(size))
        return features != units and with_text(words)(case, report)

    return Diagnostic(key, sentence, detects, Stage.SHAPE)


TASK = Task(
    function="generate",
    section="Generating step by step",
    points=3,
    position=4,
    cases=generate_cases,
    reference=generated(),
    tolerance=1e-3,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        told_by_error(
            "head-skipped",
            HEAD_SKIPPED,
            r"inconsistent input_size:? got <units>,? expected <features>"
            r"|In\[0\]: \[\d+,<units>\], In\[1\]: \[<features>,",
        ),
        told_by_error(
            "head-on-step",
            "The head got a step, `features` wide. It reads the hidden state of the cell, `units` "
            "wide.",
            r"\(\d+x<features> and <units>x\d+\)"
            r"|to have value <units>, but received input with shape \(\d+, <features>\)",
        ),
        told_by_error(
            "state-of-another-shape",
            "The zero state does not have the shape that these arguments need: expected (batch, "
            "units), with the batch of `first` and the units of the cell.",
            r"hidden\d batch size (?!<rows>\b)|inconsistent hidden_size"
            r"|In\[0\]: \[\d+,<features>\], In\[1\]: \[<units>,"
            r"|Incompatible shapes: \[<rows>,<gates>\] vs\. \[(?!<rows>\b)\d+,<gates>\]",
        ),
        CELL_UNPACKED_WRONG,
        STATE_ARGUMENTS,
    ),
    mistakes=MISTAKES,
)
