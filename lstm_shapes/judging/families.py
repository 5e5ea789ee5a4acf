"""Families of mistakes: the right answer with one part, one argument, or its axes changed.

A mistake of a family is `generated`: of two that cannot be told apart, the first is named, so
hand-written mistakes come first in a task. Every sentence can be overridden by its key
(`says={"reversed-features": "..."}`).
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from .task import Answer, Array, Case, Mistake, Reference, Sentence

# {key: (sentence, what takes the part's place)}; the first row is the right part. Text after a
# colon in a key distinguishes rows of one mistake. A sentence is a str, or one for each framework.
Table = dict[str, tuple[Any, Any]]

MOVE = "Move the axes with {`np.transpose` or `np.moveaxis`|`permute` or `movedim`}."


def of_axes(
    right: Reference,
    axes: str,
    says: Mapping[str, Sentence] | None = None,
    step: Sentence = MOVE,
) -> Iterator[Mistake]:
    """Yield the right answer with its axes moved, scrambled, joined, reversed, or lost.

    Args:
        right: (case, *inputs) -> array.
        axes: the names of the array's axes, as in "batch time features"; "1" for an axis
            that always has length one.
        says: sentences that replace the generated ones, by key.
        step: what to do about axes in another order.
    """
    names = axes.split()
    for key, sentence, change in axis_changes(names, step):
        answer = after(right, len(names), change)
        yield Mistake(key, (says or {}).get(key, sentence), answer, generated=True)


def after(right: Reference, ndim: int, change: Callable[[Array], Array]) -> Reference:
    """Return the right answer, changed; an answer with other axes is left as it is."""

    def answer(case: Case, *inputs: Array) -> Answer:
        array = np.asarray(right(case, *inputs))
        return change(array) if array.ndim == ndim else array

    return answer


Change = tuple[str, Sentence, Callable[[Any], Any]]


def axis_changes(names: Sequence[str], step: Sentence) -> Iterator[Change]:
    """Yield (key, sentence, change) for all changes of an array with these axes."""
    yield from moved(names, step)
    yield from joined(names)
    for axis, name in enumerate(names):
        if name != "1":
            yield from along(names, axis, name)
    yield from other_numbers_of_axes(names)
    yield (
        "truncated",
        "The fractions were cut off: the result holds integers only. Keep the dtype of the "
        "numbers, or write the result into a floating-point array.",
        np.trunc,
    )


def moved(names: Sequence[str], step: Sentence) -> Iterator[Change]:
    right = shape_words(names)
    for order in list(itertools.permutations(range(len(names))))[1:]:
        got = shape_words([names[axis] for axis in order])
        yield (
            "axes-moved",
            with_step(f"The axes are in another order: expected {right}, got {got}.", step),
            partial(np.transpose, axes=order),
        )
        if in_order(names, order):
            continue
        yield (
            "reshaped",
            with_step(
                f"The shape is right but the numbers are scrambled: {got} was reshaped to "
                f"{right}. `reshape` never swaps axes; it fills the new shape in memory order.",
                step,
            ),
            partial(reshaped_from, order),
        )


def joined(names: Sequence[str]) -> Iterator[Change]:
    right = shape_words(names)
    for order in itertools.permutations(range(len(names))):
        for place in range(len(names) - 1):
            parts = [names[axis] for axis in order]
            pair = parts[place : place + 2]
            left = [name for name in pair if name != "1"] or ["1"]
            parts[place : place + 2] = [" × ".join(left)]
            problem, step = (
                ("Two axes were joined into one", "Keep them apart.")
                if len(left) == 2
                else ("The axis of length one is missing", "Add it in its place.")
            )
            yield (
                "joined",
                f"{problem}: expected {right}, got {shape_words(parts)}. {step}",
                partial(joined_at, order, place),
            )


def in_order(names: Sequence[str], order: Sequence[int]) -> bool:
    """Return whether only axes of length one have moved, which moves no number in memory."""
    left = [axis for axis in order if names[axis] != "1"]
    return left == sorted(left)


def reshaped_from(order: tuple[int, ...], array: Array) -> Array:
    """Return the axes in this order, reshaped to the right shape instead of moved."""
    return array.transpose(order).reshape(array.shape)


def joined_at(order: tuple[int, ...], place: int, array: Array) -> Array:
    """Return the axes in this order, with those at a place and after it joined into one."""
    array = array.transpose(order)
    shape = array.shape
    # The product, and not -1: an empty array has no size to infer it from.
    return array.reshape(*shape[:place], shape[place] * shape[place + 1], *shape[place + 2 :])


def along(names: Sequence[str], axis: int, name: str) -> Iterator[Change]:
    right = shape_words(names)
    yield (
        f"reversed-{name}",
        f"The {name} axis is in reverse order. Keep the order of its elements.",
        lambda a: np.flip(a, axis),
    )
    yield (
        f"shifted-{name}",
        f"Everything is shifted by one along the {name} axis, and the end wraps around. Keep each "
        "element in its place.",
        lambda a: np.roll(a, 1, axis),
    )
    ways: tuple[tuple[str, str, Callable[[Array], Array]], ...] = (
        ("first", "only its first element is left", lambda a: a.take(0, axis)),
        ("last", "only its last element is left", lambda a: a.take(-1, axis)),
        ("mean", "the mean was taken over it", lambda a: a.mean(axis)),
        ("max", "the maximum was taken over it", lambda a: a.max(axis)),
        ("sum", "its elements were added up", lambda a: a.sum(axis)),
    )
    for way, words, reduced in ways:
        yield f"{way}-{name}", f"The {name} axis is lost: {words}. Expected {right}.", reduced
        yield (
            f"{way}-{name}",
            f"The {name} axis has length one: {words}. Expected {right}.",
            partial(with_axis_kept, reduced, axis),
        )


def with_axis_kept(reduced: Callable[[Array], Array], axis: int, array: Array) -> Array:
    return np.expand_dims(reduced(array), axis)


def other_numbers_of_axes(names: Sequence[str]) -> Iterator[Change]:
    right = shape_words(names)
    for place in range(len(names) + 1):
        got = shape_words([*names[:place], "1", *names[place:]])
        yield (
            "extra-axis",
            f"The result has one axis too many: expected {right}, got {got}. Remove the axis of "
            "length one, by its place.",
            partial(np.expand_dims, axis=place),
        )
    yield (
        "squeezed",
        f"Axes of length one are lost: a bare `squeeze()` removes every one of them. Expected "
        f"{right}, whatever the lengths are; name the axis to remove.",
        np.squeeze,
    )
    if len(names) > 2:
        yield (
            "flattened",
            f"The result was flattened into one axis. Expected {right}.",
            np.ravel,
        )


def of_parts(
    answer: Callable[..., Reference], says: Mapping[str, Sentence] | None = None, **parts: Table
) -> Iterator[Mistake]:
    """Yield the mistakes of an answer made of parts, each of which may be replaced.

    The mistakes are the product of the tables, so two errors at once are named too; those with
    fewer errors come first, as the simpler explanation.

    Args:
        answer: called with one keyword argument for each table, the part chosen from it;
            returns (case, *inputs) -> answer.
        says: sentences that replace the generated ones, by key.
        parts: for each part a table {key: (sentence, part)} whose first row is the right
            part; further rows with an empty sentence are right too.
    """
    products = itertools.product(*parts.values())
    for keys in sorted(products, key=lambda keys: errors_among(keys, parts)):
        rows = {name: parts[name][key] for name, key in zip(parts, keys, strict=True)}
        wrong = [
            (key.partition(":")[0], sentence)
            for key, (sentence, _) in zip(keys, rows.values(), strict=True)
            if sentence
        ]
        if not wrong:
            continue
        key = wrong[0][0]
        sentence = (says or {}).get(key) or in_sequence([text for _, text in wrong])
        chosen = {name: part for name, (_, part) in rows.items()}
        yield Mistake(key, sentence, answer(**chosen), generated=True)


def errors_among(keys: Sequence[str], parts: Mapping[str, Table]) -> int:
    """Return how many of the chosen rows are wrong."""
    rows = (table[key] for key, table in zip(keys, parts.values(), strict=True))
    return sum(bool(sentence) for sentence, _ in rows)


def of_arguments(
    right: Reference, says: Mapping[str, Sentence] | None = None, **arguments: tuple[int, str]
) -> Iterator[Mistake]:
    """Yield the right answer to arguments that were taken wrongly.

    Args:
        right: (case, *inputs) -> answer.
        says: sentences that replace the generated ones, by key.
        arguments: for each argument's name, its place and the ways to take it wrongly,
            separated by spaces: "more", "less" (an integer ± 1), "flipped", "sorted",
            "first" (only its first element), or a number for "ignored, this is used instead".
    """
    for name, (place, ways) in arguments.items():
        for way in ways.split():
            key, sentence, change = argument_change(name, way)
            answer = with_argument(right, place, change)
            yield Mistake(key, (says or {}).get(key, sentence), answer, generated=True)


def argument_change(name: str, way: str) -> Change:
    changes: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "more": (f"`{name}` is used as one more than it is.", lambda value: value + 1),
        "less": (f"`{name}` is used as one less than it is.", lambda value: value - 1),
        "flipped": (f"`{name}` is used in reverse order.", lambda value: value[::-1]),
        "sorted": (
            f"`{name}` is sorted first. Keep its order: each element belongs to its own row.",
            lambda value: np.sort(value, axis=0),
        ),
        "first": (
            f"The first element of `{name}` is used for all. Each row has its own.",
            lambda value: np.full_like(value, value[0]),
        ),
    }
    if way in changes:
        sentence, change = changes[way]
        return f"{name}-{way}", sentence, change
    fixed = float(way) if "." in way else int(way)
    return f"{name}-ignored", f"`{name}` is ignored: {way} is used instead.", lambda value: fixed


def with_argument(right: Reference, place: int, change: Callable[[Any], Any]) -> Reference:
    """Return the right answer to a case whose argument at a place is changed."""

    def answer(case: Case, *inputs: Array) -> Answer:
        arguments = list(case.arguments)
        arguments[place] = change(arguments[place])
        return right(replace(case, arguments=tuple(arguments)), *inputs)

    return answer


def shape_words(names: Sequence[str]) -> str:
    """Return axis names as a shape: "(batch, time)", and "(batch,)" for one axis."""
    return f"({names[0]},)" if len(names) == 1 else f"({', '.join(names)})"


def with_step(text: str, step: Sentence) -> Sentence:
    """Return a sentence with the next step, in each framework if they differ."""
    if isinstance(step, str):
        return f"{text} {step}"
    return {framework: f"{text} {words}" for framework, words in step.items()}


def in_sequence(sentences: Sequence[Sentence]) -> Sentence:
    """Return sentences as one, for each framework if one of them differs by framework."""
    if all(isinstance(sentence, str) for sentence in sentences):
        return " ".join(map(str, sentences))
    frameworks = next(list(one) for one in sentences if not isinstance(one, str))
    return {
        framework: " ".join(one if isinstance(one, str) else one[framework] for one in sentences)
        for framework in frameworks
    }
