"""Cases out to the probe, answers back: the only two things that cross between processes.

What comes back was written next to a learner's code. Its length is checked before it is parsed,
and every field is accepted only in the expected form.
"""

import base64
import io
import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from .lstm import in_pytorch
from .task import Answer, Array, Case, Failure, Layer, ModelCase, Report, Task, Weights, calls_of

MAX_ANSWER_CHARS = 16_000_000
MAX_NDIM = 8


class ProtocolError(ValueError):
    """What came back is not an answer of the probe."""


def encode_request(task: Task, cases: Sequence[Case], framework: str, nonce: str) -> str:
    """Return the JSON text that the probe reads."""
    return json.dumps(
        {
            "nonce": nonce,
            "function": task.function,
            "framework": framework,
            "cases": [case_out(task, case, framework) for case in cases],
        }
    )


def case_out(task: Task, case: Case, framework: str) -> dict[str, Any]:
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


def value_out(value: Any, framework: str) -> dict[str, Any]:
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
    contiguous = value.flags.c_contiguous or value.flags.f_contiguous
    return {
        "shape": list(value.shape),
        # NumPy's own format keeps the dtype, the shape, and the order in memory.
        "data": array_as_text(value),
        "strided": not contiguous,
        "writeable": bool(value.flags.writeable),
    }


def array_as_text(array: Array) -> str:
    """Return an array as base64 text of NumPy's own format."""
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode()


def weights_out(weights: Weights, framework: str) -> dict[str, Any]:
    """Return one layer's weights as JSON, in the framework's own layout."""
    if framework == "pytorch":
        weights = in_pytorch(weights)
    return {role: value_out(array, framework) for role, array in weights.items()}


def decode_reports(text: str, cases: Sequence[Case], nonce: str) -> tuple[bool, list[Report]]:
    """Return (whether the function is defined, reports). Raises ProtocolError."""
    if not isinstance(text, str) or len(text) > MAX_ANSWER_CHARS:
        raise ProtocolError("the answer is too long")
    try:
        answer = json.loads(text)
        if answer["nonce"] != nonce:
            raise ProtocolError("the answer belongs to another question")
        if not answer["defined"]:
            return False, []
        if len(answer["reports"]) != len(cases):
            raise ProtocolError("answers are missing")
        pairs = zip(answer["reports"], cases, strict=True)
        return True, [read_report(*pair) for pair in pairs]
    except ProtocolError:
        raise
    # A learner's process wrote it: nothing that it can contain may stop a class.
    except (Exception, RecursionError) as error:
        raise ProtocolError(f"the answer cannot be read ({type(error).__name__})") from error


def read_report(report: dict[str, Any], case: Case) -> Report:
    expected = len(calls_of(case)) or 1
    if "error" in report:
        return Report((read_failure(report["error"]),) * expected)
    orders = [report["answers"], *report.get("alternative_answers", [])]
    if any(len(answers) != expected for answers in orders):
        raise ProtocolError("answers are missing")
    model_info = report.get("model_info", {})
    if not isinstance(model_info, dict):
        raise ProtocolError("the model information is not a table")
    kinds = {kind for answer in orders[0] for kind in kinds_of(answer)}
    return Report(
        answers=tuple(read_answer(answer) for answer in orders[0]),
        alternative_answers=tuple(
            tuple(read_answer(answer) for answer in others) for others in orders[1:]
        ),
        is_plain_list="list" in kinds,
        foreign_type=next((name[8:] for name in kinds if name.startswith("foreign ")), ""),
        changed=report.get("changed") is True,
        max_steps=int(report.get("max_steps", 0)),
        same=any(value is True for value in report.get("same", [])),
        model_info=model_info,
    )


def kinds_of(answer: dict[str, Any]) -> set[str]:
    """Return the kinds of an answer and of all that is in it; foreign ones with their type."""
    if answer["kind"] == "results":
        return {kind for item in answer["items"] for kind in kinds_of(item)}
    if answer["kind"] == "foreign":
        return {f"foreign {answer['type'][:80]}"}
    return {answer["kind"]}


def read_answer(answer: dict[str, Any]) -> Answer:
    """Return an array, a tuple of such answers, or a Failure."""
    if answer["kind"] == "results":
        return tuple(read_answer(item) for item in answer["items"])
    if answer["kind"] not in ("array", "list", "foreign"):
        return read_failure(answer)
    if "data" not in answer:
        return Failure("too large", text="×".join(str(int(axis)) for axis in answer["shape"]))
    content = io.BytesIO(base64.b64decode(answer["data"], validate=True))
    array = np.load(content, allow_pickle=False)
    if not isinstance(array, np.ndarray) or array.dtype.kind not in "biuf" or array.ndim > MAX_NDIM:
        raise ProtocolError("an array of another kind")
    return array


def read_failure(failure: dict[str, Any]) -> Failure:
    return Failure(
        kind=str(failure["kind"])[:40],
        name=str(failure.get("type", ""))[:80],
        types=tuple(str(name)[:80] for name in failure.get("types", []))[:8],
        text=str(failure.get("text", ""))[:400],
        line=str(failure.get("line", ""))[:120],
        number=int(failure.get("number", 0)),
    )
