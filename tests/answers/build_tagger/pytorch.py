# %% imports
from torch import nn

# %% right backward-first: Two LSTMs, the backward one first.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units * 2, classes)
            self.back = nn.LSTM(features, units, batch_first=True)
            self.ahead = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            back, _ = self.back(torch.flip(x, [1]))
            ahead, _ = self.ahead(x)
            return self.head(torch.cat([torch.flip(back, [1]), ahead], dim=2))

    return Tagger()

# %% right bidirectional: Both directions.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% right bidirectional-by-hand: Two LSTMs, one of them reversed.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(2 * units, classes)
            self.ahead = nn.LSTM(features, units, batch_first=True)
            self.back = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            ahead, _ = self.ahead(x)
            back, _ = self.back(x.flip(1))
            return self.head(torch.cat([ahead, back.flip(1)], dim=-1))

    return Tagger()

# %% right cell-loop: A loop over a cell.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state, logits = None, []
            for step in x.unbind(1):
                state = self.cell(step, state)
                logits.append(self.head(state[0]))
            return torch.stack(logits, dim=1)

    return Tagger()

# %% right dropout-of-zero: A dropout that drops nothing.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.dropout = nn.Dropout(0.0)

        def forward(self, x):
            return self.head(self.dropout(self.lstm(x)[0]))

    return Tagger()

# %% right head-on-rows: The head on all steps as rows, put back in order.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            batch, time, width = output.shape
            return self.head(output.reshape(batch * time, width)).view(batch, time, -1)

    return Tagger()

# %% right module: A module.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% right noisy: Prints, warns, logs and writes to stderr, when made and when called.
import logging
import sys
import warnings

import torch

