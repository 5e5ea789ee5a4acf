"""The functions that lessons import."""

import pytest

from lstm_shapes.lesson import show_error


def fail():
    raise ValueError("\x1b[1mexpected\x1b[0m ndim=3\n\nArguments received by LSTM.call():\n  x")


def test_an_error_is_shown_without_bold_type_and_arguments(capsys):
    assert show_error(fail) == "expected ndim=3"
    assert capsys.readouterr().out == "expected ndim=3\n"


# The second is how TensorFlow's `tf.concat` words it: its name follows.
@pytest.mark.parametrize("ending", ["[Op:MatMul] name: ", "[Op:ConcatV2] name: concat"])
def test_an_error_is_shown_without_the_names_of_operations(ending, capsys):
    node = "{{function_node __wrapped__MatMul_device_/job:localhost/device:CPU:0}}"

    def multiply():
        raise ValueError(
            f"Exception encountered when calling LSTMCell.call().\n\n\x1b[1m{node} "
            f"Matrix size-incompatible: In[0]: [4,7], In[1]: [3,20] {ending}\x1b[0m\n\n"
            "Arguments received by LSTMCell.call():\n  x"
        )

    expected = (
        "Exception encountered when calling LSTMCell.call().\n\n"
        "Matrix size-incompatible: In[0]: [4,7], In[1]: [3,20]"
    )
    assert show_error(multiply) == expected
    assert capsys.readouterr().out == expected + "\n"


def test_no_error_is_an_error():
    with pytest.raises(AssertionError, match="got none"):
        show_error(lambda: None)


def test_pytorch_learns_and_predicts_in_evaluation_mode():
    import torch

    from lstm_shapes.lesson import pytorch

    torch.manual_seed(0)
    x = torch.randn(64, 3)
    y = x.sum(dim=1, keepdim=True)
    model = torch.nn.Sequential(torch.nn.Dropout(0.0), torch.nn.Linear(3, 1))
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=16)
    losses = pytorch.train(model, loader, torch.nn.MSELoss(), epochs=50, learning_rate=0.05)
    assert losses[-1] < losses[0] / 100
    seen = []
    model[0].register_forward_hook(
        lambda *_: seen.append((model.training, torch.is_grad_enabled()))
    )
    assert not pytorch.predict(model, x).requires_grad and model.training
    assert seen == [(False, False)]
