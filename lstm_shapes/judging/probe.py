"""Calls a learner's function and returns its answers: the one file that runs next to their code.

Its source is pushed into the kernel, so it imports nothing of this package. It knows no seed, no
lesson, and no right answer: it calls what it is told to call, on the inputs it is given, and
returns what came back as bounded JSON.
"""

from __future__ import annotations

import base64
import contextlib
import io
import itertools
import json
import traceback
import warnings
from collections.abc import Iterator
from typing import Any

import numpy

MAX_ANSWER_BYTES = 2_000_000
MAX_TOTAL_BYTES = 8_000_000
MAX_TEXT_CHARS = 400
MAX_BATCHES = 100
MAX_ORDERS = 24


def publish(mime: str, request: str, namespace: dict[str, Any]) -> None:
    """Answer a request in a kernel: the text becomes an output of this MIME type."""
    from IPython import get_ipython

    get_ipython().display_pub.publish({mime: probe(request, namespace)})


def probe(request: str, namespace: dict[str, Any]) -> str:
    """Answer a request; never raises.

    request: JSON text with `nonce`, `function`, `framework`, `cases`.
    namespace: dict in which the learner's function is looked up by name.
    Returns JSON text: `nonce`, `defined`, `reports` (one for each case).
    """
    asked = json.loads(request)
    function = namespace.get(asked["function"])
    answer = {"nonce": asked["nonce"], "defined": callable(function), "reports": []}
    backend = Torch() if asked["framework"] == "pytorch" else Keras()
    cases = asked["cases"] if callable(function) else []
    # A notebook's own settings (float64 by default, warnings as errors) must cost nothing.
    with usual_settings(), backend.usual_settings():
        answer["reports"] = ask_all(function, cases, backend)
    return json.dumps(answer)


@contextlib.contextmanager
def usual_settings() -> Iterator[None]:
    """Set Python's and NumPy's usual settings, and restore the notebook's afterwards."""
    with warnings.catch_warnings(), numpy.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def ask_all(function: Any, cases: list[dict[str, Any]], backend: Backend) -> list[dict[str, Any]]:
    """Return a report for each case; after an interrupt the function is not called again."""
    reports, budget, interrupted = [], MAX_TOTAL_BYTES, False
    for case in cases:
        report = {"error": {"kind": "not asked"}}
        if not interrupted:
            try:
                report = ask_case(function, case, backend, min(budget, MAX_ANSWER_BYTES))
            except KeyboardInterrupt:
                interrupted, report = True, {"error": {"kind": "interrupted"}}
            except BaseException as error:  # SystemExit, too, is only an answer
                report = {"error": error_as_json(error, function)}
        budget -= len(json.dumps(report))
        reports.append(report)
    return reports


def ask_case(function: Any, case: dict[str, Any], backend: Backend, limit: int) -> dict[str, Any]:
    """Ask one case: call the function, or build a model and call that."""
    backend.max_steps = 0
    arguments = [backend.receive(argument) for argument in case["arguments"]]
    before = [backend.receive(argument) for argument in case["arguments"]]
    result = make(function, arguments, backend, case["reuse_result"])
    report = {
        "changed": not same_all(arguments, before),
        "max_steps": backend.max_steps,
        "same": [argument is result for argument in arguments],
    }
    if case["consume"] and any(hasattr(result, way) for way in ("__iter__", "__getitem__")):
        twice = [list(itertools.islice(result, MAX_BATCHES)) for _ in range(2)]
        report["answers"] = [describe_batches(twice, backend, case["results"], limit)]
    elif not case["calls"]:
        report["answers"] = [describe(result, backend, case["results"], limit)]
    elif case["calls"][0]["method"]:
        asked = [getattr(result, call["method"], None) for call in case["calls"]]
        report["model_info"] = {"type": type(result).__name__, "method": all(map(callable, asked))}
        report["answers"] = [
            ask_call(report, result, function, case, call, backend, limit) for call in case["calls"]
        ]
    else:
        ask_model(report, result, function, case, backend, limit)
    return report


def make(function: Any, arguments: list[Any], backend: Backend, reuse_result: bool) -> Any:
    """Call the function; with `reuse_result`, return (or re-raise) what its last call gave."""
    if not reuse_result:
        try:
            backend.made, backend.raised = function(*arguments), None
        except BaseException as error:
            backend.made, backend.raised = None, error
    if backend.raised is not None:
        raise backend.raised
    return backend.made


