"""Pictures of tensors: drawn to scale, each with words, and every mistake named with its line."""

import re

import pytest
from conftest import LINE

from lstm_shapes.site import drawing
from lstm_shapes.site.axes import axis


def figure(body, options=""):
    return f"```{{tensors}}\n{options}{body}\n```\n"


def tensor(**axes):
    return drawing.Tensor("x", [axis(name, size) for name, size in axes.items()])


def cells(svg, face):
    """How many cells a face of a picture has."""
    return sum(d.count("Z") for d in re.findall(rf'<path class="{face} \w+" d="([^"]*)"', svg))


def test_a_figure_says_what_it_shows(lesson):
    built = lesson(
        figure(
            "- tensor: x\n  axes: {batch: 4, time: 7, features: 3}\n- arrow: LSTM(5)\n"
            "- tensor: output\n  axes: {batch: 4, time: 7, units: 5}"
        )
    )
    assert built.warnings == ""
    row = built.soup.select_one("figure.tensors .tensors-row")
    assert row["aria-label"] == (
        "x (batch 4, time 7, features 3) then LSTM(5), output (batch 4, time 7, units 5)"
    )
    for svg in row.select("svg[role=img]"):
        ids = svg["aria-labelledby"].split()
        assert [svg.find(id=i).name for i in ids] == ["title", "desc"]
        assert all(svg.find(id=i).get_text() for i in ids)


def test_the_author_may_say_it_better(lesson):
    options = ":alt: Words of my own\n:caption: Below with {shape}`B=4`\n"
    soup = lesson(figure("- tensor: x\n  axes: {batch: 4}", options)).soup
    assert soup.select_one(".tensors-row")["aria-label"] == "Words of my own"
    assert soup.select_one("figcaption .shape")


@pytest.mark.parametrize(
    "sizes", [(4, 7, 3), (1, 7, 3), (4, 1, 3), (4, 7, 1), (1, 1, 1), (8, 12, 9)]
)
def test_every_cell_that_can_be_seen_is_drawn(sizes):
    batch, time, features = sizes
    svg = drawing.svg(tensor(batch=batch, time=time, features=features), "i")
    assert cells(svg, "front") == time * features
    assert cells(svg, "top") == time * batch
    assert cells(svg, "side") == batch * features


def test_cells_have_one_size_in_every_picture():
    """Five units stand two cells higher than three features, seven steps are as wide as seven."""
    small = drawing.Picture(tensor(batch=4, time=7, features=3))
    large = drawing.Picture(tensor(batch=4, time=7, units=5))
    assert small.bounds()[2] == large.bounds()[2]
    assert small.bounds()[1] - large.bounds()[1] == 2 * drawing.CELL


def test_axes_always_point_the_same_way():
    for axes in ({"batch": 4, "time": 7, "features": 3}, {"features": 3, "time": 7, "batch": 4}):
        placed, copies = drawing.places(tensor(**axes).axes)
        assert {place: a.name for place, a in placed.items()} == {
            "depth": "batch", "right": "time", "up": "features",
        }
        assert copies is None


def test_a_long_axis_is_broken_and_keeps_its_number(lesson):
    built = lesson(figure("- tensor: x\n  axes: {batch: 53394, time: 3, features: 1}"))
    svg = built.soup.select_one("svg.tensor-picture")
    assert "B = 53394" in [t.get_text() for t in svg.select("text")]
    assert svg.select(".gap") and svg.select(".edge.broken.edge-batch")
    assert float(svg["width"]) < 330


def test_letters_stand_for_unknown_sizes(lesson):
    svg = lesson(figure("- tensor: x\n  axes: {batch: B, time: T, features: 3}")).soup.svg
    assert [t.get_text() for t in svg.select("text")] == ["B", "T", "F = 3"]


def test_a_highlight_is_drawn_and_told(lesson):
    body = "- tensor: x\n  axes: {batch: 4, time: 7, features: 3}\n  highlight: {time: -1}"
    svg = lesson(figure(body)).soup.svg
    assert svg.select(".lit") and svg.select(".glow")
    assert "Highlighted: time -1" in svg.desc.get_text()


def test_padding_is_hatched_and_explained(lesson):
    body = "- tensor: x\n  axes: {batch: 4, time: 7, features: 3}\n  padding: [7, 3, 5, 2]"
    soup = lesson(figure(body)).soup
    svg = soup.svg
    pattern = svg.select_one("pattern")["id"]
    assert svg.select_one(".hatch")["fill"] == f"url(#{pattern})"
    hatched = svg.select_one(".top.padding")["d"].count("Z")
    assert hatched == (7 - 7) + (7 - 3) + (7 - 5) + (7 - 2)
    assert "padding" in soup.select_one(".tensors-key").get_text()
    assert "7, 3, 5, 2" in svg.desc.get_text()


def test_an_unrolled_layer_has_one_cell_and_its_uses(lesson):
    soup = lesson(figure("- steps: 3\n  layer: LSTM(5)")).soup
    assert len(soup.select(".the-cell")) == 1
    assert len(soup.select(".use")) == 3
    assert "LSTM(5) over 3 steps" in [t.get_text() for t in soup.select("svg title")]


def test_ids_are_unique_on_a_page(lesson):
    body = figure("- tensor: x\n  axes: {batch: 4, time: 7}\n  padding: [1, 2, 3, 4]")
    soup = lesson(body + "\n" + body + "\n" + figure("- steps: 2") + figure("- steps: 2")).soup
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "body, sentence",
    [
        ("tensor: x", "its body is not a list"),
        ("- tensor: x\n  axes: {batch: 4", "its body is not YAML"),
        ("- box: x", "item 1 is none of tensor, arrow, text, steps, break"),
        ("- tensor: x", "item 1: tensor 'x' needs `axes`"),
        ("- tensor: x\n  axes: {batch: 0}", "item 1: axis 'batch' is 0"),
        ("- tensor: x\n  axes: {batch: 1.5}", "item 1: axis 'batch' is 1.5"),
        ("- tensor: x\n  axis: {batch: 4}", "item 1: it does not know the key 'axis'"),
        ("- arrow: a\n- tensor: x\n  axes: {time: 7}\n  highlight: {time: 7}",
         "item 2: it highlights time 7, and time has 7"),
        ("- tensor: x\n  axes: {time: 7}\n  highlight: {batch: 0}",
         "item 1: it highlights the axis 'batch', which it does not have"),
        ("- tensor: x\n  axes: {time: 70}\n  highlight: {time: 30}",
         "item 1: time 30 is in the part that is not drawn"),
        ("- tensor: x\n  axes: {batch: 4, time: 7}\n  padding: [7, 3]",
         "item 1: `padding` needs one length for each of the 4 rows"),
        ("- steps: three", "item 1: `steps` is 'three'"),
    ],
)
def test_a_mistake_is_one_warning_with_its_line(lesson, body, sentence):
    built = lesson("Text.\n\n" + figure(body))
    assert f"lesson.md:{LINE + 2}: WARNING: tensors: {sentence}" in built.warnings
    assert built.warnings.count("WARNING") == 1
    assert not built.soup.select("figure.tensors")
