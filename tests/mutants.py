"""Small changes to the solutions: `python tests/mutants.py [LESSON]...` lists those that pass.

With them goes the answer that knows the visible examples' results by heart (memorised.py).

A change that passes is either a hole in the check or no change at all; the latter stand in
equivalent_mutants.yml, each with its reason. A process tries one framework:
`python tests/mutants.py --try LESSON FRAMEWORK` is that process.
"""

import ast
import contextlib
import copy
import io
import json
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import memorised
import nbformat
import yaml

ROOT = Path(__file__).parents[1]
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.yml")
# Stands for every change of a function whose settings are the learner's own choice.
ANY = "any"
BY_HEART = "knows the examples' results by heart"
SECONDS = 60
SEED = 0  # of the inputs, so that a verdict can be repeated
SWAPPED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


def changes(node):
    """Yields functions that change a copy of this node in place, one small thing each."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield lambda n: setattr(n, "value", not n.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        yield lambda n: setattr(n, "value", n.value + 1)
        yield lambda n: setattr(n, "value", n.value - 1)
    if isinstance(node, (ast.BinOp, ast.BoolOp)) and type(node.op) in SWAPPED:
        yield lambda n: setattr(n, "op", SWAPPED[type(n.op)]())
    if isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPPED:
        yield lambda n: n.ops.__setitem__(0, SWAPPED[type(n.ops[0])]())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Not, ast.Invert)):
        yield lambda n: setattr(n, "op", ast.UAdd() if isinstance(n.op, ast.USub) else ast.Not())
    if isinstance(node, ast.Call):
        for place in range(len(node.keywords)):
            yield lambda n, place=place: n.keywords.pop(place)
        if node.args and not isinstance(node.args[-1], ast.Starred):
            yield lambda n: n.args.pop()
    swappable = node.args if isinstance(node, ast.Call) else getattr(node, "elts", [])
    for place in range(len(swappable) - 1):
        yield lambda n, place=place: swap(n.args if isinstance(n, ast.Call) else n.elts, place)
    if isinstance(node, ast.Slice):
        for end in ("lower", "upper", "step"):
            if getattr(node, end) is not None:
                yield lambda n, end=end: setattr(n, end, None)


def swap(items, place):
    items[place], items[place + 1] = items[place + 1], items[place]


def mutants(source):
    """Yields (what it was and became, changed source) for each small change to a cell."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for number, node in enumerate(ast.walk(tree)):
        for change in changes(node):
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[number]
            change(target)
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text not in seen:
                seen.add(text)
                yield described(ast.unparse(tree), text), text


def described(before, after):
    """The first line that differs, as `before -> after`."""
    for old, new in zip(before.splitlines(), after.splitlines()):
        if old != new:
            return f"{old.strip()} -> {new.strip()}"
    return "a line less"


def answer_cells(lesson, framework):
    """(function, source) of each solution, and what stands before it: imports, other solutions."""
    nb = nbformat.read(ROOT / "solutions" / lesson / f"{framework}.ipynb", as_version=4)
    answers, imports = [], []
    for cell in nb.cells:
        meta = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and meta.get("solution"):
            answers.append((meta["grade_id"], without_docstrings(cell.source)))
        elif cell.cell_type == "code" and "import" in cell.source and not meta.get("grade"):
            lines = map(str.strip, cell.source.splitlines())
            imports += [line for line in lines if line.startswith(("import ", "from "))]
    before = [line for line in imports if "lstm_shapes" not in line]
    # A later task may use an earlier one.
    return answers, "\n".join(before + [source for _, source in answers])


def examples(lesson, framework):
    """{function: source of its cell of visible examples}."""
    nb = nbformat.read(ROOT / "solutions" / lesson / f"{framework}.ipynb", as_version=4)
    prefix = "examples-"
    return {
        cell.id.removeprefix(prefix).replace("-", "_"): cell.source
        for cell in nb.cells
        if cell.id.startswith(prefix)
    }


def without_docstrings(source):
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


class TooLong(BaseException):
    """Not an Exception: the code under trial may catch those."""


def too_long(*_):
    raise TooLong


def passes(task, framework, source, before):
    """Whether a changed solution gets full marks. One that takes too long does not."""
    from lstm_shapes.judging.question import check_here

    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(SECONDS)
    quiet = io.StringIO()
    try:
        with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
            names = {"__name__": "mutant"}
            exec(before + "\n" + source, names)
            return check_here(task, framework, names[task.function], SEED).fraction == 1
    except (Exception, TooLong):
        return False
    finally:
        signal.alarm(0)


def gains(task, framework, source, before):
    """Whether an answer that knows the examples by heart gets any points."""
    from lstm_shapes.judging.question import check_here

    names = {"__name__": "examples"}
    exec(before, names)
    answer = memorised.by_heart(task.function, source, names)
    return check_here(task, framework, answer, SEED).fraction > 0


def try_all(lesson, framework):
    """A line of JSON for each mutant: whether it passes."""
    from lstm_shapes.tasks import lesson_tasks

    logging.disable(logging.CRITICAL)
    tasks = lesson_tasks(lesson, framework)
    answers, before = answer_cells(lesson, framework)
    free, seen = free_functions(lesson, framework), examples(lesson, framework)
    for function, source in answers:
        if function in free:
            continue
        if not passes(tasks[function], framework, source, before):
            raise RuntimeError(f"The solution of {function} itself does not pass.")
        gained = gains(tasks[function], framework, seen[function], before)
        print(json.dumps({"function": function, "change": BY_HEART, "passed": gained}), flush=True)
        for change, text in mutants(source):
            passed = passes(tasks[function], framework, text, before)
            print(
                json.dumps({"function": function, "change": change, "passed": passed}), flush=True
            )


def run(lesson, framework):
    """The rows of one lesson and framework, tried in a process of its own."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, __file__, "--try", lesson, framework],
        env=os.environ | quiet,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def known(lesson, framework):
    """{(function, change)} of the changes that are shown to change nothing."""
    entries = yaml.safe_load(EQUIVALENT.read_text(encoding="utf-8")) or []
    return {
        (entry["function"], change)
        for entry in entries
        if entry["lesson"] == lesson and framework in entry["frameworks"]
        for change in entry["changes"]
    }


def free_functions(lesson, framework):
    """Functions of which any change may pass; they are not tried."""
    return {function for function, change in known(lesson, framework) if change == ANY}


def survivors(rows, lesson, framework):
    """The changes that pass and are not known to change nothing."""
    equivalent = known(lesson, framework)
    return [
        row for row in rows if row["passed"] and (row["function"], row["change"]) not in equivalent
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--try"]:
        try_all(*sys.argv[2:])
    else:
        from lstm_shapes.tasks import FRAMEWORKS, LESSONS

        left = 0
        for name in sys.argv[1:] or LESSONS:
            for framework in FRAMEWORKS:
                rows = run(name, framework)
                found = survivors(rows, name, framework)
                print(
                    f"{name:26}{framework:10}{len(rows):5} mutants,{len(found):4} survivors",
                    flush=True,
                )
                for row in found:
                    print(f"    {row['function']}: {row['change']}", flush=True)
                left += len(found)
        sys.exit(bool(left))
