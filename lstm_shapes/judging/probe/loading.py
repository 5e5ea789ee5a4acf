"""Which of a model's layers gets which of a case's weights."""

import itertools
from typing import Any

MAX_ORDERS = 24


def group_weights(
    named: list[tuple[str, Any]], roles: tuple[str, ...], separator: str
) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """Parameters by layer: {layer: {role: parameter}}, and what has no role."""
    groups: dict[str, dict[str, Any]] = {}
    others = []
    for name, parameter in named:
        parent, _, leaf = name.rpartition(separator)
        for role in roles:
            if leaf == role or leaf.startswith(role + "_l"):
                groups.setdefault(parent + leaf[len(role) :], {})[role] = parameter
                break
        else:
            others.append(name)
    return groups, others


def fits(group: dict[str, Any], weights: dict[str, Any]) -> bool:
    return set(group) == set(weights) and all(
        list(group[role].shape) == weights[role]["shape"] for role in group
    )


def arrange(groups: dict[str, Any], wanted: list[Any]) -> list[list[Any]]:
    """Every way to give each of the wanted layers' weights to a layer that has their shapes.

    Two layers of equal shapes may be in either order. Returns lists of
    (layer, weights); if there is no whole way, one list with what fits.
    """
    whole = [
        list(zip(chosen, wanted, strict=True))
        for chosen in itertools.permutations(groups, len(wanted))
        if all(fits(groups[layer], weights) for layer, weights in zip(chosen, wanted, strict=True))
    ]
    if whole:
        return whole[:MAX_ORDERS]
    left, some = list(wanted), []
    for layer, group in groups.items():
        fitting = [weights for weights in left if fits(group, weights)]
        if fitting:
            left.remove(fitting[0])
            some.append((layer, fitting[0]))
    return [some]


def choose(groups: dict[str, Any], sets: list[Any]) -> tuple[int, list[list[Any]]]:
    """The largest set of layers that fits whole: (its number, its orders).

    Where none fits whole, the first of those of which most layers fit.
    """
    orders = [arrange(groups, wanted) for wanted in sets]

    def fit(number: int) -> tuple[bool, int]:
        loaded = len(orders[number][0])
        return loaded == len(sets[number]), loaded

    number = max(range(len(sets)), key=fit)
    return number, orders[number]
