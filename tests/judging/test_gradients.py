"""Weights that training cannot reach are named, and a right answer's zero gradient is not."""

import pytest
import torch
from support import answer_bank
from torch import nn

from lstm_shapes.judging.question import check_here
from lstm_shapes.tasks import lesson_tasks

BIDIRECTIONAL = lesson_tasks("04-outputs-and-states", "pytorch")["build_bidirectional"]
CLASSIFIER = lesson_tasks("06-many-to-one", "pytorch")["build_classifier"]


def two_directions(detached):
    """Build a builder of one LSTM of two directions; one direction's state may be detached."""

    class Both(nn.Module):
        def __init__(self, features, units):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, batch):
            states = list(self.lstm(batch)[1][0])
            if detached is not None:
                states[detached] = states[detached].detach()
            return torch.cat(states, dim=-1)

    return Both


@pytest.mark.parametrize("detached", [0, 1])
def test_a_detached_direction_is_named_although_its_gradients_are_zeros(detached):
    verdict = check_here(BIDIRECTIONAL, "pytorch", two_directions(detached), 0)
    assert verdict.key == "no-gradient" and verdict.fraction < 1


def test_two_connected_directions_are_right():
    assert check_here(BIDIRECTIONAL, "pytorch", two_directions(None), 0).fraction == 1


@pytest.mark.parametrize("seed", range(31))
def test_the_bias_of_softmax_attention_has_a_zero_gradient_and_is_right(seed):
    bank = answer_bank.answers("build_classifier", "pytorch")
    source = next(answer.source for answer in bank if answer.name == "attention")
    namespace = {"__name__": "answer"}
    exec(source, namespace)
    verdict = check_here(CLASSIFIER, "pytorch", namespace["build_classifier"], seed)
    assert verdict.fraction == 1, verdict.sentence
