"""`check` in a learner's own notebook: says what it found, and forms no grade it must not."""

import pytest

from lstm_shapes.notebook import IncorrectError, UngradedError, checker

RIGHT = lambda table: table[:, :, None]  # noqa: E731
WRONG = lambda table: table[:, None, :]  # noqa: E731


@pytest.fixture
def check(monkeypatch):
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return checker("01-tensor-dimensions", "keras")


def test_it_says_what_holds(check, capsys):
    check("rows_as_sequences", RIGHT)
    assert "✓ shape" in capsys.readouterr().out


def test_it_names_the_mistake_and_the_section_and_raises_nothing(check, capsys):
    check("rows_as_sequences", WRONG)
    said = capsys.readouterr().out
    assert "✗ shape" in said and "one step of many features" in said
    assert "One table, two readings" in said


def test_no_line_is_so_long_that_jupyter_breaks_it_inside_a_word(check, capsys):
    check("rows_as_sequences", WRONG)
    said = capsys.readouterr().out
    assert max(map(len, said.splitlines())) <= 92
    assert "one step of many features" in said.replace("\n", " ")


def test_a_name_that_is_no_task_lists_the_tasks(check):
    with pytest.raises(ValueError, match="rows_as_steps"):
        check("rows_as_stairs", RIGHT)


def test_validation_fails_with_the_sentence(check, monkeypatch, capsys):
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    check("rows_as_sequences", RIGHT)
    with pytest.raises(IncorrectError, match="one step of many features"):
        check("rows_as_sequences", WRONG)


def test_a_grade_is_never_formed_here(check, monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    with pytest.raises(UngradedError, match=r"nbgrader_config\.py"):
        check("rows_as_sequences", RIGHT)


@pytest.mark.parametrize(
    "lesson, framework", [("99-nothing", "keras"), ("01-tensor-dimensions", "jax")]
)
def test_an_unknown_lesson_or_framework_is_refused(lesson, framework):
    with pytest.raises(ValueError, match=r"Lessons:|framework"):
        checker(lesson, framework)


def test_stopping_a_check_by_hand_says_what_to_look_for(check, capsys):
    def endless(table):
        raise KeyboardInterrupt

    check("rows_as_sequences", endless)
    assert "a loop that never ends" in capsys.readouterr().out.replace("\n", " ")
