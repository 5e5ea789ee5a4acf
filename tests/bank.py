"""Runs the bank of answers through the checks: `python tests/bank.py [LESSON]...` prints the table.

With it come the changed solutions of mutants.py; `--documented` prints the table of the README.
The inputs are those of one seed, so that a verdict can be repeated; `--seeds FIRST LAST [LESSON]...`
tries the answers with the inputs of others, and prints only what is wrong.

A process tries one framework, so that neither notebook's answers can lean on the
other one; `python tests/bank.py --try LESSON FRAMEWORK SEED` is that process.
"""

import contextlib
import importlib.util
import io
import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import mutants

from lstm_shapes.judging.question import check_here
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

BANK = Path(__file__).parent / "answers"
MISTAKE = re.compile(r"Mistake: ([\w-]+)\.")


def answers(lesson, framework):
    """The files of a lesson's bank for one framework: (function, path), in order."""
    paths = sorted((BANK / lesson / framework).glob("*/*.py"))
    return [(path.parent.name, path) for path in paths]


def wanted(path):
    """The mistake that a wrong answer makes, from its docstring; None for a right one."""
    found = MISTAKE.search(path.read_text(encoding="utf-8").split("\n\n")[0])
    return found.group(1) if found else None


def load(path, function):
    spec = importlib.util.spec_from_file_location(f"answer_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, function)


def try_all(lesson, framework, seed):
    """A line of JSON for each answer: what the check said of it."""
    # What right but noisy answers print is no matter of the verdict.
    logging.disable(logging.CRITICAL)
    tasks = lesson_tasks(lesson, framework)
    for function, path in answers(lesson, framework):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            verdict = check_here(tasks[function], framework, load(path, function), seed)
        row = {
            "function": function,
            "answer": path.stem,
            "wanted": wanted(path),
            "share": verdict.fraction,
            "key": verdict.key,
            "sentence": verdict.sentence,
        }
        print(json.dumps(row), flush=True)


def run(lesson, framework, seed=0):
    """The rows of one lesson and framework, tried in a process of its own."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, __file__, "--try", lesson, framework, str(seed)],
        env=os.environ | quiet,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def false_rejects(rows):
    return [row for row in rows if row["wanted"] is None and row["share"] < 1]


def false_accepts(rows):
    return [row for row in rows if row["wanted"] is not None and row["share"] == 1]


def unnamed(rows):
    return [row for row in rows if row["wanted"] is not None and row["key"] != row["wanted"]]


def seeds(numbers, lessons):
    """Try the answers with the inputs of several seeds; returns how many verdicts are wrong."""
    bad = 0
    for lesson in lessons or LESSONS:
        for framework in FRAMEWORKS:
            for seed in numbers:
                rows = run(lesson, framework, seed)
                faults = [row for f in (false_rejects, false_accepts, unnamed) for row in f(rows)]
                print(f"{lesson} {framework} seed {seed}: {len(faults)} of {len(rows)}", flush=True)
                for row in {row["answer"]: row for row in faults}.values():
                    print(f"    {row['function']} {complaint(row)}", flush=True)
                bad += len(faults)
    return bad


def complaint(row):
    return (
        f"{row['answer']}: wanted {row['wanted']}, got {row['key']} ({row['share']:.2f}): "
        f"{row['sentence']}"
    )


def table(lessons):
    """Print the table over all functions; returns how many verdicts are wrong."""
    print(
        f"{'function':24}{'framework':10}{'right':>6}{'wrong':>6}"
        f"{'rejected':>10}{'accepted':>10}{'unnamed':>9}{'mutants':>9}{'survivors':>11}"
    )
    bad = 0
    for lesson in lessons:
        for framework in FRAMEWORKS:
            rows, changed = run(lesson, framework), mutants.run(lesson, framework)
            left = mutants.survivors(changed, lesson, framework)
            changed = [row for row in changed if row["change"] != mutants.BY_HEART]
            for function in dict.fromkeys(row["function"] for row in rows):
                own = [row for row in rows if row["function"] == function]
                right = sum(row["wanted"] is None for row in own)
                faults = [false_rejects(own), false_accepts(own), unnamed(own)]
                print(
                    f"{function:24}{framework:10}{right:6}{len(own) - right:6}"
                    + "".join(f"{len(fault):{width}}" for fault, width in zip(faults, (10, 10, 9)))
                    + "".join(
                        f"{sum(row['function'] == function for row in some):{width}}"
                        for some, width in ((changed, 9), (left, 11))
                    )
                )
                for row in {row["answer"]: row for fault in faults for row in fault}.values():
                    print(f"    {complaint(row)}")
                    bad += 1
            for row in left:
                print(f"    a changed {row['function']} passes: {row['change']}")
                bad += 1
    return bad


def documented():
    """The table of tests/answers/README.md: what there is to try, function by function."""
    lines = [
        "| Lesson | Function | Framework | Right | Wrong | Mutants | Survivors, all equal |",
        "|---|---|---|--:|--:|--:|--:|",
    ]
    total = [0] * 4
    for lesson in LESSONS:
        for framework in FRAMEWORKS:
            sources = dict(mutants.answer_cells(lesson, framework)[0])
            known = mutants.known(lesson, framework)
            for function in lesson_tasks(lesson, framework):
                wants = [
                    wanted(path) for name, path in answers(lesson, framework) if name == function
                ]
                right = wants.count(None)
                # Of a training run, which any settings may pass, no mutants are made.
                free = (function, mutants.ANY) in known
                made = 0 if free else len([*mutants.mutants(sources[function])])
                # Listed as equal, and these alone: the tests try every mutant.
                equal = 0 if free else sum(name == function for name, _ in known)
                counts = [right, len(wants) - right, made, equal]
                total = [sum(pair) for pair in zip(total, counts)]
                cells = [lesson, f"`{function}`", framework, *counts]
                lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join([*lines, f"| all | | | {' | '.join(map(str, total))} |"])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--try"]:
        try_all(*sys.argv[2:4], int(sys.argv[4]))
    elif sys.argv[1:2] == ["--seeds"]:
        sys.exit(bool(seeds(range(int(sys.argv[2]), int(sys.argv[3]) + 1), sys.argv[4:])))
    elif sys.argv[1:] == ["--documented"]:
        print(documented())
    else:
        sys.exit(bool(table(sys.argv[1:] or sorted(p.name for p in BANK.iterdir() if p.is_dir()))))
