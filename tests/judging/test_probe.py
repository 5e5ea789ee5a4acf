"""What runs in the learner's process: survives them, is bounded, and knows nothing."""

import json
import subprocess
import sys
import types

import numpy as np
import pytest

from lstm_shapes.judging import protocol
from lstm_shapes.judging.probe import probe, source_of_probe
from lstm_shapes.judging.question import Question
from lstm_shapes.tasks import lesson_tasks

TASKS = lesson_tasks("01-tensor-dimensions", "keras")


def reports(function, name="rows_as_sequences"):
    question = Question(TASKS[name], "keras", 0)
    text = probe(question.request, {name: function})
    return question.judge(text), json.loads(text)["reports"], text


# A stand-in for IPython's display, and an import of the course that fails.
ALONE = """
import json, sys
sys.modules["lstm_shapes"] = None
import IPython
class Shell:
    class display_pub:
        publish = staticmethod(lambda data: print(data["text/x-answers"]))
IPython.get_ipython = lambda: Shell
room = {"__name__": "probe"}
exec(sys.argv[1], room)
def rows_as_sequences(table):
    return table[:, :, None]
room["publish"]("text/x-answers", sys.stdin.read(), globals())
"""


def test_it_works_where_the_course_is_not_installed():
    question = Question(TASKS["rows_as_sequences"], "keras", 0)
    done = subprocess.run(
        [sys.executable, "-c", ALONE, source_of_probe()],
        input=question.request,
        capture_output=True,
        text=True,
    )
    assert question.judge(done.stdout).fraction == 1, done.stderr


def test_the_request_holds_inputs_and_nothing_to_compare_them_with():
    question = Question(TASKS["rows_as_sequences"], "keras", 0)
    request = json.loads(question.request)
    assert set(request) == {"nonce", "function", "framework", "cases"}
    assert set(request["cases"][0]) == {
        "arguments",
        "results",
        "consume",
        "calls",
        "weights",
        "biases",
        "reuse_result",
        "gradients",
    }


@pytest.mark.parametrize("shape", [(), (1,), (3, 1), (0, 4)])
def test_an_array_arrives_in_the_shape_it_was_returned_in(shape):
    def returned(table):
        return np.zeros(shape, "float32").T.copy(order="F").T

    _, answers, _ = reports(returned)
    sent = answers[0]["answers"][0]
    assert sent["shape"] == list(shape)
    assert protocol.read_answer(sent).shape == shape


def test_an_interrupt_ends_the_asking_and_sends_what_there_is():
    calls = []

    def slow(table):
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return table[:, :, None]

    verdict, sent, _ = reports(slow)
    assert len(calls) == 3
    assert sent[1]["answers"] and sent[3] == {"error": {"kind": "not asked"}}
    assert "had not finished" in verdict.sentence
    assert verdict.groups["shape"] and not verdict.groups["edge cases"]


@pytest.mark.parametrize("error", [SystemExit, RecursionError, MemoryError, StopIteration])
def test_an_error_of_any_kind_is_an_answer(error):
    def broken(table):
        raise error("why")

    verdict, _, _ = reports(broken)
    assert verdict.fraction == 0 and error.__name__ in verdict.sentence


def test_an_error_whose_text_raises_is_an_answer():
    class UnprintableError(Exception):
        def __str__(self):
            raise ValueError("no")

    def broken(table):
        raise UnprintableError

    assert "UnprintableError" in reports(broken)[0].sentence


def test_the_line_that_raised_is_shown_to_its_author():
    def broken(table):
        return table.unsqueeze(-1)

    assert "return table.unsqueeze(-1)" in reports(broken)[0].sentence


def test_a_name_that_the_notebook_uses_for_something_else_is_named_with_its_line():
    def rows(table):
        return table.reshape(*table.shape, len(table.shape[1:]))

    of_notebook = types.FunctionType(rows.__code__, {"len": "my variable"})
    verdict, _, _ = reports(of_notebook)
    assert verdict.fraction == 0
    assert "'str' object is not callable" in verdict.sentence
    assert "len(table.shape[1:])" in verdict.sentence


def test_an_enormous_answer_is_not_sent():
    verdict, _, text = reports(lambda table: np.zeros((3000, 3000, 3)))
    assert len(text) < 100_000
    assert verdict.fraction == 0


@pytest.mark.parametrize(
    "form, holds",
    [
        (
            "every other column of a wider array",
            lambda x: not x.flags.c_contiguous and not x.flags.f_contiguous,
        ),
        ("a transposed array", lambda x: x.flags.f_contiguous and not x.flags.c_contiguous),
        ("a read-only array", lambda x: not x.flags.writeable),
    ],
)
def test_memory_layouts_reach_the_learner(form, holds):
    question = Question(TASKS["rows_as_sequences"], "keras", 0)
    number = [case.note for case in question.cases].index(form)
    seen = []
    probe(question.request, {"rows_as_sequences": lambda table: seen.append(table)})
    assert holds(seen[number])
    np.testing.assert_array_equal(seen[number], question.cases[number].arguments[0])


def test_a_changed_argument_is_seen_in_lists_too():
    def reverses(sensors):
        sensors.reverse()
        return np.stack(sensors[::-1], axis=-1)

    verdict, _, _ = reports(reverses, "stack_sensors")
    assert verdict.key == "changes-argument" and 0 < verdict.fraction < 1
