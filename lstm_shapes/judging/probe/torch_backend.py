"""PyTorch."""

import contextlib
from collections.abc import Iterator
from typing import Any

from .backend import Backend, uneven
from .values import all_results, receive_array


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
            with (
                self.torch.inference_mode(False),
                self.torch.enable_grad(),
                self.torch.autocast("cpu", enabled=False),
                # oneDNN prepares its LSTM anew for each shape: far longer than the call takes.
                self.torch.backends.mkldnn.flags(enabled=False),
            ):
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