def build_tagger(features, units, classes):
    print("building", features, units, classes)
    warnings.warn("a tagger")

    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            result = self.head(self.lstm(x)[0])
            print(x.shape, "->", result.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    tagger = Tagger()
    print(tagger, tagger(torch.zeros(2, 3, features)))
    return tagger

# %% right one-line: The first of the results.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% right sequential: A sequential with a part that takes the output.
def build_tagger(features, units, classes):
    class Output(nn.Module):
        def forward(self, results):
            return results[0]

    return nn.Sequential(nn.LSTM(features, units, batch_first=True), Output(), nn.Linear(units, classes))

# %% right subclass-of-lstm: An LSTM with a head.
def build_tagger(features, units, classes):
    class Tagger(nn.LSTM):
        def __init__(self):
            super().__init__(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = super().forward(x)
            return self.head(output)

    return Tagger()

# %% right summed-directions: Both directions, added.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[..., :units] + output[..., units:])

    return Tagger()

# %% right time-major-inside: Time first inside, swapped both ways.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x.transpose(0, 1))
            return self.head(output).transpose(0, 1)

    return Tagger()

# %% right zero-state: Zeros made for the batch at hand.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            zeros = torch.zeros(1, x.size(0), units)
            output, _ = self.lstm(x, (zeros, zeros))
            return self.head(output)

    return Tagger()

# %% wrong activation-before-head: A ReLU between.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(torch.relu(hidden))

    return Tagger()

# %% wrong activation log-softmax: log softmax on the logits.
import torch.nn.functional as F

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return F.log_softmax(self.head(output), dim=-1)

    return Tagger()

# %% wrong activation relu: relu on the logits.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.relu(self.head(output))

    return Tagger()

# %% wrong activation sigmoid: sigmoid on the logits.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.sigmoid(self.head(output))

    return Tagger()

# %% wrong activation softmax: softmax on the logits.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.softmax(self.head(output), dim=-1)

    return Tagger()

# %% wrong activation softmax-over-time: softmax over time on the logits.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.softmax(self.head(output), dim=1)

    return Tagger()

# %% wrong activation tanh: tanh on the logits.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output).tanh()

    return Tagger()

# %% wrong backward s: From the end.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x.flip(1))
            return self.head(output)

    return Tagger()

# %% wrong backward s-second: The second direction is not turned back.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(2 * units, classes)
            self.ahead = nn.LSTM(features, units, batch_first=True)
            self.back = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            ahead, _ = self.ahead(x)
            back, _ = self.back(x.flip(1))
            return self.head(torch.cat([ahead, back], dim=-1))

    return Tagger()

# %% wrong backward s-turned-back: From the end, turned back.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x.flip(1))
            return self.head(output).flip(1)

    return Tagger()

# %% wrong batch-fixed: The batch of the example.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            zeros = torch.zeros(1, 4, units)
            return self.head(self.lstm(x, (zeros, zeros))[0])

    return Tagger()

# %% wrong both-forward: Nothing is flipped.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(2 * units, classes)
            self.ahead = nn.LSTM(features, units, batch_first=True)
            self.back = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            ahead, _ = self.ahead(x)
            back, _ = self.back(x)
            return self.head(torch.cat([ahead, back], dim=-1))

    return Tagger()

# %% wrong cell-states: The head on c.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state, logits = None, []
            for step in x.unbind(1):
                state = self.cell(step, state)
                logits.append(self.head(state[1]))
            return torch.stack(logits, dim=1)

    return Tagger()

# %% wrong changes-argument: The input is scaled in place.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            x -= x.mean()
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong axes-moved classes-before-time: As the loss wants it.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).permute(0, 2, 1)

    return Tagger()

# %% wrong classes-before-time reshaped: Reshaped as the loss wants it.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).reshape(x.shape[0], self.head.out_features, x.shape[1])

    return Tagger()

# %% wrong classes-not-logits: The class itself.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).argmax(dim=-1)

    return Tagger()

# %% wrong directions-merged mean: The mean of both directions.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            ahead, back = output.chunk(2, dim=-1)
            return self.head((ahead + back) / 2)

    return Tagger()

# %% wrong directions-merged product: The product of both directions.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[..., :units] * output[..., units:])

    return Tagger()

# %% wrong dropout: Dropout before the head.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.dropout = nn.Dropout(0.3)

        def forward(self, x):
            return self.head(self.dropout(self.lstm(x)[0]))

    return Tagger()

# %% wrong extra-parameters extra-layers-dense: A dense layer between.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.between = nn.Linear(units, units)

        def forward(self, x):
            return self.head(torch.relu(self.between(self.lstm(x)[0])))

    return Tagger()

# %% wrong extra-parameters extra-layers-normalized: A normalization.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.norm = nn.LayerNorm(units)

        def forward(self, x):
            return self.head(self.norm(self.lstm(x)[0]))

    return Tagger()

# %% wrong extra-layers stack: Two layers.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, num_layers=2, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong first-step-only: The first step.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden[:, 0])

    return Tagger()

# %% wrong joined flattened: All steps of all sequences as rows.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden.reshape(-1, hidden.shape[-1]))

    return Tagger()

# %% wrong joined flattened-row: All logits of a sequence in a row.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).flatten(1)

    return Tagger()

# %% wrong head-of-one-direction: The head was made for one direction.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% wrong head-of-other-width: A head as wide as the LSTM.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, units)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong head-without-bias: A head without a bias.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes, bias=False)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong hidden-head hidden-parameters-head: The head is made at each call.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return nn.Linear(units, classes)(self.lstm(x)[0])

    return Tagger()

# %% wrong hidden-parameters list: The layers in a plain list.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.LSTM(features, units, batch_first=True), nn.Linear(units, classes)]

        def forward(self, x):
            for layer in self.layers[:-1]:
                x, _ = layer(x)
            return self.layers[-1](x)

    return Tagger()

# %% wrong hidden-parameters lstm: The LSTM in a plain list.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.layers = [nn.LSTM(features, units, batch_first=True)]

        def forward(self, x):
            return self.head(self.layers[0](x)[0])

    return Tagger()

# %% wrong last-step-only: The last state.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(h_n[-1])

    return Tagger()

# %% wrong last-step-only axis: The last step, with its axis.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0][:, -1:])

    return Tagger()

# %% wrong last-step-only bidirectional: The last states of both directions.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(torch.cat([h_n[0], h_n[1]], dim=-1))

    return Tagger()

# %% wrong last-step-only bidirectional-slice: The last step of both directions.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[:, -1])

    return Tagger()

# %% wrong last-step-only slice: The last output.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[:, -1, :])

    return Tagger()

# %% wrong last-step-only swapped-state: The states, batch first.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(h_n.transpose(0, 1))

    return Tagger()

# %% wrong last-step-repeated: The last state for every step.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(h_n[-1]).unsqueeze(1).expand(-1, x.shape[1], -1)

    return Tagger()

# %% wrong learned-initial-state: The first state is learned.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.h0 = nn.Parameter(torch.zeros(1, 1, units))

        def forward(self, x):
            h = self.h0.expand(1, len(x), -1).contiguous()
            return self.head(self.lstm(x, (h, torch.zeros_like(h)))[0])

    return Tagger()

# %% wrong no-bias: No biases.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bias=False)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong no-gradient frozen-head: The head is frozen.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes).requires_grad_(False)

        def forward(self, batch):
            output, state = self.lstm(batch)
            return self.head(output)

    return Tagger()

# %% wrong no-head: The hidden states.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output

    return Tagger()

# %% wrong no-head bidirectional: The hidden states of both directions.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output

    return Tagger()

# %% wrong not-a-model class: The class.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger

# %% wrong not-a-model function: A function.
def build_tagger(features, units, classes):
    lstm = nn.LSTM(features, units, batch_first=True)
    head = nn.Linear(units, classes)
    return lambda x: head(lstm(x)[0])

# %% wrong not-written: The stub.
def build_tagger(features, units, classes):
    raise NotImplementedError

# %% wrong numpy-result: Logits as a NumPy array.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0]).detach().numpy()

    return Tagger()

# %% wrong one-direction-lost: The first half of the output.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[..., :units])

    return Tagger()

# %% wrong one-direction-lost backward: The second half of the output.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output[..., units:])

    return Tagger()

# %% wrong other-cell dense: No recurrent layer.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.first = nn.Linear(features, units)

        def forward(self, x):
            return self.head(torch.tanh(self.first(x)))

    return Tagger()

# %% wrong other-cell gru: A GRU.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.GRU(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong other-cell rnn: A simple RNN.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.RNN(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong raises forward-name: No forward method.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def call(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()

# %% wrong raises sequential: A sequential that hands the pair on.
def build_tagger(features, units, classes):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True), nn.Linear(units, classes))

