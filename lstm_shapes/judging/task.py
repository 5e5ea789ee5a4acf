"""The words of a check: case, call, mistake, diagnostic, task, verdict."""

from collections.abc import Callable
from dataclasses import dataclass, field

GROUPS = ("shape", "values", "edge cases")
FRAMEWORKS = ("keras", "pytorch")
HINT_STEPS = 3


@dataclass(frozen=True)
class Call:
    """One call of the model that a learner's builder returned.

    inputs: arrays, given in this order. training: the framework's training mode.
    pick: which of several results is meant; None for the result itself.
    method: for an object that is no model: which of its methods is called.
    """

    inputs: tuple
    training: bool = False
    pick: int | None = None
    method: str | None = None


@dataclass(frozen=True, eq=False)
class Layer:
    """An argument that reaches the learner as a layer of the framework's own, built.

    kind: "cell" for an LSTMCell; "layer" for an LSTM, batch first, in Keras with
    return_sequences=True and return_state=True; "head" for a Dense layer or nn.Linear.
    weights: in Keras' layout.
    """

    kind: str
    weights: dict


@dataclass(frozen=True)
class Case:
    """One set of arguments for a learner's function.

    group: one of GROUPS; a group is credited when all its cases hold. In the
        group "shape" only shapes are compared, in the others every number.
    arguments: NumPy arrays, lists of them, Layers, or plain values. An array that
        is read-only, strided or transposed reaches the learner so.
    note: what is special, in words a learner may read ("one row"); no values.
    calls, weights: for builders: what the model is called with, and the weights
        (Keras' layout, one dict a layer, a dense head's without recurrent_kernel)
        that are loaded into it before.
    alternative_weights: other sets of layers that are as right as `weights`. The largest that
        fits the model is loaded; reference, mistakes and signs see it as `weights`.
    biases: for models of any structure: arrays that are put into the biases. Each bias
        gets the first of its own length, or else the last one, repeated to its shape.
    reuse_result: the object that the function returned for the case before is asked once more,
        and the function is not called: what is trained is trained once.
    gradients: for builders: whether the gradient of the first call's answer is looked at.
    known: what the reference needs and the learner does not get; "aside": True, for
        a case that no mistake need explain (a diagnostic speaks of it, or nothing does).
    """

    group: str
    arguments: tuple
    note: str = ""
    calls: tuple = ()
    weights: tuple = ()
    known: dict = field(default_factory=dict)
    alternative_weights: tuple = ()
    biases: tuple = ()
    reuse_result: bool = False
    gradients: bool = False


@dataclass(frozen=True)
class Failure:
    """No array came: an error, a wrong type, or no answer at all.

    kind: "error", "several", "other", "interrupted", "not asked" or "too large".
    name: the type's name; types: of an error, also those it is derived from.
    text, line: of an error. number: how many things came where one was wanted.
    """

    kind: str
    name: str = ""
    text: str = ""
    line: str = ""
    number: int = 0
    types: tuple = ()


@dataclass(frozen=True)
class Report:
    """What came back for one case.

    answers: a NumPy array, a tuple of them, or a Failure for each call (one for
        plain functions). others: the same for the other orders in which the
        weights fit into layers of equal shapes.
    is_plain_list: whether an array came as a plain list, which has no dtype to keep.
    foreign_type: the type's name, if it is not one of the framework's tensors.
    changed: whether an argument was changed. same: whether an argument came back.
    max_steps: the most steps that a Layer given was called with.
    model_info: what was seen of a model.
    """

    answers: tuple
    alternative_answers: tuple = ()
    is_plain_list: bool = False
    foreign_type: str = ""
    changed: bool = False
    same: bool = False
    max_steps: int = 0
    model_info: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Mistake:
    """A wrong implementation, known by its answers.

    sentence: what the learner reads; "{function}" is filled in.
    answer: (case, *inputs) -> array, or raises, as the mistaken code does.
    """

    key: str
    sentence: str
    answer: Callable
    frameworks: tuple = ("keras", "pytorch")


@dataclass(frozen=True)
class Diagnostic:
    """A mistake that no function of the inputs can show.

    detects: (case, report) -> bool. costs: the one group that is lost by it, or
    None when the case itself is lost. allows: (case, report) -> bool, whether a case is
    compatible with it; where one is not, what held elsewhere was a coincidence (units + 1
    is, now and then, the number of features).
    """

    key: str
    sentence: str
    detects: Callable
    fails_group: str | None = None
    frameworks: tuple = ("keras", "pytorch")
    consistent_with: Callable = lambda case, report: True


@dataclass(frozen=True)
class Task:
    """One graded function: its cases, its reference and its known mistakes.

    cases: (rng, framework) -> list of Case, fresh each time.
    reference: (case, *inputs) -> array; inputs only for builders.
    lesson: the lesson's name. section: the heading in it that explains the task.
    points: what it is worth in the notebooks.
    seconds: how long all cases together may take on one core.
    results: how many arrays are wanted, as a tuple or list when more than one.
    consume: whether the result is iterated, twice; the answer is then
        (batches, batches), each a tuple of what came, in `results` arrays.
    keeps_dtype: whether results have the dtype of the first array given.
    tolerance: relative and absolute; 0 where no number may differ.
    relation: (case, report) -> bool, where many answers are right: the reference then gives
        shapes alone, and this says whether the answers of one case hold together. Each way
        to fail it needs a diagnostic, since no number can be compared.
    frameworks: in whose notebook it stands; a task may have another name in each.
    """

    function: str
    section: str
    points: int
    position: int
    cases: Callable
    reference: Callable
    mistakes: tuple
    diagnostics: tuple
    seconds: int = 30
    results: int = 1
    consume: bool = False
    keeps_dtype: bool = False
    tolerance: float = 0.0
    relation: Callable | None = None
    frameworks: tuple = ("keras", "pytorch")
    hints: dict = field(default_factory=dict)
    lesson: str = ""

    def hints_in(self, framework, steps=HINT_STEPS):
        """The first `steps` hints (1 to 3) for one framework: what to ask, which operation, nearly the line."""
        return (*self.hints["both"], *self.hints.get(framework, ()))[:steps]

    def mistakes_in(self, framework):
        return [mistake for mistake in self.mistakes if framework in mistake.frameworks]

    def diagnostics_in(self, framework):
        return [diagnostic for diagnostic in self.diagnostics if framework in diagnostic.frameworks]


@dataclass(frozen=True)
class Verdict:
    """What the judge says: the share of the points, and why.

    groups: {group: held}. key: of the mistake or diagnostic that was named, if one was.
    """

    share: float
    sentence: str
    groups: dict = field(default_factory=dict)
    key: str | None = None
