"""The copies of the Japanese Vowels, the judge's and the learners', are the lessons' table."""

import csv
import itertools
from pathlib import Path

import numpy as np
import pytest

from lstm_shapes.tasks.many_to_one import data

ROOT = Path(__file__).parents[2]
TRAINING = 270
BESIDE = "06-many-to-one/japanese_vowels_train.npz"


@pytest.fixture(scope="module")
def table():
    """{split: (utterances as float32 arrays, ids from 0)} of the lessons' table."""
    found = {"train": ([], []), "test": ([], [])}
    with (ROOT / "chapters" / "data" / "japanese_vowels.csv").open(encoding="utf-8") as source:
        rows = csv.DictReader(source)
        for (split, _), steps in itertools.groupby(rows, lambda r: (r["split"], r["utterance"])):
            steps = list(steps)
            features = [[float(step[f"lpc{k}"]) for k in range(1, 13)] for step in steps]
            found[split][0].append(np.array(features, "float32"))
            found[split][1].append(int(steps[0]["speaker"]) - 1)
    return found


def test_the_judge_has_the_utterances_and_ids_of_the_table(table):
    for split, (sequences, ids) in zip(("train", "test"), data.utterances(), strict=False):
        wanted, speakers = table[split]
        assert len(sequences) == len(wanted) == {"train": TRAINING, "test": 370}[split]
        assert all(np.array_equal(*pair) for pair in zip(sequences, wanted, strict=False))
        assert ids.tolist() == speakers


@pytest.mark.parametrize("folder", ["solutions", "exercises"])
def test_learners_get_the_training_utterances_and_no_others(table, folder):
    with np.load(ROOT / folder / BESIDE) as stored:
        sequences = np.split(stored["features"], np.cumsum(stored["lengths"])[:-1])
        ids = stored["speakers"].tolist()
    wanted, speakers = table["train"]
    assert len(sequences) == TRAINING and ids == speakers
    assert all(np.array_equal(*pair) for pair in zip(sequences, wanted, strict=False))


@pytest.mark.parametrize("path", [data.FILE, ROOT / "solutions" / BESIDE], ids=["judge", "learner"])
def test_each_copy_says_whose_the_data_are(path):
    with np.load(path) as stored:
        about = str(stored["about"])
    assert "Kudo" in about and "CC BY 4.0" in about and "10.24432/C5NS47" in about
