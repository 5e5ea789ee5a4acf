"""Each answer of the bank gets the verdict it deserves, and each wrong one its own name.

`pytest -k keras-stack_sensors-hstack` tries one; `--seeds 0 4` other inputs, too.
"""

import re

import pytest
from support import answer_bank, mutants
from support.submissions import FRAMEWORKS as COURSE
from support.submissions import ROOT

from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

BANK = answer_bank.all_answers()
TASKS = [
    pytest.param(lesson, function, framework, id=f"{framework}-{function}")
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for function in lesson_tasks(lesson, framework)
]


@pytest.mark.parametrize(
    "lesson, function, answer",
    [
        pytest.param(
            lesson,
            answer.function,
            answer,
            id=answer.id,
            marks=pytest.mark.xdist_group(f"{answer.framework}-{lesson}"),
        )
        for lesson, answer in BANK
    ],
)
def test_the_answer_gets_the_verdict_it_deserves(lesson, function, answer, seeds, only_task):
    one = function if only_task else ""
    for seed in seeds:
        found = answer_bank.verdicts(lesson, answer.framework, seed, one)[answer.id]
        said = f"seed {seed}; the learner reads: {found['sentence']}"
        if answer.key is None:
            assert found["fraction"] == 1, f"expected full credit for a right answer; {said}"
        else:
            assert found["fraction"] < 1, f"expected {answer.key}, got full credit; {said}"
            assert found["key"] == answer.key, f"expected {answer.key}, got {found['key']}; {said}"


@pytest.mark.parametrize("lesson, function, framework", TASKS)
def test_three_right_answers_and_one_for_each_written_mistake(lesson, function, framework):
    found = answer_bank.answers(function, framework)
    assert [answer.key for answer in found].count(None) >= 3
    assert any(answer.key is None and "noisy" in answer.name for answer in found)
    task = lesson_tasks(lesson, framework)[function]
    written = {one.key for one in task.mistakes_in(framework) if not one.generated}
    missing = written - {answer.key for answer in found}
    assert not missing, f"no answer makes {missing}"


def test_ids_are_unique_and_every_file_belongs_to_a_task():
    ids = [answer.id for _, answer in BANK]
    assert len(ids) == len(set(ids))
    files = {answer_bank.path_of(answer.function, answer.framework) for _, answer in BANK}
    assert files == set(answer_bank.BANK.glob("*/*.py"))


@pytest.mark.skipif(list(FRAMEWORKS) != COURSE, reason="the numbers are those of both frameworks")
def test_the_teaching_page_says_how_many_answers_are_tried():
    wrong = sum(answer.key is not None for _, answer in BANK)
    made = equal = 0
    for lesson in LESSONS:
        for framework in FRAMEWORKS:
            free = mutants.free_functions(lesson, framework)
            for function, source in mutants.answer_cells(lesson, framework)[0]:
                made += 0 if function in free else len([*mutants.mutants(source)])
            equal += sum(change != mutants.ANY for _, change in mutants.known(lesson, framework))
    page = (ROOT / "chapters" / "teaching-this-course.md").read_text(encoding="utf-8")
    said = page.partition("## How the graders are tested")[2]
    numbers = [int(number) for number in re.findall(r"\b\d+\b", said)]
    true = [len(BANK) - wrong, wrong, made, equal]
    assert numbers == true, (
        f"write into chapters/teaching-this-course.md: {true[0]} right answers, {true[1]} wrong "
        f"ones, {true[2]} changes, {true[3]} without a difference"
    )
