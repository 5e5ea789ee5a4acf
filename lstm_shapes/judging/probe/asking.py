"""Calls a learner's function with the arguments of each case, and reports what came back."""

import contextlib
import itertools
import json
import warnings
from collections.abc import Iterator
from typing import Any

import numpy

from .backend import Backend
from .describing import describe, describe_batches
from .keras_backend import Keras
from .torch_backend import Torch
from .values import error_as_json, receive_array, same_all

MAX_ANSWER_BYTES = 2_000_000
MAX_TOTAL_BYTES = 8_000_000
MAX_BATCHES = 100


def publish(mime: str, request: str, namespace: dict[str, Any]) -> None:
    """Answer a request in a kernel: the text becomes an output of this MIME type."""
    from IPython import get_ipython

    get_ipython().display_pub.publish({mime: probe(request, namespace)})


def probe(request: str, namespace: dict[str, Any]) -> str:
    """Answer a request; never raises.

    request: JSON text with `nonce`, `function`, `framework`, `cases`.
    namespace: dict in which the learner's function is looked up by name.
    Returns JSON text: `nonce`, `defined`, `reports` (one for each case).
    """
    asked = json.loads(request)
    function = namespace.get(asked["function"])
    answer = {"nonce": asked["nonce"], "defined": callable(function), "reports": []}
    backend = Torch() if asked["framework"] == "pytorch" else Keras()
    cases = asked["cases"] if callable(function) else []
    # A notebook's own settings (float64 by default, warnings as errors) must cost nothing.
    with usual_settings(), backend.usual_settings():
        answer["reports"] = ask_all(function, cases, backend)
    return json.dumps(answer)


@contextlib.contextmanager
def usual_settings() -> Iterator[None]:
    """Set Python's and NumPy's usual settings, and restore the notebook's afterwards."""
    with warnings.catch_warnings(), numpy.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def ask_all(function: Any, cases: list[dict[str, Any]], backend: Backend) -> list[dict[str, Any]]:
    """Return a report for each case; after an interrupt the function is not called again."""
    reports, budget, interrupted = [], MAX_TOTAL_BYTES, False
    for case in cases:
        report = {"error": {"kind": "not asked"}}
        if not interrupted:
            try:
                report = ask_case(function, case, backend, min(budget, MAX_ANSWER_BYTES))
            except KeyboardInterrupt:
                interrupted, report = True, {"error": {"kind": "interrupted"}}
            except BaseException as error:  # SystemExit, too, is only an answer
                report = {"error": error_as_json(error, function)}
        budget -= len(json.dumps(report))
        reports.append(report)
    return reports


def ask_case(function: Any, case: dict[str, Any], backend: Backend, limit: int) -> dict[str, Any]:
    """Ask one case: call the function, or build a model and call that."""
    backend.max_steps = 0
    arguments = [backend.receive(argument) for argument in case["arguments"]]
    before = [backend.receive(argument) for argument in case["arguments"]]
    result = make(function, arguments, backend, case["reuse_result"])
    report = {
        "changed": not same_all(arguments, before),
        "max_steps": backend.max_steps,
        "same": [argument is result for argument in arguments],
    }
    if case["consume"] and any(hasattr(result, way) for way in ("__iter__", "__getitem__")):
        twice = [list(itertools.islice(result, MAX_BATCHES)) for _ in range(2)]
        report["answers"] = [describe_batches(twice, backend, case["results"], limit)]
    elif not case["calls"]:
        report["answers"] = [describe(result, backend, case["results"], limit)]
    elif case["calls"][0]["method"]:
        asked = [getattr(result, call["method"], None) for call in case["calls"]]
        report["model_info"] = {"type": type(result).__name__, "method": all(map(callable, asked))}
        report["answers"] = [
            ask_call(report, result, function, case, call, backend, limit) for call in case["calls"]
        ]
    else:
        ask_model(report, result, function, case, backend, limit)
    return report


def make(function: Any, arguments: list[Any], backend: Backend, reuse_result: bool) -> Any:
    """Call the function; with `reuse_result`, return (or re-raise) what its last call gave."""
    if not reuse_result:
        try:
            backend.made, backend.raised = function(*arguments), None
        except BaseException as error:
            backend.made, backend.raised = None, error
    if backend.raised is not None:
        raise backend.raised
    return backend.made


def ask_model(
    report: dict[str, Any],
    model: Any,
    function: Any,
    case: dict[str, Any],
    backend: Backend,
    limit: int,
) -> None:
    """Load the weights in every order that fits, and call the model each time."""
    report["model_info"], arrangements = backend.prepare(model, case, function)
    is_model = report["model_info"]["model"]
    works = is_model and report["model_info"]["error"] is None
    before = backend.identities(model) if works else set()
    if is_model:
        backend.load_biases(model, [receive_array(array) for array in case["biases"]])
    answers = []
    for arrangement in arrangements:
        backend.load(arrangement)
        answers.append(
            [
                ask_call(report, model, function, case, call, backend, limit)
                for call in case["calls"]
            ]
        )
    report["answers"], report["alternative_answers"] = answers[0], answers[1:]
    # Layers that are made at each call are other objects by now.
    report["model_info"]["remade"] = works and backend.identities(model) != before
    if case["gradients"] and works:
        inputs = [backend.receive(value) for value in case["calls"][0]["inputs"]]
        report["model_info"]["untrained"] = backend.untrained(model, inputs)[:50]


def ask_call(
    report: dict[str, Any],
    model: Any,
    function: Any,
    case: dict[str, Any],
    call: dict[str, Any],
    backend: Backend,
    limit: int,
) -> dict[str, Any]:
    try:
        inputs = [backend.receive(value) for value in call["inputs"]]
        if call["method"]:
            value = getattr(model, call["method"])(*inputs)
        else:
            value = backend.call(model, inputs, call["training"])
        given = [backend.receive(value) for value in call["inputs"]]
        report["changed"] = report["changed"] or not same_all(inputs, given)
        if call["pick"] is not None:
            value = value[call["pick"]]
        return describe(value, backend, case["results"], limit, of_model=not call["method"])
    except Exception as error:
        return error_as_json(error, function)
