"""What the probe does with objects that are no models, and with biases of any model."""

import json

import numpy as np

from lstm_shapes.judging.probe import probe
from lstm_shapes.judging.question import Question
from lstm_shapes.tasks import lesson_tasks

TASKS = lesson_tasks("06-many-to-one", "pytorch")


def asked(name, function, framework="pytorch"):
    question = Question(TASKS[name], framework, 0)
    text = probe(question.request, {name: function})
    return question, json.loads(text)["reports"], question.judge(text)


class Constant:
    def predict(self, sequences):
        return [0] * len(sequences)


def test_what_is_trained_is_trained_once_and_asked_in_every_case():
    calls = []

    def train(sequences, labels):
        calls.append(len(sequences))
        return Constant()

    question, reports, verdict = asked("train_speaker_classifier", train)
    assert calls == [270]
    for case, report in zip(question.cases, reports, strict=False):
        shapes = [answer["shape"] for answer in report["answers"]]
        assert shapes == [[len(call.inputs[0])] for call in case.calls]
    assert verdict.key == "not-trained" and verdict.groups["shape"]


def test_an_error_while_training_is_the_answer_in_every_case():
    def train(sequences, labels):
        raise ZeroDivisionError("why")

    _, reports, verdict = asked("train_speaker_classifier", train)
    assert {report["error"]["type"] for report in reports} == {"ZeroDivisionError"}
    assert "ZeroDivisionError" in verdict.sentence and verdict.fraction == 0


def test_an_object_without_the_method_is_an_answer():
    _, reports, verdict = asked("train_speaker_classifier", lambda sequences, labels: 7)
    assert reports[0]["model_info"] == {"type": "int", "method": False}
    assert verdict.key == "no-method" and verdict.fraction == 0


def test_ids_and_order_are_drawn_anew_so_that_nothing_outside_of_the_arguments_helps():
    draw = TASKS["train_speaker_classifier"].cases
    one, other = (draw(np.random.default_rng(seed), "keras") for seed in (1, 2))
    assert not np.array_equal(one[0].arguments[1], other[0].arguments[1])
    assert not np.array_equal(one[1].ids, other[1].ids)


def test_each_bias_gets_the_array_of_its_length_or_the_last_one_repeated():
    import torch
    from torch import nn

    seen = []

    class Net(nn.Module):
        def __init__(self, features, units, classes):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            inner = self.lstm.bias_hh_l0[:4].tolist()
            seen.append((lengths.min().item(), self.head.bias.detach().clone(), inner))
            return self.head(self.lstm(padded)[0][torch.arange(len(padded)), lengths - 1])

    question, _, verdict = asked("build_classifier", Net)
    case = next(case for case in question.cases if len(case.biases) > 1)
    heads = [bias for _, bias, _ in seen if bias.shape == case.biases[0].shape]
    assert any(np.array_equal(bias, case.biases[0]) for bias in heads)
    assert any(np.allclose(bias, case.biases[1][:4]) for *_, bias in seen)
    # Lengths of nothing would be an error in many a right model.
    assert min(length for length, *_ in seen) >= 1
    assert verdict.fraction == 1
