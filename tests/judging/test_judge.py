"""The judge is total: whatever arrives, it gives points and a sentence."""

import base64
import io
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lstm_shapes.judging.probe import probe
from lstm_shapes.judging.question import Question
from lstm_shapes.tasks import lesson_tasks

TASKS = lesson_tasks("01-tensor-dimensions", "keras")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "nonce",
        "defined",
        "reports",
        "answers",
        "kind",
        "type",
        "dtype",
        "shape",
        "data",
        "error",
        "model_info",
        "changed",
        "items",
    ]
)


def asked(function, name="rows_as_sequences", seed=0):
    question = Question(TASKS[name], "keras", seed)
    return question, probe(question.request, {name: function})


def is_a_verdict(verdict):
    assert 0 <= verdict.fraction <= 1
    assert verdict.sentence.strip()
    return True


@given(st.none() | st.text() | JSON.map(json.dumps))
@settings(max_examples=300, deadline=None)
def test_anything_at_all_is_judged_and_earns_nothing(text):
    question = Question(TASKS["rows_as_sequences"], "keras", 0)
    verdict = question.judge(text)
    assert is_a_verdict(verdict) and verdict.fraction == 0


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_an_answer_with_anything_put_into_it_is_judged(data):
    """A right answer, spoilt at a random place: judged, and never full marks for less."""
    question, text = asked(lambda table: table[:, :, None])
    answer = json.loads(text)
    place = answer
    for _ in range(data.draw(st.integers(0, 5))):
        if isinstance(place, dict) and place:
            key = data.draw(st.sampled_from(sorted(place)))
        elif isinstance(place, list) and place:
            key = data.draw(st.integers(0, len(place) - 1))
        else:
            break
        if not isinstance(place[key], (dict, list)):
            break
        place = place[key]
    if isinstance(place, dict):
        place[data.draw(KEYS)] = data.draw(JSON)
    elif place:
        place[data.draw(st.integers(0, len(place) - 1))] = data.draw(JSON)
    is_a_verdict(question.judge(json.dumps(answer)))


def test_nesting_of_a_hundred_thousand_levels_is_judged():
    question = Question(TASKS["rows_as_sequences"], "keras", 0)
    assert is_a_verdict(question.judge("[" * 100_000 + "]" * 100_000))


def saved(array):
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return file.getvalue()


FOREIGN = {
    "no base64": "!!",
    "no array": base64.b64encode(b"numbers").decode(),
    "objects, which NumPy would unpickle": base64.b64encode(saved(np.array([{}]))).decode(),
    "text": base64.b64encode(saved(np.array(["a"]))).decode(),
    "nine axes": base64.b64encode(saved(np.zeros((1,) * 9))).decode(),
    "fewer numbers than its header says": base64.b64encode(
        saved(np.zeros((3, 3, 1)))[:-8]
    ).decode(),
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_an_array_that_is_not_what_it_says_earns_nothing(content):
    question, text = asked(lambda table: table[:, :, None])
    answer = json.loads(text)
    for report in answer["reports"]:
        report["answers"][0]["data"] = content
    verdict = question.judge(json.dumps(answer))
    assert verdict.fraction == 0 and "could not be graded" in verdict.sentence


def test_answers_to_other_inputs_earn_nothing_but_the_shape():
    """What was right for one drawing is not for the next: memorized answers are worth nothing."""
    first, text = asked(lambda table: table[:, :, None], seed=1)
    again = Question(TASKS["rows_as_sequences"], "keras", 1)
    assert first.judge(text).fraction == 1
    assert again.judge(text).fraction == 0, "the nonce belongs to one question"
    other = Question(TASKS["rows_as_sequences"], "keras", 2)
    stale = json.loads(text) | {"nonce": other.nonce}
    assert other.judge(json.dumps(stale)).fraction < 1


def test_an_object_that_is_equal_to_everything_gains_nothing():
    class Equal:
        shape = (1, 1, 1)

        def __eq__(self, other):
            return True

        def __array__(self, dtype=None, copy=None):
            return np.zeros(1)

    question, text = asked(lambda table: Equal())
    assert question.judge(text).fraction == 0


def test_a_case_never_shows_its_values_in_the_sentence():
    question, text = asked(lambda table: table[:, :, None] + 1)
    sentence = question.judge(text).sentence
    wanted = question.cases[2].arguments[0]
    assert "The shape" in sentence
    assert not any(f"{value:.4f}"[:6] in sentence for value in wanted.ravel())
