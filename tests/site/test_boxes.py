"""The boxes: fixed names, what each takes in, and an answer that waits to be opened."""

import pytest
from conftest import LINE

NAMES = {
    "predict": "Predict",
    "break-it": "Break it",
    "silent-bug": "Silent bug",
    "commonly-said": "Commonly said, measured",
    "recap": "Recap",
}
CELL = "```{code-cell} python\n1 + 1\n```\n\n"


def gated(kind, title="", body="Think.", inside=CELL):
    """A box in two directives, with cells and text between them."""
    return f"```{{{kind}-start}} {title}\n{body}\n```\n\n{inside}```{{{kind}-end}}\n```\n\n"


@pytest.mark.parametrize("kind", NAMES)
def test_a_box_has_its_name_and_title(lesson, kind):
    built = lesson(gated(kind, "What about **this**?", "The body.", "After.\n\n"))
    box = built.soup.select_one(f".box-{kind}")
    assert built.warnings == ""
    assert box.select_one(".box-name").get_text() == NAMES[kind]
    assert box.select_one(".box-title strong").get_text() == "this"
    assert box["aria-label"] == NAMES[kind]
    assert "The body." in box.get_text() and "After." in box.get_text()


def test_a_prediction_hides_what_follows_until_opened(lesson):
    built = lesson(gated("predict", inside=f"{CELL}Because.\n\n") + "Outside.")
    details = built.soup.select_one(".box-predict details")
    assert not details.has_attr("open")
    assert details.summary.get_text() == "Show the answer"
    assert details.select_one(".cell") and "Because." in details.get_text()
    assert "Think." not in details.get_text()
    assert "Outside." not in built.soup.select_one(".box-predict").get_text()


def test_framework_tabs_work_inside_an_answer(lesson):
    cells = "".join(CELL.replace("1 + 1", f":tags: [{t}]\n1 + 1") for t in ("keras", "pytorch"))
    built = lesson(gated("predict", inside=cells))
    assert built.warnings == ""
    assert len(built.soup.select(".box-predict details .sd-tab-label")) == 2


def test_other_boxes_take_in_cells_and_stand_alone(lesson):
    built = lesson("```{recap}\nFirst.\n```\n\n" + gated("silent-bug", "Bug"))
    assert built.warnings == ""
    assert built.soup.select(".box-silent-bug > .cell")
    assert not built.soup.select(".box-recap .cell")


@pytest.mark.parametrize(
    "body",
    ["```{predict} Shape?\nThink.\n```\n\nThe answer.\n", gated("predict", inside="")],
    ids=["not gated", "empty"],
)
def test_a_prediction_with_nothing_to_reveal_is_a_warning(lesson, body):
    warnings = lesson(body).warnings
    assert f"lesson.md:{LINE}: WARNING: this predict box has nothing to reveal" in warnings


@pytest.mark.parametrize(
    "inside, ends",
    [("", ""), ("## Another section\n\nAnswer.\n\n", "predict"), ("", "recap")],
    ids=["no end", "end in another section", "end of another box"],
)
def test_a_start_without_its_end_is_a_warning(lesson, inside, ends):
    end = f"```{{{ends}-end}}\n```\n" if ends else ""
    built = lesson(f"```{{predict-start}} Shape?\nThink.\n```\n\n{inside}{end}")
    assert f"lesson.md:{LINE}: WARNING: this {{predict-start}} has no" in built.warnings
    assert (f"this {{{ends}-end}} closes nothing" in built.warnings) == bool(ends)


def test_an_end_without_a_box_is_a_warning(lesson):
    built = lesson("Text.\n\n```{recap-end}\n```\n")
    assert f"lesson.md:{LINE + 2}: WARNING: this {{recap-end}} closes nothing" in built.warnings


def test_going_further_is_closed_until_it_is_opened(lesson):
    built = lesson(gated("going-further", "In another order", "Text.") + "Outside.")
    box = built.soup.select_one("details.box-going-further")
    assert built.warnings == "" and not box.has_attr("open")
    assert box.summary.get_text() == "Going further In another order"
    assert box.select_one(".cell") and "Outside." not in box.get_text()


def test_so_far_says_so(lesson):
    built = lesson("```{so-far}\nTime is the **second** axis.\n```\n")
    assert built.warnings == ""
    assert built.soup.select_one(".so-far").get_text(strip=True, separator=" ") == (
        "So far: Time is the second axis."
    )
