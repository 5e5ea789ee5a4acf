"""Small changes to the solutions: a change that passes is a hole in the check, or no change.

Those that change nothing are listed in equivalent_mutants.yml, each with its reason. With them
goes the answer that repeats the results of the visible examples, which must earn nothing.
`python -m support.mutants LESSON FRAMEWORK SEED [FUNCTION]` tries one framework.
"""

import ast
import contextlib
import copy
import io
import json
import logging
import signal
import sys
from functools import cache
from pathlib import Path

import nbformat
import yaml

from lstm_shapes.tasks import lesson_tasks
from support import answer_bank, hardcoded_answers

ROOT = Path(__file__).parents[2]
EQUIVALENT = ROOT / "tests" / "equivalent_mutants.yml"
# Every change of a function whose settings are the learner's own choice.
ANY = "any"
HARD_CODED = "repeats the results of the examples"
TIMEOUT_S = 60
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
    """Yields (what it was and became, changed source) for each small change to a cell.

    What an error says is left as it is: tasks ask for its type, never for its words.
    """
    tree = ast.parse(source)
    raised = [node for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    words = {part for node in raised for part in ast.walk(node)}
    seen = {ast.unparse(tree)}
    for number, node in enumerate(ast.walk(tree)):
        for change in changes(node) if node not in words else ():
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[number]
            change(target)
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text not in seen:
                seen.add(text)
                yield described(ast.unparse(tree), text), text


def described(before, after):
    """The first line that differs, as `before -> after`."""
    for old, new in zip(before.splitlines(), after.splitlines(), strict=False):
        if old != new:
            return f"{old.strip()} -> {new.strip()}"
    return "a line less"


def answer_cells(lesson, framework):
    """(function, source) of each solution, and what precedes it: imports, other solutions."""
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
    return answers, "\n".join([*before, *(source for _, source in answers)])


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


class TooLongError(BaseException):
    """Not an Exception: the code under trial may catch those."""


def too_long(*_):
    raise TooLongError


def verdict_on(task, framework, source, before, seed):
    """(fraction, key, sentence) of a changed solution; 0 if it raises or takes too long."""
    from lstm_shapes.judging.question import check_here

    quiet = io.StringIO()
    # Time of the processor, so that a busy machine changes no verdict.
    signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, TIMEOUT_S)
    try:
        with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
            names = {"__name__": "mutant"}
            exec(before + "\n" + source, names)
            found = check_here(task, framework, names[task.function], seed)
        return found.fraction, found.key, found.sentence
    except (Exception, TooLongError) as error:
        return 0.0, type(error).__name__, f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def verdict_on_hardcoded(task, framework, source, before, seed):
    """The same of an answer that repeats the results of the visible examples."""
    from lstm_shapes.judging.question import check_here

    names = {"__name__": "examples"}
    exec(before, names)
    answer = hardcoded_answers.repeating(task.function, source, names)
    found = check_here(task, framework, answer, seed)
    return found.fraction, found.key, found.sentence


def main(lesson, framework, seed, *functions):
    """Print a line of JSON for each mutant, and for the hard-coded answer, of some functions."""
    logging.disable(logging.CRITICAL)
    tasks = lesson_tasks(lesson, framework)
    answers, before = answer_cells(lesson, framework)
    free, seen = free_functions(lesson, framework), examples(lesson, framework)
    for function, source in answers:
        if function in free or (functions and function not in functions):
            continue
        given = (tasks[function], framework)
        fraction, _, sentence = verdict_on(*given, source, before, int(seed))
        if fraction < 1:
            raise SystemExit(
                f"The solution of {function} in solutions/{lesson}/{framework}.ipynb does not get "
                f"full points: {sentence}"
            )
        found = verdict_on_hardcoded(*given, seen[function], before, int(seed))
        show(function, HARD_CODED, "", found)
        for change, text in mutants(source):
            show(function, change, text, verdict_on(*given, text, before, int(seed)))


def show(function, change, text, found):
    fraction, key, sentence = found
    row = {"function": function, "change": change, "text": text, "fraction": fraction}
    print(json.dumps(row | {"key": key, "sentence": sentence}), flush=True)


@cache
def run(lesson, framework, seed=0, function=""):
    """The rows of one lesson and framework, or of one function, from a process of its own."""
    arguments = [lesson, framework, str(seed), *([function] if function else [])]
    return answer_bank.verdicts_of("support.mutants", *arguments)


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
    """Mutants that pass and are not known to change nothing; hard-coded answers with points."""
    equivalent = known(lesson, framework)
    return [
        row
        for row in rows
        if (row["fraction"] == 1 and (row["function"], row["change"]) not in equivalent)
        or (row["change"] == HARD_CODED and row["fraction"] > 0)
    ]


def what_to_do(passing, lesson, framework):
    """What to do about the survivors of one function, with the lines for equivalent_mutants.yml."""
    changes = [row["change"] for row in passing if row["change"] != HARD_CODED]
    said = []
    if len(changes) < len(passing):
        said.append(f"An answer that {HARD_CODED} gets points: draw other cases than those.")
    if changes:
        said += [
            f"Changes to the solution in solutions/{lesson}/{framework}.ipynb still pass. Add a "
            f"case in which each gives another answer. If there is none, add to {EQUIVALENT.name}:",
            f"- lesson: {lesson}",
            f"  function: {passing[0]['function']}",
            f"  frameworks: [{framework}]",
            "  reason: ...",
            "  changes:",
            *(f"    - {json.dumps(change, ensure_ascii=False)}" for change in changes),
        ]
    return "\n".join(said)


if __name__ == "__main__":
    main(*sys.argv[1:])
