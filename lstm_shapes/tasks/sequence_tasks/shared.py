"""What the functions of lesson 07 share: the dense head, and the signs of a model that has one."""

import re
from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.model_diagnostics import bias_beside, recurrents, works
from lstm_shapes.judging.task import Diagnostic, Failure, failures_in
from lstm_shapes.tasks.outputs_and_states.shared import MODEL_DIAGNOSTICS


def draw_head(rng, width, results):
    """Weights of a dense head, with biases so large that an activation behind it shows."""
    return {
        "kernel": rng.normal(scale=0.7, size=(width, results)).astype("float32"),
        "bias": rng.normal(scale=3, size=results).astype("float32"),
    }


def dense(hidden, weights):
    """(..., U) -> (..., results)."""
    return hidden @ weights["kernel"] + weights["bias"]


def softmax(values):
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def log_softmax(values):
    return np.log(softmax(values) + 1e-300)


def relu(values):
    return np.maximum(values, 0)


def said(pattern):
    """A sign's test: some error's text has this in it, at whichever call."""
    words = re.compile(pattern)

    def holds(case, report):
        texts = [failure.text for failure in failures_in(report.answers)]
        return any(words.search(text) for text in [errors_of(report), *texts])

    return holds


def recurrent_names(report):
    return [
        name
        for name, _ in report.model_info.get("parameters", [])
        if re.split(r"[./]", name)[-1].startswith(("recurrent_kernel", "weight_hh"))
    ]


def lstm_inputs(report):
    """How many features each LSTM reads that the framework can see, sorted."""
    shapes = dict(report.model_info.get("parameters", []))
    found = []
    for name in recurrent_names(report):
        if "recurrent_kernel" in name:
            found.append(shapes[name.replace("recurrent_kernel", "kernel")][0])
        else:
            found.append(shapes[name.replace("weight_hh", "weight_ih")][1])
    return sorted(found)


def beside_lstms(report):
    """{name: shape} of the parameters that belong to no recurrent layer."""
    names = recurrent_names(report)
    own = {bias_beside(name) for name in names} | set(names)
    for name in names:
        own |= {name.replace("recurrent_kernel", "kernel"), name.replace("weight_hh", "weight_ih")}
        own |= {name.replace("weight_hh", "bias_ih")}
    return {
        name: shape for name, shape in report.model_info.get("parameters", []) if name not in own
    }


def head_sizes(report):
    """(numbers in, numbers out) of each matrix beside the LSTMs."""
    return [
        tuple(shape) if name.endswith("kernel") else tuple(shape)[::-1]
        for name, shape in beside_lstms(report).items()
        if len(shape) == 2
    ]


def of_head(case):
    """(units, numbers out) of the head that was asked for."""
    return case.weights[0]["recurrent_kernel"].shape[0], case.weights[-1]["bias"].size


def lstm_hidden(case, report):
    """The head alone is in sight, and it reads a state of the width asked for."""
    if not works(report) or recurrents(report):
        return False
    units, results = of_head(case)
    return head_sizes(report) in ([(units, results)], [(2 * units, results)])


def head_hidden(case, report):
    """No head is in sight, and there must be one: the results have its width, not the LSTM's."""
    units, results = of_head(case)
    if not works(report) or not recurrents(report) or beside_lstms(report):
        return False
    got = report.answers[0]
    return (
        results not in (units, 2 * units)
        and isinstance(got, np.ndarray)
        and got.shape[-1:] == (results,)
        and {size for size, _ in recurrents(report)} == {units}
    )


def head_without_bias(case, report):
    units, results = of_head(case)
    rest = beside_lstms(report)
    sizes = head_sizes(report)
    return (
        bool(recurrents(report))
        and len(rest) == 1
        and sizes
        in (
            [(units, results)],
            [(2 * units, results)],
        )
    )


def head_of_other_width(case, report):
    units, results = of_head(case)
    sizes = head_sizes(report)
    return (
        bool(recurrents(report))
        and len(sizes) == 1
        and sizes[0][0] in (units, 2 * units)
        and sizes[0][1] != results
    )


def head_signs(width):
    """Signs of the dense head; width: the argument that says how many numbers it gives."""
    return (
        Diagnostic(
            "hidden-parameters",
            {
                "keras": "The framework cannot see the LSTM's weights, so nothing would train "
                "them. Make the layer once, in `__init__` or outside the call, and keep it as an "
                "attribute.",
                "pytorch": "The framework cannot see the LSTM's weights, so no optimiser would "
                "get them. Make the layer once, in `__init__`, and keep it as an attribute.",
            },
            lstm_hidden,
        ),
        Diagnostic(
            "hidden-parameters",
            "The framework cannot see the head's weights, so nothing would train them. Make the "
            "head once, beside the LSTM, and keep it as an attribute.",
            head_hidden,
        ),
        Diagnostic(
            "head-without-bias",
            "The head has no bias. Leave it on, as the framework does by default.",
            head_without_bias,
        ),
        Diagnostic(
            "head-of-other-width",
            f"The head gives another number of values than `{width}` says. The LSTM's width is "
            f"`units`; the head turns it into `{width}`.",
            head_of_other_width,
        ),
    )


EXTRA = (
    "The model has parameters that were not asked for: a further layer beside the LSTM and its "
    "dense head."
)


def model_signs(width):
    """The shared signs of a model, with what a head changes in them."""
    signs = []
    for diagnostic in MODEL_DIAGNOSTICS:
        if diagnostic.key == "wrong-units":
            signs += [diagnostic, *head_signs(width)]
        elif diagnostic.key == "extra-layers" and "parameters" in diagnostic.sentence:
            signs.append(replace(diagnostic, sentence=EXTRA))
        else:
            signs.append(diagnostic)
    # Before "other-cell", which would speak of a missing LSTM where one is only out of sight.
    first = next(diagnostic for diagnostic in signs if diagnostic.detects is lstm_hidden)
    return (first, *(diagnostic for diagnostic in signs if diagnostic is not first))


def tuple_result(wanted):
    """A diagnostic: several things in a tuple, where one array was wanted."""
    return Diagnostic(
        "several-results",
        "`{function}` gave a tuple of {number} things, and one was wanted: " + wanted + ".",
        lambda case, report: any(
            isinstance(answer, Failure) and (answer.kind, answer.name) == ("several", "tuple")
            for answer in report.answers
        ),
    )


def is_given(case, report, function):
    """Whether all answers of a case, in some order of equal layers, are those of a function."""
    wanted = [function(case, *call.inputs) for call in case.calls]

    def same(answers):
        return all(
            isinstance(got, np.ndarray)
            and got.shape == want.shape
            and np.allclose(got, want, atol=1e-3)
            for got, want in zip(answers, wanted)
        )

    return any(map(same, (report.answers, *report.alternative_answers)))
