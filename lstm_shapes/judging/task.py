"""The types of a graded function: Task, Case, Mistake, Diagnostic, and what comes back for them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Literal, TypeAlias

import numpy as np

GROUPS = ("shape", "values", "edge cases")
FRAMEWORKS = ("keras", "pytorch")
HINT_STEPS = 3

Array: TypeAlias = np.ndarray[Any, Any]
Weights: TypeAlias = Mapping[str, Array]
# A sentence for both frameworks, or one for each. In a sentence and in a hint, `{np|torch}.stack`
# is `np.stack` in Keras and `torch.stack` in PyTorch.
Sentence: TypeAlias = str | Mapping[str, str]
CHOICE = re.compile(r"{([^{}|]*)\|([^{}|]*)}")
# An array, a tuple of answers (several results, batches), or a Failure.
Answer: TypeAlias = Any
# (case, *inputs) -> answer. Inputs are those of one call, and only for models.
Reference: TypeAlias = Callable[..., Answer]


def in_framework(sentence: Sentence, framework: str) -> str:
    """Return a sentence in the words of one framework."""
    text = sentence if isinstance(sentence, str) else sentence[framework]
    return CHOICE.sub(lambda found: found[1 + FRAMEWORKS.index(framework)], text)


class Stage(IntEnum):
    """How early a diagnostic is named: the judge names the first stage at which one applies."""

    NOT_ANSWERED = 1
    WRONG_TYPE = 2
    NOT_A_MODEL = 3
    PARAMETERS = 4
    SHAPE = 5
    VALUE = 6
    SIDE_EFFECT = 7


@dataclass(frozen=True, eq=False)
class Call:
    """One call of the model, or of the object, that a learner's function returned.

    inputs: arrays, given in this order. training: the framework's training mode.
    pick: the index of the result that counts; None for the result itself.
    method: the name of the method to call, for an object that is not a model.
    """

    inputs: tuple[Any, ...]
    training: bool = False
    pick: int | None = None
    method: str | None = None


@dataclass(frozen=True, eq=False)
class Layer:
    """An argument that reaches the learner as a layer of the framework's own, built.

    kind: "cell" for an LSTMCell; "layer" for an LSTM, batch first, in Keras with
    return_sequences=True and return_state=True; "head" for a Dense layer or nn.Linear.
    weights: in Keras's layout.
    """

    kind: Literal["cell", "layer", "head"]
    weights: Weights


@dataclass(frozen=True, eq=False)
class Case:
    """One set of arguments for a learner's function.

    A task that needs to know more of its cases adds typed fields in a subclass; they never
    reach the learner's process.

    group: one of GROUPS; a group is credited if all its cases are right. In the group "shape"
        only shapes are compared, in the others every number.
    arguments: NumPy arrays, lists of them, Layers, or plain values. An array that is
        read-only, strided, or transposed reaches the learner as such.
    note: what is special, in words that a learner may read ("one row"); no values.
    sizes: the lengths of the axes that the case was drawn with.
    reuse_result: the learner's function is not called; the object that it returned for the
        case before is asked once more (what is trained is trained once).
    undiagnosed: a mistake need not explain the answer to this case.
    """

    group: str
    arguments: tuple[Any, ...]
    note: str = ""
    sizes: tuple[int, ...] = field(default=(), kw_only=True)
    reuse_result: bool = field(default=False, kw_only=True)
    undiagnosed: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, eq=False)
class ModelCase(Case):
    """A case whose result is called: a model, or an object with methods.

    calls: what the result is called with.
    weights: loaded into the model before, one mapping for each layer, in Keras's layout
        (a dense head's without recurrent_kernel).
    alternative_weights: other sets of layers that are as right as `weights`. The largest that
        fits the model is loaded; reference, mistakes, and diagnostics see it as `weights`.
    biases: for models of any structure, arrays that are written into the biases. Each bias
        gets the first array of its own length, or the last one, repeated to its shape.
    check_gradients: whether the gradient of the first call's answer is examined.
    """

    calls: tuple[Call, ...] = field(default=(), kw_only=True)
    weights: tuple[Weights, ...] = field(default=(), kw_only=True)
    alternative_weights: tuple[tuple[Weights, ...], ...] = field(default=(), kw_only=True)
    biases: tuple[Array, ...] = field(default=(), kw_only=True)
    check_gradients: bool = field(default=False, kw_only=True)


def calls_of(case: Case) -> tuple[Call, ...]:
    """Return the calls of a case; a plain function's case has none."""
    return case.calls if isinstance(case, ModelCase) else ()


@dataclass(frozen=True)
class Failure:
    """What is returned in place of an array: an error, a wrong type, or no answer.

    kind: "error", "several", "other", "interrupted", "not asked", or "too large".
    name: the type's name; types: of an error, also its base classes.
    text, line: of an error. number: how many items came back instead of one array.
    """

    kind: str
    name: str = ""
    text: str = ""
    line: str = ""
    number: int = 0
    types: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Report:
    """What came back for one case.

    answers: an array, a tuple of them, or a Failure for each call (one for plain functions).
    alternative_answers: the same for the other orders in which the weights fit into layers
        of equal shapes.
    is_plain_list: whether an array came back as a plain list, which has no dtype to keep.
    foreign_type: the type's name, if it is not one of the framework's tensors.
    changed: whether an argument was changed. same: whether an argument was returned.
    max_steps: the largest number of steps that a given Layer was called with.
    model_info: what the probe saw of a model.
    """

    answers: tuple[Answer, ...]
    alternative_answers: tuple[tuple[Answer, ...], ...] = ()
    is_plain_list: bool = False
    foreign_type: str = ""
    changed: bool = False
    same: bool = False
    max_steps: int = 0
    model_info: Mapping[str, Any] = field(default_factory=dict)

    @property
    def failures(self) -> list[Failure]:
        """All failures among the answers, those inside tuples included."""
        return list(failures_in(self.answers))


def failures_in(answers: Sequence[Answer]) -> list[Failure]:
    """Return the failures among answers, those inside tuples included."""
    found: list[Failure] = []
    for answer in answers:
        if isinstance(answer, Failure):
            found.append(answer)
        elif isinstance(answer, tuple):
            found.extend(failures_in(answer))
    return found


@dataclass(frozen=True, eq=False)
class Mistake:
    """A known wrong implementation, recognized by its answers to all cases.

    sentence: what the learner reads; "{function}" is filled in.
    answer: (case, *inputs) -> array, or raises, as the wrong code does.
    generated: whether a family made it; of two that cannot be told apart, the first is named.
    """

    key: str
    sentence: Sentence
    answer: Reference
    frameworks: tuple[str, ...] = FRAMEWORKS
    generated: bool = False


Predicate: TypeAlias = Callable[[Any, Report], Any]


def always(case: Case, report: Report) -> bool:
    """Return True: the default of Diagnostic.consistent_with."""
    return True


@dataclass(frozen=True, eq=False)
class Diagnostic:
    """A mistake that shows in what was done or returned, not in the numbers alone.

    detects: (case, report) -> whether this case shows it.
    stage: when the judge names it; of one stage, a task's own diagnostics come first.
    fails_group: the one group that is lost by it, or None if the case's own group is lost.
    consistent_with: (case, report) -> whether a case is compatible with it. One case that is
        not makes what other cases show a coincidence (units + 1 may equal features).
    """

    key: str
    sentence: Sentence
    detects: Predicate
    stage: Stage = Stage.VALUE
    fails_group: str | None = None
    frameworks: tuple[str, ...] = FRAMEWORKS
    consistent_with: Predicate = always


@dataclass(frozen=True, eq=False)
class Task:
    """One graded function: its cases, its reference, and its known mistakes.

    function: its name, which is also the name of its file.
    section: the heading in the lesson that explains the task.
    points: what it is worth in the notebooks. position: its place in the notebook, from 1.
    cases: (rng, framework) -> cases, freshly drawn each time.
    reference: (case, *inputs) -> array; inputs only for models.
    mistakes: in order of precedence. diagnostics: those special to this task; the judge adds
        the common ones of its kind and sorts them by stage.
    hints: {"both": [...], "keras": [...], "pytorch": [...]}: what to ask, which operation,
        nearly the line. Those for both frameworks come first; together they are HINT_STEPS.
    kind: "array" for one array, "results" for several (named in `result_names`),
        "model" for a builder of LSTMs, "other" for results of any other type.
    consume: whether the result is iterated, twice; the answer is then (batches, batches),
        each a tuple of batches with `results` arrays.
    keeps_dtype: whether results must have the dtype of the first array given.
    tolerance: relative and absolute; 0 if every number must be equal.
    timeout_s: seconds that all cases together may take on one core.
    relation: (case, report) -> bool, if many answers are right: the reference then gives
        shapes alone, and the relation says whether the answers of one case are consistent.
        Each way to fail it needs a diagnostic, since no number can be compared.
    frameworks: in whose notebook it is; a task may have another name in each.
    lesson: the lesson's name, filled in when the task is discovered.
    """

    function: str
    section: str
    points: int
    position: int
    cases: Callable[[np.random.Generator, str], Iterable[Case]]
    reference: Reference
    mistakes: Sequence[Mistake] = ()
    diagnostics: Sequence[Diagnostic] = ()
    hints: Mapping[str, Sequence[str]] = field(default_factory=dict)
    kind: Literal["array", "results", "model", "other"] = "array"
    result_names: tuple[str, ...] = ()
    consume: bool = False
    keeps_dtype: bool = False
    tolerance: float = 0.0
    timeout_s: int = 30
    relation: Predicate | None = None
    frameworks: tuple[str, ...] = FRAMEWORKS
    lesson: str = ""

    @property
    def results(self) -> int:
        """The number of arrays expected; more than one come as a tuple or list."""
        return len(self.result_names) or 1

    def hints_in(self, framework: str, steps: int = HINT_STEPS) -> list[str]:
        """Return the first `steps` hints (1 to HINT_STEPS) for one framework."""
        hints = [*self.hints["both"], *self.hints.get(framework, ())][:steps]
        return [in_framework(text, framework) for text in hints]

    def mistakes_in(self, framework: str) -> list[Mistake]:
        """Return the known mistakes of one framework, in order of precedence."""
        return [mistake for mistake in self.mistakes if framework in mistake.frameworks]


@dataclass(frozen=True)
class Verdict:
    """The judge's result: the fraction of the points, and why.

    groups: {group: whether it is right}. key: of the mistake or diagnostic that was named.
    """

    fraction: float
    sentence: str
    groups: Mapping[str, bool] = field(default_factory=dict)
    key: str | None = None