def ask_model(
    report: dict[str, Any],
    model: Any,
    function: Any,
    case: dict[str, Any],
    backend: Backend,
    limit: int,
) -> None:
    """Load the weights in every order that fits, and call the model each time."""
    report["model_info"], arrangements = backend.prepare(model, case, function)
    is_model = report["model_info"]["model"]
    works = is_model and report["model_info"]["error"] is None
    before = backend.identities(model) if works else set()
    if is_model:
        backend.load_biases(model, [receive_array(array) for array in case["biases"]])
    answers = []
    for arrangement in arrangements:
        backend.load(arrangement)
        answers.append(
            [
                ask_call(report, model, function, case, call, backend, limit)
                for call in case["calls"]
            ]
        )
    report["answers"], report["alternative_answers"] = answers[0], answers[1:]
    # Layers that are made at each call are other objects by now.
    report["model_info"]["remade"] = works and backend.identities(model) != before
    if case["gradients"] and works:
        inputs = [backend.receive(value) for value in case["calls"][0]["inputs"]]
        report["model_info"]["untrained"] = backend.untrained(model, inputs)[:50]


def ask_call(
    report: dict[str, Any],
    model: Any,
    function: Any,
    case: dict[str, Any],
    call: dict[str, Any],
    backend: Backend,
    limit: int,
) -> dict[str, Any]:
    try:
        inputs = [backend.receive(value) for value in call["inputs"]]
        if call["method"]:
            value = getattr(model, call["method"])(*inputs)
        else:
            value = backend.call(model, inputs, call["training"])
        given = [backend.receive(value) for value in call["inputs"]]
        report["changed"] = report["changed"] or not same_all(inputs, given)
        if call["pick"] is not None:
            value = value[call["pick"]]
        return describe(value, backend, case["results"], limit, of_model=not call["method"])
    except Exception as error:
        return error_as_json(error, function)


def same_all(values: list[Any], others: list[Any]) -> bool:
    """Return whether two lists of arguments hold the same numbers; layers are not compared."""
    if len(values) != len(others):
        return False
    for value, other in zip(values, others, strict=True):
        if isinstance(value, list):
            same = isinstance(other, list) and same_all(value, other)
        elif hasattr(value, "dtype") and hasattr(value, "shape"):
            value, other = plain(value), plain(other)
            same = value.shape == other.shape and value.dtype == other.dtype
            same = same and value.tobytes() == other.tobytes()
        else:
            same = not isinstance(value, (int, float, str)) or value == other
        if not same:
            return False
    return True


def plain(value: Any) -> Any:
    """Return any array or tensor as a NumPy array."""
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    return numpy.asarray(value)


