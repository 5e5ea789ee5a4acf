"""The cases of copied weights: a layer, and the arrays to copy into it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.lstm import draw_weights, in_pytorch
from lstm_shapes.judging.task import Call, Layer, ModelCase, Weights
from lstm_shapes.judging.usual import Draw, usual

from .weights import WithWeights


@dataclass(frozen=True, eq=False)
class CopyCase(WithWeights, ModelCase):
    """own: the weights that the layer has before."""

    own: Weights = field(default_factory=dict, kw_only=True)


def copy_cases(rng: np.random.Generator, framework: str) -> Iterator[CopyCase]:
    def case(group, note, sizes, draw, later=False):
        rows, steps, features, units = sizes
        own, weights, others = (draw_weights(rng, features, units) for _ in range(3))
        given = in_pytorch(weights) if framework == "keras" else weights
        return CopyCase(
            group,
            (Layer("layer", own), *map(draw.layout, given.values())),
            note,
            sizes=sizes,
            calls=(Call((Draw(rng)(rows, steps, features),), pick=0),),
            weights=(others,) if later else (),
            own=own,
            in_keras=weights,
            given=given,
        )

    # With one unit, the kernel of four features would be square, too.
    how = {"high": 9, "without": (4,), "dtypes": (), "edge_dtype": "float32", "example": True}
    for group, note, sizes, draw in usual(rng, "batch time features units", **how):
        yield case(group, note, sizes, draw)
    # Only here does the kernel fit both as it is and transposed.
    note = "four times as many features as units"
    yield case("values", note, (3, 3, 4 * sizes[-1], sizes[-1]), Draw(rng))
    if framework == "keras":
        # An array in a variable's place computes correctly, but is not a weight of the layer.
        yield case("edge cases", "other weights loaded afterwards", sizes, Draw(rng), later=True)
