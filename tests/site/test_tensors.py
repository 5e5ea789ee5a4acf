"""Pictures of tensors: drawn to scale, each with words, and every mistake named with its line."""

import re

import pytest
from conftest import LINE

from lstm_shapes.site.axes import axis
from lstm_shapes.site.figures import lstm_unit, weights
from lstm_shapes.site.figures import tensor as tensor_picture


def figure(body, options=""):
    return f"```{{tensors}}\n{options}{body}\n```\n"


def tensor(**axes):
    return tensor_picture.Tensor("x", [axis(name, size) for name, size in axes.items()])


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
    svg = tensor_picture.draw(tensor(batch=batch, time=time, features=features), "i")
    assert cells(svg, "front") == time * features
    assert cells(svg, "top") == time * batch
    assert cells(svg, "side") == batch * features


def test_cells_have_one_size_in_every_picture():
    """Five units stand two cells higher than three features, seven steps are as wide as seven."""
    small = tensor_picture.Picture(tensor(batch=4, time=7, features=3))
    large = tensor_picture.Picture(tensor(batch=4, time=7, units=5))
    assert small.bounds()[2] == large.bounds()[2]
    assert small.bounds()[1] - large.bounds()[1] == 2 * tensor_picture.CELL


def test_axes_always_point_the_same_way():
    for axes in ({"batch": 4, "time": 7, "features": 3}, {"features": 3, "time": 7, "batch": 4}):
        placed, copies = tensor_picture.directions(tensor(**axes).axes)
        assert {place: a.name for place, a in placed.items()} == {
            "depth": "batch",
            "right": "time",
            "up": "features",
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


KERNEL = (
    "- sheet: kernel\n  rows: 3\n  columns: 20\n  row-axis: features\n  column-axis: units\n"
    "  blocks: [i, f, g, o]"
)


def labels(svg, kind="label"):
    return [t.get_text() for t in svg.select(f"text.{kind}")]


def test_a_sheet_has_a_square_for_each_weight_and_its_blocks_named(lesson):
    built = lesson(figure(KERNEL))
    assert built.warnings == ""
    svg = built.soup.select_one(".sheet svg[role=img]")
    assert svg.select_one(".front")["d"].count("Z") == 60
    assert labels(svg, "block-name") == ["i", "f", "g", "o"]
    assert len(svg.select("rect.block")) == 4
    assert labels(svg) == ["F = 3", "4U = 20"]
    assert svg.select(".label-features") and svg.select(".label-units")
    assert svg.title.get_text() == "kernel: features 3, 4 times units 20"
    assert "blocks from left to right: i, f, g, o" in svg.desc.get_text()
    row = built.soup.select_one(".tensors-row")
    assert row["aria-label"] == ("kernel (features 3, 4 times units 20) in blocks i, f, g, o")


def sheet(rows, columns, row=None, column=None, blocks="ifgo"):
    return weights.from_item(
        {
            "sheet": "w",
            "rows": rows,
            "columns": columns,
            "row-axis": row,
            "column-axis": column,
            "blocks": list(blocks),
        }
    )


@pytest.mark.parametrize(
    "one, across",
    [
        (sheet(3, 20, "features", "units"), True),
        (sheet(20, 3, "units", "features"), False),
        (sheet(5, 20, "units", "units"), True),
        (sheet(20, 5, "units", "units"), False),
        (sheet(20, 4, "features", "units"), True),
        (sheet(4, 4, "features", "units"), True),
        (sheet(None, 20, None, "units"), True),
        (sheet(20, None, "units"), False),
    ],
)
def test_blocks_divide_the_side_of_the_gates(one, across):
    """Also where the features are more than four times the units."""
    assert one.across is across


def test_sheets_are_to_scale_and_in_line():
    kernel, recurrent, bias = (
        weights.Picture(sheet(rows, 20, axis, "units"))
        for rows, axis in ((3, "features"), (5, "units"), (None, None))
    )
    assert recurrent.high - kernel.high == 2 * weights.CELL
    assert kernel.across == recurrent.across == bias.across
    assert kernel.bounds()[0] == recurrent.bounds()[0] == bias.bounds()[0]
    assert kernel.bounds()[2] - kernel.bounds()[0] < 320


def test_a_bias_has_one_axis(lesson):
    soup = lesson(figure("- sheet: bias\n  columns: 20\n  blocks: [i, f, g, o]")).soup
    assert soup.select_one(".front")["d"].count("Z") == 20
    assert "(20,)" in soup.select_one(".tensor-name").get_text()


def test_the_inside_of_a_unit(lesson):
    built = lesson(figure("- unit: {features: 3, units: 5}"))
    assert built.warnings == ""
    svg = built.soup.select_one("svg.unit-picture[role=img]")
    assert len(svg.select(".neuron")) == 4
    assert len(svg.select(".number-features")) == 3
    assert len(svg.select(".number-units")) == 5
    shown = [t.get_text() for t in svg.select("text")]
    for words in (
        "3 features",
        "all 5 h of the step before",
        "new c",
        "new h",
        "forget",
        "input",
        "candidate",
        "output",
        "the same 8 numbers to each of the four",
    ):
        assert words in shown
    ids = svg["aria-labelledby"].split()
    assert [svg.find(id=i).name for i in ids] == ["title", "desc"]
    assert "No gate receives c" in svg.desc.get_text()


def test_c_leads_to_tanh_alone():
    """Nothing leads from c down to a gate: one tap, and it ends above the h."""

    svg = lstm_unit.draw(lstm_unit.from_item({"features": 3, "units": 5}), "i")
    starts = re.findall(rf'class="flow" d="M[\d.]+ {lstm_unit.C}L[\d.]+ ([\d.]+)', svg)
    assert len(starts) == 1 and float(starts[0]) < lstm_unit.H


@pytest.mark.parametrize(
    "sizes, words",
    [
        ("{features: 1, units: 1}", "the same 2 numbers to each of the four"),
        ("{features: 1, units: 1}", "1 feature"),
        ("{features: 100, units: 64}", "the same 164 numbers to each of the four"),
        ("{features: F, units: U}", "the same F + U numbers to each of the four"),
    ],
)
def test_a_unit_of_any_size_keeps_its_width(lesson, sizes, words):
    svg = lesson(figure(f"- unit: {sizes}")).soup.select_one("svg.unit-picture")
    assert words in [t.get_text() for t in svg.select("text")]
    assert svg["width"] == "384"


def test_ids_are_unique_on_a_page(lesson):
    body = figure("- tensor: x\n  axes: {batch: 4, time: 7}\n  padding: [1, 2, 3, 4]")
    soup = lesson(
        body
        + "\n"
        + body
        + "\n"
        + figure("- steps: 2")
        + figure("- steps: 2")
        + 2 * figure(f"{KERNEL}\n- unit: {{features: 3, units: 5}}")
    ).soup
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "body, sentence",
    [
        ("tensor: x", "its body is not a list"),
        ("- tensor: x\n  axes: {batch: 4", "its body is not YAML"),
        ("- box: x", "item 1 is none of tensor, arrow, text, steps, sheet, unit, break"),
        ("- tensor: x", "item 1: tensor 'x' needs `axes`"),
        ("- tensor: x\n  axes: {batch: 0}", "item 1: axis 'batch' is 0"),
        ("- tensor: x\n  axes: {batch: 1.5}", "item 1: axis 'batch' is 1.5"),
        ("- tensor: x\n  axis: {batch: 4}", "item 1: it does not know the key 'axis'"),
        (
            "- arrow: a\n- tensor: x\n  axes: {time: 7}\n  highlight: {time: 7}",
            "item 2: it highlights time 7, and time has 7",
        ),
        (
            "- tensor: x\n  axes: {time: 7}\n  highlight: {batch: 0}",
            "item 1: it highlights the axis 'batch', which it does not have",
        ),
        (
            "- tensor: x\n  axes: {time: 70}\n  highlight: {time: 30}",
            "item 1: time 30 is in the part that is not drawn",
        ),
        (
            "- tensor: x\n  axes: {batch: 4, time: 7}\n  padding: [7, 3]",
            "item 1: `padding` needs one length for each of the 4 rows",
        ),
        ("- steps: three", "item 1: `steps` is 'three'"),
        ("- sheet: w", "item 1: sheet 'w' needs `rows` and `columns`"),
        ("- sheet: w\n  rows: 3\n  columns: 0", "item 1: `columns` is 0: write a whole number"),
        ("- sheet: w\n  rows: F\n  columns: 20", "item 1: `rows` is 'F': write a whole number"),
        ("- sheet: w\n  rows: 3\n  columns: 400", "item 1: `columns` is 400: a sheet is drawn to"),
        (
            "- sheet: w\n  rows: 3\n  columns: 20\n  row-axis: feature",
            "item 1: `row-axis` is 'feature': write one of batch, time, features, units",
        ),
        (
            "- sheet: w\n  rows: 3\n  columns: 20\n  row-axis: [features]",
            "item 1: `row-axis` is ['features']: write one of batch, time, features, units",
        ),
        (
            "- sheet: w\n  rows: 20\n  column-axis: units",
            "item 1: it has a `column-axis` and no `columns`",
        ),
        (
            "- sheet: w\n  rows: 3\n  columns: 20\n  axis: features",
            "item 1: it does not know the key 'axis'",
        ),
        ("- sheet: w\n  rows: 3\n  columns: 20\n  blocks: 4", "item 1: `blocks` is a list of"),
        (
            "- sheet: w\n  rows: 3\n  columns: 20\n  blocks: [i, f, 1, o]",
            "item 1: `blocks` has a name that is not a word",
        ),
        (
            "- sheet: w\n  rows: 3\n  columns: 21\n  blocks: [i, f, g, o]",
            "item 1: 4 equal `blocks` do not fit into 3 by 21",
        ),
        (
            "- sheet: w\n  rows: 3\n  columns: 20\n  row-axis: units\n  column-axis: features\n"
            "  blocks: [i, f, g, o]",
            "item 1: 4 equal `blocks` do not fit into 3 by 20",
        ),
        (
            "- sheet: w\n  rows: 4\n  columns: 4\n  blocks: [i, f, g, o]",
            "item 1: `blocks` fit both ways",
        ),
        ("- unit: 5", "item 1: `unit` is written {features: 3, units: 5}"),
        ("- unit: {features: 3}", "item 1: `unit` is written {features: 3, units: 5}"),
        ("- unit: {features: 3, units: 0}", "item 1: axis 'units' is 0"),
        ("- unit: {features: 3, units: 5}\n  steps: 7", "item 1 is none of"),
        ("- unit: {features: 3, units: 5}\n  layer: x", "item 1: it does not know the key 'layer'"),
    ],
)
def test_a_mistake_is_one_warning_with_its_line(lesson, body, sentence):
    built = lesson("Text.\n\n" + figure(body))
    assert f"lesson.md:{LINE + 2}: WARNING: tensors: {sentence}" in built.warnings
    assert built.warnings.count("WARNING") == 1
    assert not built.soup.select("figure.tensors")
