"""Asks a learner's function for its answers: the one file that runs beside learners' code.

Its source is pushed into the kernel, so it imports nothing of this package.
It knows no seed, no lesson and no right answer: it calls what it is told to
call, on the inputs it is given, and sends back what came out as bounded JSON.
"""

import base64
import json
import traceback

import numpy

BYTES_OF_AN_ANSWER = 2_000_000
BYTES_OF_ALL = 8_000_000
LETTERS_OF_A_TEXT = 400


def ask(request, namespace):
    """Answer a request.

    request: JSON text with `mark`, `function`, `framework`, `cases`.
    namespace: dict in which the learner's function is looked up by name.
    Returns JSON text: `mark`, `defined`, `reports` (one a case). Never raises.
    """
    request = json.loads(request)
    function = namespace.get(request["function"])
    answer = {"mark": request["mark"], "defined": callable(function), "reports": []}
    kit = Torch() if request["framework"] == "pytorch" else Keras()
    budget = BYTES_OF_ALL
    interrupted = False
    for case in request["cases"] if callable(function) else ():
        report = {"error": {"kind": "not asked"}}
        if not interrupted:
            try:
                report = ask_case(function, case, kit, budget)
            except KeyboardInterrupt:
                interrupted, report = True, {"error": {"kind": "interrupted"}}
            except BaseException as error:  # SystemExit, too, is only an answer
                report = {"error": describe_error(error, function)}
        budget -= len(json.dumps(report))
        answer["reports"].append(report)
    return json.dumps(answer)


def ask_case(function, case, kit, budget):
    """One case: call the function, or build a model and call that."""
    arguments = [kit.receive(argument) for argument in case["arguments"]]
    before = [kit.receive(argument) for argument in case["arguments"]]
    result = function(*arguments)
    report = {"changed": not same_all(arguments, before)}
    limit = min(budget, BYTES_OF_AN_ANSWER)
    if not case["calls"]:
        report["answers"] = [describe(result, kit, case["results"], limit)]
        return report
    report["facts"] = kit.prepare(result, case, function)
    report["answers"] = []
    for call in case["calls"]:
        try:
            inputs = [kit.receive(value) for value in call["inputs"]]
            value = kit.call(result, inputs, call["training"])
            given = [kit.receive(value) for value in call["inputs"]]
            report["changed"] = report["changed"] or not same_all(inputs, given)
            answer = describe(value, kit, case["results"], limit, of_model=True)
        except Exception as error:
            answer = describe_error(error, function)
        report["answers"].append(answer)
    return report


def same_all(values, others):
    if len(values) != len(others):
        return False
    for value, other in zip(values, others):
        if isinstance(value, list):
            same = isinstance(other, list) and same_all(value, other)
        elif hasattr(value, "shape"):
            value, other = plain(value), plain(other)
            same = value.shape == other.shape and value.dtype == other.dtype
            same = same and value.tobytes() == other.tobytes()
        else:
            same = value == other
        if not same:
            return False
    return True


def plain(value):
    """A NumPy array of whatever array or tensor this is."""
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    return numpy.asarray(value)