def describe(
    value: Any, backend: Backend, results: int, limit: int, of_model: bool = False
) -> dict[str, Any]:
    """A value as JSON: kind, type, and for an array its dtype, shape and bytes."""
    if results == 1:
        return describe_one(value, backend, limit, of_model)
    if isinstance(value, (tuple, list)) and len(value) == results:
        items = [describe_one(item, backend, limit // results, of_model) for item in value]
        return {"kind": "results", "items": items}
    if isinstance(value, (tuple, list)):
        return {"kind": "several", "type": type(value).__name__, "number": len(value)}
    return {"kind": "other", "type": type(value).__name__}


def describe_batches(
    passes: list[list[Any]], backend: Backend, results: int, limit: int
) -> dict[str, Any]:
    """What iterating gave, each time through: batches, each one array or several."""
    share = limit // max(1, sum(len(batches) for batches in passes))
    items = [
        {
            "kind": "results",
            "items": [describe(batch, backend, results, share) for batch in batches],
        }
        for batches in passes
    ]
    return {"kind": "results", "items": items}


def describe_one(value: Any, backend: Backend, limit: int, of_model: bool) -> dict[str, Any]:
    name = type(value).__name__
    if isinstance(value, (tuple, list)):
        numbers_only = bool(value) and all(isinstance(item, (int, float)) for item in value)
        if not numbers_only and (of_model or backend.refuses_list(value)):
            return {"kind": "several", "type": name, "number": len(value)}
    try:
        if value is None or isinstance(value, str):
            raise TypeError
        array = plain(value)
        if array.dtype.kind not in "biuf":
            array = array.astype("float32")
    except Exception:
        return {"kind": "other", "type": name}
    described = {
        "kind": backend.kind(value),
        "type": name,
        "dtype": array.dtype.str,
        "shape": list(array.shape),
    }
    if array.nbytes <= limit:
        described["data"] = array_as_text(numpy.asarray(array, order="C"))
    return described


def error_as_json(error: BaseException, function: Any) -> dict[str, Any]:
    """An exception as JSON, also when turning it into text raises."""
    try:
        text = str(error)[:MAX_TEXT_CHARS]
    except BaseException:
        text = "(its text cannot be shown)"
    line = ""
    try:
        place = function.__code__.co_filename
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename == place:
                line = (frame.line or "")[:120]
    except BaseException:
        pass
    types = [kind.__name__[:80] for kind in type(error).__mro__]
    return {"kind": "error", "type": types[0], "types": types[:8], "text": text, "line": line}


def array_as_text(array: Any) -> str:
    """Return an array as base64 text of NumPy's own format."""
    file = io.BytesIO()
    numpy.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode()


def receive_array(described: dict[str, Any]) -> Any:
    """Return an array with the values, and the memory layout, that the request names."""
    array = numpy.load(io.BytesIO(base64.b64decode(described["data"])), allow_pickle=False)
    if described["strided"]:
        columns = array.shape[-1]
        wider = numpy.zeros((*array.shape[:-1], 2 * columns + 1), array.dtype)
        part = wider[..., : 2 * columns : 2]
        part[...] = array
        array = part
    array.setflags(write=described["writeable"])
    return array


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


def all_results(value: Any) -> list[Any]:
    """The arrays of an answer, of whatever lists and tuples they are in."""
    if isinstance(value, (tuple, list)):
        return [one for item in value for one in all_results(item)]
    return [value]


def uneven(shape: Any) -> Any:
    """Numbers to weigh an answer with, so that no two gradients cancel."""
    size = int(numpy.prod(shape))
    return numpy.cos(numpy.arange(1, size + 1)).reshape(shape).astype("float32")


class Backend:
    """What differs between the frameworks, and the state of one question."""

    roles: tuple[str, ...]
    separator: str
    max_steps = 0
    made: Any = None
    raised: BaseException | None = None
    # Each framework's class defines these.
    usual_settings: Any
    make_layer: Any
    receive_tensor: Any
    refuses_list: Any
    kind: Any
    is_model: Any
    parameters: Any
    assign: Any
    call: Any
    gradients: Any

    def receive(self, described: dict[str, Any]) -> Any:
        if "list" in described:
            return [self.receive(item) for item in described["list"]]
        if "plain" in described:
            return described["plain"]
        if "layer" in described:
            return self.make_layer(described)
        return self.receive_tensor(described)

    def prepare(
        self, model: Any, case: dict[str, Any], function: Any
    ) -> tuple[dict[str, Any], list[Any]]:
        """Build the model by a call; returns what was seen, and the orders in which weights fit.

        An order is a list of (parameters of a layer, weights for it).
        """
        model_info = {
            "type": type(model).__name__,
            "model": self.is_model(model),
            "input_shape": self.input_shape(model),
            "error": self.try_out(model, case, function),
        }
        if not model_info["model"]:
            return model_info, [[]]
        named = self.parameters(model)
        model_info["parameters"] = [[name, list(value.shape)] for name, value in named][:50]
        groups, others = group_weights(named, self.roles, self.separator)
        if len(groups) > 8:  # more orders would take too long
            groups = dict(itertools.islice(groups.items(), 8))
        model_info["choice"], orders = choose(groups, case["weights"])
        loaded = {layer for layer, _ in orders[0]}
        extra = [
            f"{layer}:{role}" for layer in groups if layer not in loaded for role in groups[layer]
        ]
        model_info["loaded"], model_info["extra"] = len(loaded), (others + extra)[:50]
        orders = [[(groups[layer], weights) for layer, weights in order] for order in orders]
        return model_info, orders

    def untrained(self, model: Any, inputs: list[Any]) -> list[str]:
        """Return the names of the parameters that training cannot reach.

        They have no gradient, or a gradient of zeros although the answer depends on them: one
        LSTM of two directions gives zeros for a detached direction. The answer does not depend
        on the bias of softmax attention, so its gradient of zeros is right.
        """
        try:
            gradients = self.gradients(model, inputs)
        except Exception:  # an answer that has no gradient at all
            gradients = {}

        def reached(parameter: Any) -> bool:
            gradient = gradients.get(id(parameter))
            if gradient is None:
                return False
            return bool(plain(gradient).any()) or not self.depends(model, parameter, inputs)

        return [name for name, parameter in self.parameters(model) if not reached(parameter)]

    def depends(self, model: Any, parameter: Any, inputs: list[Any]) -> bool:
        """Return whether a small change of a parameter changes the answer; it is changed back.

        False, too, for a model whose answers differ from call to call.
        """
        own = numpy.array(plain(parameter))

        def answer(array: Any) -> Any:
            self.assign(parameter, array)
            results = all_results(self.call(model, inputs, False))
            return numpy.concatenate([plain(one).ravel() for one in results])

        before, moved, after = (
            answer(array) for array in (own, own + 0.01 * uneven(own.shape), own)
        )
        return numpy.array_equal(before, after) and not numpy.allclose(before, moved, 1e-5, 1e-5)

    def identities(self, model: Any) -> set[int]:
        return {id(value) for _, value in self.parameters(model)}

    def load(self, order: list[Any]) -> None:
        for group, weights in order:
            for role, parameter in group.items():
                self.assign(parameter, receive_array(weights[role]))

    def load_biases(self, model: Any, arrays: list[Any]) -> None:
        """Each bias gets the array of its length, or else the last one, repeated to its shape."""
        for name, parameter in self.parameters(model) if arrays else ():
            if name.rpartition(self.separator)[2].startswith("bias"):
                shape = tuple(parameter.shape)
                fitting = [array for array in arrays if array.shape == shape]
                self.assign(parameter, (fitting or [numpy.resize(arrays[-1], shape)])[0])

    def input_shape(self, model: Any) -> Any:
        """The shape that a model declares, before a first call has set one; one for each input."""

        def axes(shape: Any) -> list[int | None]:
            return [axis if axis is None else int(axis) for axis in shape]

        try:
            shape = model.input_shape
            several = isinstance(shape[0], (list, tuple))
            return [axes(one) for one in shape] if several else axes(shape)
        except Exception:
            return None

    def blank(self, described: dict[str, Any]) -> Any:
        """An input of ones; whole numbers stay, as lengths and ids have to be valid ones.

        Not of zeros: to a model that masks, those are sequences without a step.
        """
        value = self.receive(described)
        return value if plain(value).dtype.kind == "i" else value * 0 + 1

    def try_out(self, model: Any, case: dict[str, Any], function: Any) -> Any:
        """Call once, so that every layer has its weights; the error, if there is one."""
        try:
            inputs = [self.blank(value) for value in case["calls"][0]["inputs"]]
            self.call(model, inputs, False)
        except Exception as error:
            return error_as_json(error, function)
        return None


class Keras(Backend):
    @contextlib.contextmanager
    def usual_settings(self) -> Iterator[None]:
        import keras

        floatx, policy = keras.config.floatx(), keras.config.dtype_policy()
        keras.config.set_floatx("float32")
        keras.config.set_dtype_policy("float32")
        try:
            yield
        finally:
            keras.config.set_floatx(floatx)
            keras.config.set_dtype_policy(policy)

    roles, separator = ("kernel", "recurrent_kernel", "bias"), "/"

    def receive_tensor(self, described: dict[str, Any]) -> Any:
        return receive_array(described)

    def make_layer(self, described: dict[str, Any]) -> Any:
        """An LSTMCell, or an LSTM that gives (sequences, h, c) and whose longest call is noted."""
        import keras

        backend = self

        class LSTM(keras.layers.LSTM):  # type: ignore[misc]  # keras has no types
            # The signature of the original: Keras reads it when the layer is used in a model.
            def call(
                self,
                sequences: Any,
                initial_state: Any = None,
                mask: Any = None,
                training: bool = False,
            ) -> Any:
                backend.max_steps = max(backend.max_steps, int(sequences.shape[1] or 0))
                return super().call(
                    sequences, initial_state=initial_state, mask=mask, training=training
                )

        if described["layer"] == "cell":
            layer = keras.layers.LSTMCell(described["units"])
            layer.build((None, described["features"]))
        elif described["layer"] == "head":
            layer = keras.layers.Dense(described["units"])
            layer.build((None, described["features"]))
        else:
            layer = LSTM(described["units"], return_sequences=True, return_state=True)
            layer.build((None, None, described["features"]))
        weights = described["weights"]
        layer.set_weights([receive_array(weights[role]) for role in self.roles if role in weights])
        return layer

    def refuses_list(self, value: Any) -> bool:
        try:
            return numpy.asarray(value).dtype.kind not in "biuf"
        except Exception:
            return True

    def kind(self, value: Any) -> str:
        return "list" if isinstance(value, (list, tuple)) else "array"

    def is_model(self, model: Any) -> bool:
        is_class = isinstance(model, type)
        return callable(model) and hasattr(model, "weights") and not is_class

    def parameters(self, model: Any) -> list[tuple[str, Any]]:
        return [(weight.path, weight) for weight in model.weights]

    def assign(self, parameter: Any, array: Any) -> None:
        parameter.assign(array)

    def call(self, model: Any, inputs: list[Any], training: bool) -> Any:
        value = inputs[0] if len(inputs) == 1 else inputs
        return model(value, training=training) if self.is_model(model) else model(value)

    def untrained(self, model: Any, inputs: list[Any]) -> list[str]:
        import keras

        # Gradients are taken with TensorFlow; of another backend nothing is claimed.
        on_tensorflow = keras.backend.backend() == "tensorflow"
        return super().untrained(model, inputs) if on_tensorflow else []

    def gradients(self, model: Any, inputs: list[Any]) -> dict[int, Any]:
        """{id of a parameter: gradient} of the answer's weighted sum."""
        import tensorflow

        with tensorflow.GradientTape() as tape:
            results = all_results(self.call(model, inputs, False))
            loss = sum(tensorflow.reduce_sum(one * uneven(one.shape)) for one in results)
        trained = model.trainable_weights
        found = tape.gradient(loss, [weight.value for weight in trained])
        return {
            id(weight): one for weight, one in zip(trained, found, strict=True) if one is not None
        }


class Torch(Backend):
    roles = ("weight_ih", "weight_hh", "bias_ih", "bias_hh", "weight", "bias")
    separator = "."

    def __init__(self) -> None:
        import torch

        self.torch = torch

    @contextlib.contextmanager
    def usual_settings(self) -> Iterator[None]:
        dtype, device = self.torch.get_default_dtype(), self.torch.get_default_device()
        self.torch.set_default_dtype(self.torch.float32)
        # Only if it is another one: a default device that is set slows every operation.
        if device.type != "cpu":
            self.torch.set_default_device("cpu")
        try:
            # oneDNN prepares its LSTM anew for each shape, which takes far longer than the call.
            with self.torch.enable_grad(), self.torch.backends.mkldnn.flags(enabled=False):
                yield
        finally:
            self.torch.set_default_dtype(dtype)
            if device.type != "cpu":
                self.torch.set_default_device(device)

    def receive_tensor(self, described: dict[str, Any]) -> Any:
        # A tensor has no read-only state; PyTorch warns about read-only arrays.
        return self.torch.from_numpy(receive_array(dict(described, writeable=True)))

    def make_layer(self, described: dict[str, Any]) -> Any:
        """An LSTMCell, or a batch-first LSTM whose longest call is noted."""
        nn, sizes = self.torch.nn, (described["features"], described["units"])
        if described["layer"] == "cell":
            layer = nn.LSTMCell(*sizes)
        elif described["layer"] == "head":
            layer = nn.Linear(*sizes)
        else:
            layer = nn.LSTM(*sizes, batch_first=True)
            layer.register_forward_pre_hook(self.note_length)
        for name, parameter in layer.named_parameters():
            role = next(role for role in self.roles if name.startswith(role))
            self.assign(parameter, receive_array(described["weights"][role]))
        return layer

    def note_length(self, layer: Any, inputs: list[Any]) -> None:
        if hasattr(inputs[0], "shape"):
            self.max_steps = max(self.max_steps, int(inputs[0].shape[-2]))

    def refuses_list(self, value: Any) -> bool:
        return any(getattr(item, "shape", ()) != () for item in value)

    def kind(self, value: Any) -> str:
        if isinstance(value, self.torch.Tensor):
            return "array"
        return "list" if isinstance(value, (list, tuple)) else "foreign"

    def is_model(self, model: Any) -> bool:
        return isinstance(model, self.torch.nn.Module)

    def parameters(self, model: Any) -> list[tuple[str, Any]]:
        return list(model.named_parameters())

    def assign(self, parameter: Any, array: Any) -> None:
        with self.torch.no_grad():
            parameter.copy_(self.torch.from_numpy(array))

    def call(self, model: Any, inputs: list[Any], training: bool) -> Any:
        if self.is_model(model):
            model.train(training)
        with self.torch.no_grad():
            return model(*inputs)

    def gradients(self, model: Any, inputs: list[Any]) -> dict[int, Any]:
        """{id of a parameter: gradient} of the answer's weighted sum."""
        with self.torch.enable_grad():
            results = all_results(model(*inputs))
            loss = sum((one * self.torch.from_numpy(uneven(one.shape))).sum() for one in results)
        trained = [one for one in model.parameters() if one.requires_grad]
        found = self.torch.autograd.grad(loss, trained, allow_unused=True)
        pairs = zip(trained, found, strict=True)
        return {id(weight): one.to_dense() for weight, one in pairs if one is not None}
