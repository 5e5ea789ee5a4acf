"""The script that measures the axes repeats the recorded tables: same columns, same rows."""

import csv
import importlib.util
import json
import subprocess
import sys

import pytest

from lstm_shapes.lint.problem import CHAPTERS

RECORDED = CHAPTERS / "data" / "h200"
TABLES = {"axis_cost.csv": "median_ms", "ragged_cost.csv": "epoch_ms"}


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """The folder that a small run on the CPU leaves."""
    out = tmp_path_factory.mktemp("timings") / "new"
    command = [sys.executable, RECORDED / "measure.py", "--small", "--device", "cpu"]
    done = subprocess.run(
        [*command, "--threads", "1", "--out", out], capture_output=True, text=True
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    return out


@pytest.mark.parametrize("name, middle", TABLES.items())
def test_a_small_run_writes_the_columns_of_the_recorded_table(measured, name, middle):
    new, old = rows(measured / name), rows(RECORDED / name)
    assert list(new[0]) == list(old[0])
    for row in new + old:
        assert 0 < float(row["min_ms"]) <= float(row[middle]) <= float(row["max_ms"])


def test_a_small_run_describes_its_machine_as_the_recorded_one_is(measured):
    new = json.loads((measured / "machine.json").read_text())
    old = json.loads((RECORDED / "machine.json").read_text())
    assert set(old) <= set(new) and new["cpu_threads"] == 1


def test_the_full_sizes_are_those_of_the_recorded_tables():
    spec = importlib.util.spec_from_file_location("measure", RECORDED / "measure.py")
    measure = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(measure)
    old = rows(RECORDED / "axis_cost.csv")
    recorded = [(row["varied"], {axis: int(row[axis]) for axis in measure.AXES}) for row in old]
    assert list(measure.configurations(measure.FULL)) == recorded

    lengths = measure.draw_lengths(measure.FULL["ragged"]["sequences"])
    batch = measure.FULL["ragged"]["batch"]
    ways = list(measure.strategies(lengths, batch))
    old = rows(RECORDED / "ragged_cost.csv")
    assert [name for name, *_ in ways] * 2 == [row["strategy"] for row in old]
    for (name, parts, steps, _), row in zip(ways, old, strict=False):
        fed = sum(len(part) * longest for part, longest in zip(parts, steps, strict=False))
        # The recorded lengths were other draws of the same kind.
        assert fed == pytest.approx(int(row["fed_steps"]), rel=0.1), name
    assert int(lengths.sum()) == pytest.approx(int(old[0]["real_steps"]), rel=0.1)
