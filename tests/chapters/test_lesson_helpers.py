"""The functions that lessons import."""

import pytest

from lstm_shapes.lesson import show_error


def fail():
    raise ValueError("\x1b[1mexpected\x1b[0m ndim=3\n\nArguments received by LSTM.call():\n  x")


def test_an_error_is_shown_without_bold_type_and_arguments(capsys):
    assert show_error(fail) == "expected ndim=3"
    assert capsys.readouterr().out == "expected ndim=3\n"


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
