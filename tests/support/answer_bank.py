"""The answer bank: answers in percent cells, tried in a process that imports one framework.

`python -m support.answer_bank LESSON FRAMEWORK SEED [FUNCTION]` is that process; it prints a line
of JSON for each answer.
"""

import contextlib
import io
import json
import linecache
import logging
import os
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

TESTS = Path(__file__).parents[1]
BANK = TESTS / "answers"
HEADER = re.compile(r"# %% (right|wrong)(?: ([\w-]+))?(?: ([\w-]+))?: (.+)")
# Each process tries one framework, on one thread: two run side by side.
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "OMP_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Answer:
    """One cell of the bank. key: the mistake that a wrong answer makes; None for a right one."""

    function: str
    framework: str
    name: str
    key: str | None
    about: str
    source: str

    @property
    def id(self) -> str:
        return "-".join(
            filter(None, (self.framework, self.function, self.key or "right", self.name))
        )


def path_of(function: str, framework: str) -> Path:
    return BANK / function / f"{framework}.py"


@cache
def answers(function: str, framework: str) -> tuple[Answer, ...]:
    """Return the answers of one file. Raises ValueError, with the line, for a bad header."""
    path = path_of(function, framework)
    imports, found = "", []
    for number, cell in cells_of(path.read_text(encoding="utf-8")):
        header, _, source = cell.partition("\n")
        if header == "# %% imports":
            imports = source
            continue
        match = HEADER.fullmatch(header)
        if not match or (match[1] == "wrong" and not match[2]):
            raise ValueError(
                f"{path}:{number}: expected `# %% right NAME: ...` or `# %% wrong MISTAKE [NAME]: "
                f"...`, got {header!r}"
            )
        kind, key, name, about = match.groups()
        if kind == "right":
            key, name = None, key or ""
        found.append(Answer(function, framework, name or "", key, about, imports + source))
    return tuple(found)


def cells_of(text: str) -> list[tuple[int, str]]:
    """Split a file at its cell markers: (line number, cell) of each."""
    starts = [match.start() for match in re.finditer(r"^# %%", text, re.MULTILINE)]
    ends = [*starts[1:], len(text)]
    pairs = zip(starts, ends, strict=True)
    return [(text[:start].count("\n") + 1, text[start:end].rstrip() + "\n") for start, end in pairs]


def all_answers() -> list[tuple[str, Answer]]:
    """Return (lesson, answer) of the complete bank, in the order of the course."""
    return [
        (lesson, answer)
        for lesson in LESSONS
        for framework in FRAMEWORKS
        for function in lesson_tasks(lesson, framework)
        for answer in answers(function, framework)
    ]


def loaded(source: str, function: str, name: str = "answer") -> object:
    """Run an answer in a namespace of its own; returns the function that it defines."""
    namespace: dict[str, object] = {"__name__": name}
    # As in a notebook, a traceback shows the line of the answer that raised.
    file = f"<{name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec"), namespace)
    return namespace[function]


def try_answer(answer: Answer, lesson: str, seed: int) -> dict[str, object]:
    """Check one answer in this process. What it prints is not shown."""
    from lstm_shapes.judging.question import check_here

    task = lesson_tasks(lesson, answer.framework)[answer.function]
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        function = loaded(answer.source, answer.function, answer.id)
        verdict = check_here(task, answer.framework, function, seed)
    found = {"fraction": verdict.fraction, "key": verdict.key, "sentence": verdict.sentence}
    return asdict(answer) | {"id": answer.id, "seed": seed} | found


def verdicts_of(module: str, *arguments: str) -> list[dict]:
    """Run `python -m MODULE ARGUMENTS`, and return the JSON lines that it prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=TESTS,
        env=os.environ | QUIET,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@cache
def verdicts(lesson: str, framework: str, seed: int, function: str = "") -> dict[str, dict]:
    """Return {id: verdict} for the answers to a lesson, or to one function, in one process."""
    arguments = [lesson, framework, str(seed), *([function] if function else [])]
    return {row["id"]: row for row in verdicts_of("support.answer_bank", *arguments)}


def main(lesson: str, framework: str, seed: str, *functions: str) -> None:
    # What right but noisy answers log does not matter to the verdict.
    logging.disable(logging.CRITICAL)
    for function in functions or lesson_tasks(lesson, framework):
        for answer in answers(function, framework):
            print(json.dumps(try_answer(answer, lesson, int(seed))), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
