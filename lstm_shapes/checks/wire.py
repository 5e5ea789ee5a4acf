"""Cases out to the asker, answers back: the only two things that cross between processes.

What comes back was written beside a learner's code. It is bounded before it is
parsed, and every field is taken only in the form that is expected.
"""

import base64
import json
import math

import numpy as np

from .contract import Failure, Report

LETTERS = 16_000_000
AXES = 8


def request(task, cases, framework, mark):
    """The JSON text that the asker reads."""
    return json.dumps(
        {
            "mark": mark,
            "function": task.function,
            "framework": framework,
            "cases": [case_out(task, case, framework) for case in cases],
        }
    )


def case_out(task, case, framework):
    return {
        "arguments": [value_out(value) for value in case.arguments],
        "results": task.results,
        "calls": [
            {"inputs": [value_out(value) for value in call.inputs], "training": call.training}
            for call in case.calls
        ],
        "weights": [weights_out(weights, framework) for weights in case.weights],
    }


def value_out(value):
    if isinstance(value, list):
        return {"list": [value_out(item) for item in value]}
    if not isinstance(value, np.ndarray):
        return {"plain": value}
    layout = "plain"
    if not value.flags.c_contiguous:
        layout = "transposed" if value.flags.f_contiguous else "strided"
    return {
        "dtype": value.dtype.str,
        "shape": list(value.shape),
        "data": base64.b64encode(np.ascontiguousarray(value).tobytes()).decode(),
        "layout": layout,
        "writeable": bool(value.flags.writeable),
    }


def weights_out(weights, framework):
    """One layer's weights, from Keras' layout into the framework's own."""
    if framework == "keras":
        return {role: value_out(array) for role, array in weights.items()}
    kernel, recurrent, bias = (weights[r] for r in ("kernel", "recurrent_kernel", "bias"))
    # An uneven split: a model that reads only one of the two biases is found out.
    share = np.linspace(-0.4, 0.9, len(bias), dtype=bias.dtype)
    return {
        "weight_ih": value_out(np.ascontiguousarray(kernel.T)),
        "weight_hh": value_out(np.ascontiguousarray(recurrent.T)),
        "bias_ih": value_out(bias - share),
        "bias_hh": value_out(share),
    }


class Unreadable(ValueError):
    """What came back is not an answer of the asker."""


def read(text, cases, mark):
    """The asker's text as (defined, [Report]); raises Unreadable."""
    if not isinstance(text, str) or len(text) > LETTERS:
        raise Unreadable("the answer is too long")
    try:
        answer = json.loads(text)
        if answer["mark"] != mark:
            raise Unreadable("the answer bears another mark")
        if not answer["defined"]:
            return False, []
        if len(answer["reports"]) != len(cases):
            raise Unreadable("answers are missing")
        reports = [read_report(*pair) for pair in zip(answer["reports"], cases)]
    except Unreadable:
        raise
    # Whatever else it is, a learner's process wrote it: no shape of it may stop a class.
    except (Exception, RecursionError) as error:
        raise Unreadable(f"the answer cannot be read ({type(error).__name__})") from error
    return True, reports


def read_report(report, case):
    wanted = len(case.calls) or 1
    if "error" in report:
        return Report((read_failure(report["error"]),) * wanted)
    answers = report["answers"]
    if len(answers) != wanted:
        raise Unreadable("answers are missing")
    facts = report.get("facts", {})
    if not isinstance(facts, dict):
        raise Unreadable("the facts are not a table")
    return Report(
        answers=tuple(read_answer(answer) for answer in answers),
        listed=any(answer.get("kind") == "list" for answer in answers),
        changed=report.get("changed") is True,
        facts=facts,
    )


def read_answer(answer):
    """An array, a tuple of arrays, or a Failure."""
    if answer["kind"] == "results":
        return tuple(read_answer(item) for item in answer["items"])
    if answer["kind"] not in ("array", "list"):
        return read_failure(answer)
    dtype = np.dtype(str(answer["dtype"]))
    shape = tuple(int(axis) for axis in answer["shape"])
    if dtype.kind not in "biuf" or len(shape) > AXES or any(axis < 0 for axis in shape):
        raise Unreadable("an array of another kind")
    if "data" not in answer:
        return Failure("too large", text="×".join(map(str, shape)))
    data = base64.b64decode(answer["data"], validate=True)
    if len(data) != dtype.itemsize * math.prod(shape):
        raise Unreadable("an array of another length")
    return np.frombuffer(data, dtype).reshape(shape)


def read_failure(failure):
    return Failure(
        kind=str(failure["kind"])[:40],
        name=str(failure.get("type", ""))[:80],
        text=str(failure.get("text", ""))[:400],
        line=str(failure.get("line", ""))[:120],
        number=int(failure.get("number", 0)),
    )
