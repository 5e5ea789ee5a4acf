"""A shape in running text: what the eye sees, what a screen reader says, what search finds."""

import pytest


@pytest.mark.parametrize(
    "written, seen, said",
    [
        ("B=4 T=7 F=3", "(4, 7, 3)", "batch 4, time 7, features 3"),
        ("B T U", "(B, T, U)", "batch B, time T, units U"),
        ("1 B=4 U=5", "(1, 4, 5)", "1, batch 4, units 5"),
        ("B=4", "(4,)", "batch 4"),
        ("None T=7 F=3", "(None, 7, 3)", "None, time 7, features 3"),
    ],
)
def test_reads_as_a_tuple_and_sounds_like_words(lesson, written, seen, said):
    built = lesson(f"It is {{shape}}`{written}` here.")
    found = built.soup.select_one("p .shape")
    assert found.select_one("[aria-hidden]").get_text() == seen
    assert found.select_one(".in-words").get_text() == said
    assert built.warnings == ""


def test_each_axis_has_its_colour(lesson):
    soup = lesson("{shape}`B=4 T=7 F=3 U=5`").soup
    classes = [tag["class"][0] for tag in soup.select("p .shape [aria-hidden] span")]
    assert classes == ["axis-batch", "axis-time", "axis-features", "axis-units"]


def test_a_shape_in_a_heading_reaches_the_contents(lesson):
    built = lesson("## The shape {shape}`B=4 T=7`\n\nText.")
    assert built.warnings == ""
    assert "(4, 7)" in built.page("lesson").select_one("h2").get_text()


@pytest.mark.parametrize("written", ["X=4", "B=", "B=0", "T=-2x"])
def test_a_wrong_shape_is_a_warning_with_its_place(lesson, written):
    from conftest import LINE

    built = lesson(f"It is {{shape}}`{written}` here.")
    if written == "T=-2x":  # any word may stand for a length
        assert built.warnings == ""
    else:
        assert f"lesson.md:{LINE}: WARNING: shape `{written}`" in built.warnings
