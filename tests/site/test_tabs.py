"""Framework tabs: which cells meet in one set, in which order, and a cell without its twin."""

from conftest import LINE


def cell(tags, code="1 + 1"):
    return f"```{{code-cell}} python\n:tags: [{tags}]\n{code}\n```\n\n"


def sets(built):
    """Each tab set as {label: text}."""
    found = []
    for tabs in built.soup.select(".sd-tab-set"):
        labels = [label.get_text(strip=True) for label in tabs.select(":scope > .sd-tab-label")]
        contents = [c.get_text() for c in tabs.select(":scope > .sd-tab-content")]
        found.append(dict(zip(labels, contents, strict=True)))
    return found


def test_twins_meet_keras_first(lesson):
    built = lesson(cell("pytorch", "torch_line") + cell("keras", "keras_line"))
    assert built.warnings == ""
    (tabs,) = sets(built)
    assert list(tabs) == ["Keras", "PyTorch"]
    assert "keras_line" in tabs["Keras"] and "torch_line" in tabs["PyTorch"]


def test_a_run_of_several_cells_keeps_their_order(lesson):
    built = lesson(cell("keras", "k1") + cell("keras", "k2") + cell("pytorch", "p1"))
    (tabs,) = sets(built)
    assert tabs["Keras"].index("k1") < tabs["Keras"].index("k2")


def test_text_between_parts_two_sets(lesson):
    pair = cell("keras") + cell("pytorch")
    assert len(sets(lesson(pair + "Text.\n\n" + pair))) == 2


def test_prose_and_anchors_travel_with_their_framework(lesson):
    built = lesson(
        "```{claim} one\n```\n\n"
        + cell("keras")
        + "```{only-framework} keras\nKeras alone.\n```\n\n"
        + "```{claim} two\n```\n\n"
        + cell("pytorch")
    )
    assert built.warnings == ""
    (tabs,) = sets(built)
    assert "Keras alone." in tabs["Keras"] and "Keras alone." not in tabs["PyTorch"]
    for name in ("claim-one", "claim-two"):
        assert not built.soup.find(id=name).find_parent(class_="sd-tab-content")


def test_the_choice_is_shared_by_every_set(lesson):
    built = lesson(cell("keras") + cell("pytorch"))
    labels = built.soup.select(".sd-tab-label")
    assert {label["data-sync-group"] for label in labels} == {"framework"}
    assert [label["data-sync-id"] for label in labels] == ["keras", "pytorch"]


def test_a_cell_without_its_twin_is_a_warning(lesson):
    built = lesson("Text.\n\n" + cell("keras"))
    first_line_of_code = LINE + 4
    place = f"lesson.md:{first_line_of_code}: WARNING: "
    assert place + "this keras cell has no pytorch counterpart next to it" in built.warnings


def test_a_cell_tagged_only_needs_no_twin(lesson):
    built = lesson(cell("pytorch, only"))
    assert built.warnings == ""
    assert list(sets(built)[0]) == ["PyTorch only"]


def test_an_unknown_framework_is_a_warning(lesson):
    built = lesson("```{only-framework} jax\nText.\n```\n")
    assert f"lesson.md:{LINE}: WARNING: only-framework 'jax'" in built.warnings