# %% wrong raises tuple: The head on the pair.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            return self.head(self.lstm(x))

    return Tagger()

# %% wrong reshaped batch-and-time: Swapped, then reshaped back.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            logits = self.head(hidden).transpose(0, 1)
            return logits.reshape(x.shape[0], x.shape[1], -1)

    return Tagger()

# %% wrong reshaped classes: Swapped, then reshaped back.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            logits = self.head(hidden).transpose(1, 2)
            return logits.reshape(x.shape[0], x.shape[1], -1)

    return Tagger()

# %% wrong reshaped hidden: The units taken for the steps.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            mixed = hidden.transpose(1, 2).reshape(hidden.shape)
            return self.head(mixed)

    return Tagger()

# %% wrong reshaped time-first: Reshaped to steps first.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            rows = self.head(hidden.reshape(-1, hidden.shape[-1]))
            return rows.view(x.size(1), x.size(0), -1)

    return Tagger()

# %% wrong returns-nothing: The forward method returns nothing.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            logits = self.head(output)

    return Tagger()

# %% wrong several-results: Hidden states and logits.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return hidden, self.head(hidden)

    return Tagger()

# %% wrong squeezed: Axes of one are removed.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).squeeze()

    return Tagger()

# %% wrong state-not-carried: The cell without its state.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            return torch.stack([self.head(self.cell(step)[0]) for step in x.unbind(1)], dim=1)

    return Tagger()

# %% wrong state-not-carried layer: The layer, step by step.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            steps = [self.lstm(x[:, t : t + 1])[0] for t in range(x.shape[1])]
            return self.head(torch.cat(steps, dim=1))

    return Tagger()

# %% wrong stateful: The state is kept from call to call.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.kept = {}

        def forward(self, x):
            output, self.kept[len(x)] = self.lstm(x, self.kept.get(len(x)))
            return self.head(output)

    return Tagger()

# %% wrong stateful random: A random state at first.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            h, c = torch.randn(2, 1, len(x), units)
            return self.head(self.lstm(x, (h, c))[0])

    return Tagger()

# %% wrong steps-averaged: The mean over time.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden.mean(dim=1))

    return Tagger()

# %% wrong steps-averaged max: The largest over time.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden.max(dim=1).values)

    return Tagger()

# %% wrong axes-moved time-first: Steps first.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(hidden).transpose(0, 1)

    return Tagger()

# %% wrong time-fixed view: The steps of the example.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output.reshape(-1, units)).view(len(x), 7, -1)

    return Tagger()

# %% wrong time-major: Without batch_first.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% wrong time-major bidirectional: Both directions, without batch_first.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% wrong time-major cell: The loop over the wrong axis.
import torch

def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, classes)
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state, logits = None, []
            for step in x:
                state = self.cell(step, state)
                logits.append(self.head(state[0]))
            return torch.stack(logits)

    return Tagger()

# %% wrong wrong-units classes: An LSTM as wide as the classes.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, classes, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output

    return Tagger()

# %% wrong wrong-units half: Half the units in each direction.
def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units // 2 + 1, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * (units // 2 + 1), classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()