def describe(value, kit, results, limit, of_model=False):
    """A value as JSON: kind, type, and for an array its dtype, shape and bytes."""
    name = type(value).__name__
    if results > 1:
        if isinstance(value, (tuple, list)) and len(value) == results:
            items = [describe(item, kit, 1, limit // results, of_model) for item in value]
            return {"kind": "results", "items": items}
        return {"kind": "other", "type": name}
    whole = isinstance(value, (tuple, list)) and all(type(item) is int for item in value)
    if isinstance(value, (tuple, list)) and not (whole and value):
        of_several = of_model or kit.refuses_list(value)
    else:
        of_several = False
    if of_several:
        return {"kind": "several", "type": name, "number": len(value)}
    try:
        array = plain(value)
        if array.dtype.kind not in "biuf":
            array = array.astype("float32")
    except Exception:
        return {"kind": "other", "type": name}
    if value is None or isinstance(value, str):
        return {"kind": "other", "type": name}
    described = {
        "kind": kit.kind(value),
        "type": name,
        "dtype": array.dtype.str,
        "shape": list(array.shape),
    }
    if array.nbytes <= limit:
        described["data"] = base64.b64encode(numpy.ascontiguousarray(array).tobytes()).decode()
    return described


def describe_error(error, function):
    """An exception as JSON, also when turning it into text raises."""
    try:
        text = str(error)[:LETTERS_OF_A_TEXT]
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
    return {"kind": "error", "type": type(error).__name__[:80], "text": text, "line": line}


def receive_array(described):
    """An array with the values, and the memory layout, that the request names."""
    array = numpy.frombuffer(base64.b64decode(described["data"]), dtype=described["dtype"])
    array = array.reshape(described["shape"])
    if described["layout"] == "strided":
        columns = array.shape[-1]
        wider = numpy.zeros(array.shape[:-1] + (2 * columns + 1,), array.dtype)
        part = wider[..., : 2 * columns : 2]
        part[...] = array
        part.setflags(write=described["writeable"])
        return part
    if described["layout"] == "transposed":
        return array.copy(order="F")
    array = array.copy()
    array.setflags(write=described["writeable"])
    return array


def group_weights(named, roles):
    """Parameters by layer: {layer: {role: parameter}}, and what has no role."""
    groups, others = {}, []
    for name, parameter, separator in named:
        parent, _, leaf = name.rpartition(separator)
        for role in roles:
            if leaf == role or leaf.startswith(role + "_l"):
                groups.setdefault(parent + leaf[len(role) :], {})[role] = parameter
                break
        else:
            others.append((name, parameter))
    return groups, others


class Kit:
    """What differs between the frameworks when a model is asked."""

    def prepare(self, model, case, function):
        """Build the model on zeros, load the weights, and say what was seen."""
        facts = {
            "type": type(model).__name__,
            "model": self.is_model(model),
            "input_shape": self.input_shape(model),
            "error": self.call_on_zeros(model, case, function),
        }
        if not facts["model"]:
            return facts
        named = self.parameters(model)
        facts["parameters"] = [[name, list(value.shape)] for name, value, _ in named][:50]
        groups, others = group_weights(named, self.roles)
        extra = [name for name, _ in others]
        loaded = 0
        wanted = list(case["weights"])
        for layer, group in groups.items():
            fitting = [weights for weights in wanted if self.fits(group, weights)]
            if not fitting:
                extra += [layer + ":" + role for role in group]
                continue
            wanted.remove(fitting[0])
            for role, parameter in group.items():
                self.assign(parameter, receive_array(fitting[0][role]))
            loaded += 1
        facts["loaded"], facts["extra"] = loaded, extra[:50]
        self.call_on_zeros(model, case, function)
        now = {id(value) for _, value, _ in self.parameters(model)}
        facts["remade"] = now != {id(value) for _, value, _ in named}
        return facts

    def input_shape(self, model):
        """The shape that a model declares, before a first call has set one."""
        try:
            return [axis if axis is None else int(axis) for axis in model.input_shape]
        except Exception:
            return None

    def call_on_zeros(self, model, case, function):
        """Call with zeros, so that every layer has its weights; the error, if there is one."""
        try:
            inputs = [self.receive(value) for value in case["calls"][0]["inputs"]]
            self.call(model, [value * 0 for value in inputs], False)
        except Exception as error:
            return describe_error(error, function)
        return None

    @staticmethod
    def fits(group, weights):
        return set(group) == set(weights) and all(
            list(group[role].shape) == weights[role]["shape"] for role in group
        )


class Keras(Kit):
    roles = ("kernel", "recurrent_kernel", "bias")

    def receive(self, described):
        if "list" in described:
            return [self.receive(item) for item in described["list"]]
        return described["plain"] if "plain" in described else receive_array(described)

    def refuses_list(self, value):
        try:
            return numpy.asarray(value).dtype.kind not in "biuf"
        except Exception:
            return True

    def kind(self, value):
        return "list" if isinstance(value, (list, tuple)) else "array"

    def is_model(self, model):
        is_class = isinstance(model, type)
        return callable(model) and hasattr(model, "weights") and not is_class

    def parameters(self, model):
        return [(weight.path, weight, "/") for weight in model.weights]

    def assign(self, parameter, array):
        parameter.assign(array)

    def call(self, model, inputs, training):
        value = inputs[0] if len(inputs) == 1 else inputs
        return model(value, training=training) if self.is_model(model) else model(value)


class Torch(Kit):
    roles = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")

    def __init__(self):
        import torch

        self.torch = torch

    def receive(self, described):
        if "list" in described:
            return [self.receive(item) for item in described["list"]]
        if "plain" in described:
            return described["plain"]
        # A tensor has no read-only state; PyTorch warns about read-only arrays.
        return self.torch.from_numpy(receive_array(dict(described, writeable=True)))

    def refuses_list(self, value):
        return any(hasattr(item, "shape") for item in value)

    def kind(self, value):
        if isinstance(value, self.torch.Tensor):
            return "array"
        return "list" if isinstance(value, (list, tuple)) else "foreign"

    def is_model(self, model):
        return isinstance(model, self.torch.nn.Module)

    def parameters(self, model):
        return [(name, parameter, ".") for name, parameter in model.named_parameters()]

    def assign(self, parameter, array):
        with self.torch.no_grad():
            parameter.copy_(self.torch.from_numpy(array))

    def call(self, model, inputs, training):
        if self.is_model(model):
            model.train(training)
        with self.torch.no_grad():
            return model(*inputs)
