"""Answers that are made of named parts, and short ways to write down their mistakes."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from .families import Table, of_parts
from .task import FRAMEWORKS, Answer, Case, Mistake, Reference, Sentence


class MadeOf:
    """An answer that is called with one keyword argument for each of its parts.

    Called itself, it is the reference, with the part in the first row of each table.
    """

    def __init__(self, answer: Callable[..., Answer], tables: Mapping[str, Table]) -> None:
        self.answer = answer
        self.tables = tables
        self.right = {name: next(iter(table.values()))[1] for name, table in tables.items()}

    def __call__(self, case: Case, *inputs: Any) -> Answer:
        return self.answer(case, *inputs, **self.right)

    def but(self, **parts: Any) -> Reference:
        """Return the answer with some parts replaced, each by a table's key or by a part."""
        chosen = {
            name: self.tables[name][part][1] if isinstance(part, str) else part
            for name, part in parts.items()
        }
        return partial(self.answer, **self.right | chosen)

    def mistakes(
        self, *products: str, says: Mapping[str, Sentence] | None = None
    ) -> Iterator[Mistake]:
        """Yield the mistakes of each product of parts, such as "read join", or of all parts."""
        for names in products or (" ".join(self.tables),):
            tables = {name: self.tables[name] for name in names.split()}
            yield from of_parts(self.but, says, **tables)


def made_of(**tables: Table) -> Callable[[Callable[..., Answer]], MadeOf]:
    """Make a function of a case, its inputs, and named parts an answer made of these parts."""
    return lambda answer: MadeOf(answer, tables)


def same_mistake(key: str, sentence: Sentence, *parts: Any) -> Table:
    """Return rows that share a key and a sentence: several parts that make one mistake."""
    return {
        f"{key}:{number}" if number else key: (sentence, part) for number, part in enumerate(parts)
    }


def mistakes_of(table: Table, frameworks: tuple[str, ...] = FRAMEWORKS) -> Iterator[Mistake]:
    """Yield the mistakes in a table {key: (sentence, (case, *inputs) -> answer)}."""
    for key, (sentence, answer) in table.items():
        yield Mistake(key.partition(":")[0], sentence, answer, frameworks)
