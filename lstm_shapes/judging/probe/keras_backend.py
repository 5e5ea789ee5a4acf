"""Keras, on whichever backend it runs."""

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy

from .backend import Backend, uneven
from .values import all_results, receive_array


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
