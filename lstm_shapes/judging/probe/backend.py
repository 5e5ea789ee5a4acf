"""What a framework must be able to do for the probe, and what is the same for both."""

import itertools
from typing import Any

import numpy

from .loading import choose, group_weights
from .values import all_results, error_as_json, plain, receive_array


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


def uneven(shape: Any) -> Any:
    """Numbers to weigh an answer with, so that no two gradients cancel."""
    size = int(numpy.prod(shape))
    return numpy.cos(numpy.arange(1, size + 1)).reshape(shape).astype("float32")
