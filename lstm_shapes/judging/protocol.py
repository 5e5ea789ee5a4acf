"""Cases out to the probe, answers back: the only two things that cross between processes.

What comes back was written beside a learner's code. It is bounded before it is
parsed, and every field is taken only in the form that is expected.
"""

import base64
import json
import math

import numpy as np

from .lstm import in_pytorch
from .task import Failure, Layer, ModelCase, Report, calls_of

LETTERS = 16_000_000
AXES = 8


def encode_request(task, cases, framework, nonce):
    """The JSON text that the probe reads."""
    return json.dumps(
        {
            "nonce": nonce,
            "function": task.function,
            "framework": framework,
            "cases": [case_out(task, case, framework) for case in cases],
        }
    )


def case_out(task, case, framework):
    model = case if isinstance(case, ModelCase) else ModelCase(case.group, case.arguments)
    return {
        "arguments": [value_out(value, framework) for value in case.arguments],
        "results": task.results,
        "consume": task.consume,
        "calls": [
            {
                "inputs": [value_out(value, framework) for value in call.inputs],
                "training": call.training,
                "pick": call.pick,
                "method": call.method,
            }
            for call in model.calls
        ],
        "weights": [
            [weights_out(weights, framework) for weights in layers]
            for layers in (model.weights, *model.alternative_weights)
        ],
        "biases": [value_out(array, framework) for array in model.biases],
        "reuse_result": case.reuse_result,
        "gradients": model.check_gradients,
    }


def value_out(value, framework):
    if isinstance(value, list):
        return {"list": [value_out(item, framework) for item in value]}
    if isinstance(value, Layer):
        features, width = value.weights["kernel"].shape
        return {
            "layer": value.kind,
            "features": features,
            "units": width if value.kind == "head" else width // 4,
            "weights": weights_out(value.weights, framework),
        }
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
    """One layer's weights, from Keras' layout into the framework's own, as JSON."""
    if framework == "pytorch":
        weights = in_pytorch(weights)
    return {role: value_out(array, framework) for role, array in weights.items()}


class ProtocolError(ValueError):
    """What came back is not an answer of the probe."""


def decode_reports(text, cases, nonce):
    """The probe's text as (defined, [Report]); raises ProtocolError."""
    if not isinstance(text, str) or len(text) > LETTERS:
        raise ProtocolError("the answer is too long")
    try:
        answer = json.loads(text)
        if answer["nonce"] != nonce:
            raise ProtocolError("the answer bears another nonce")
        if not answer["defined"]:
            return False, []
        if len(answer["reports"]) != len(cases):
            raise ProtocolError("answers are missing")
        reports = [read_report(*pair) for pair in zip(answer["reports"], cases)]
    except ProtocolError:
        raise
    # Whatever else it is, a learner's process wrote it: no shape of it may stop a class.
    except (Exception, RecursionError) as error:
        raise ProtocolError(f"the answer cannot be read ({type(error).__name__})") from error
    return True, reports


def read_report(report, case):
    wanted = len(calls_of(case)) or 1
    if "error" in report:
        return Report((read_failure(report["error"]),) * wanted)
    rounds = [report["answers"], *report.get("alternative_answers", [])]
    if any(len(answers) != wanted for answers in rounds):
        raise ProtocolError("answers are missing")
    model_info = report.get("model_info", {})
    if not isinstance(model_info, dict):
        raise ProtocolError("the model information is not a table")
    kinds = {kind for answer in rounds[0] for kind in kinds_of(answer)}
    return Report(
        answers=tuple(read_answer(answer) for answer in rounds[0]),
        alternative_answers=tuple(
            tuple(read_answer(answer) for answer in others) for others in rounds[1:]
        ),
        is_plain_list="list" in kinds,
        foreign_type=next((name[8:] for name in kinds if name.startswith("foreign ")), ""),
        changed=report.get("changed") is True,
        max_steps=int(report.get("max_steps", 0)),
        same=any(value is True for value in report.get("same", [])),
        model_info=model_info,
    )


def kinds_of(answer):
    """The kinds of an answer and of all that is in it; foreign ones with their type."""
    if answer["kind"] == "results":
        return {kind for item in answer["items"] for kind in kinds_of(item)}
    if answer["kind"] == "foreign":
        return {f"foreign {answer['type'][:80]}"}
    return {answer["kind"]}


def read_answer(answer):
    """An array, a tuple of such answers, or a Failure."""
    if answer["kind"] == "results":
        return tuple(read_answer(item) for item in answer["items"])
    if answer["kind"] not in ("array", "list", "foreign"):
        return read_failure(answer)
    dtype = np.dtype(str(answer["dtype"]))
    shape = tuple(int(axis) for axis in answer["shape"])
    if dtype.kind not in "biuf" or len(shape) > AXES or any(axis < 0 for axis in shape):
        raise ProtocolError("an array of another kind")
    if "data" not in answer:
        return Failure("too large", text="×".join(map(str, shape)))
    data = base64.b64decode(answer["data"], validate=True)
    if len(data) != dtype.itemsize * math.prod(shape):
        raise ProtocolError("an array of another length")
    return np.frombuffer(data, dtype).reshape(shape)


def read_failure(failure):
    return Failure(
        kind=str(failure["kind"])[:40],
        name=str(failure.get("type", ""))[:80],
        types=tuple(str(name)[:80] for name in failure.get("types", []))[:8],
        text=str(failure.get("text", ""))[:400],
        line=str(failure.get("line", ""))[:120],
        number=int(failure.get("number", 0)),
    )
