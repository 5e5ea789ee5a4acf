# %% imports
import torch
from torch import nn

# %% right cell-loops: Two cells, and a loop in each direction.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.there = nn.LSTMCell(features, units)
            self.back = nn.LSTMCell(features, units)

        def forward(self, x):
            there = back = None
            for t in range(x.shape[1]):
                there = self.there(x[:, t], there)
                back = self.back(x[:, -1 - t], back)
            return torch.cat([there[0], back[0]], dim=1)

    return Both()

# %% right filled: A result that is filled half by half.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            result = x.new_empty(x.shape[0], 2 * units)
            result[:, :units] = h[0]
            result[:, units:] = h[1]
            return result

    return Both()

# %% right flip: Two LSTMs, and the second reads a flipped batch.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (forward, _) = self.forwards(x)
            _, (backward, _) = self.backwards(torch.flip(x, dims=[1]))
            return torch.cat([forward[-1], backward[-1]], dim=-1)

    return Both()

# %% right flip-module-list: A ModuleList of two LSTMs.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.ways = nn.ModuleList(nn.LSTM(features, units, batch_first=True) for _ in range(2))

        def forward(self, x):
            outputs = [lstm(steps)[0][:, -1] for lstm, steps in zip(self.ways, (x, x.flip(1)))]
            return torch.cat(outputs, 1)

    return Both()

# %% right layers-view: h viewed by layers and directions, as the manual says.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            h = h.view(1, 2, x.size(0), units)[-1]
            return torch.cat((h[0], h[1]), 1)

    return Both()

# %% right noisy: A module which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

def build_bidirectional(features, units):
    print("building", features, units)
    warnings.warn("both ways")

    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            print(x.shape, "->", h.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return torch.cat([h[0], h[1]], dim=1)

    both = Both()
    print(both, both(torch.zeros(2, 3, features)))
    return both

# %% right output-ends: The output at opposite ends.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.cat([output[:, -1, :units], output[:, 0, units:]], dim=1)

    return Both()

# %% right output-view: The output viewed with an axis for the directions.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            ways = output.view(x.shape[0], x.shape[1], 2, units)
            return torch.hstack([ways[:, -1, 0], ways[:, 0, 1]])

    return Both()

# %% right permute-flatten: permute and flatten.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.permute(1, 0, 2).flatten(1)

    return Both()

# %% right squeeze-axes: Slices with their axes squeezed by number.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[:1], h[1:]], dim=2).squeeze(0)

    return Both()

# %% right star: torch.cat of the iterated states.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            return torch.cat([*self.lstm(x)[1][0]], dim=1)

    return Both()

# %% right states: The two states of h, side by side.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% right states-from-the-end: h[-2] is forward's, h[-1] backward's.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat((h[-2], h[-1]), dim=-1)

    return Both()

# %% right time-major-inside: Time first, and the batch transposed before.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bidirectional=True)

        def forward(self, x):
            _, (h, _) = self.lstm(x.transpose(0, 1))
            return torch.cat(h.unbind(0), dim=1)

    return Both()

# %% right transposed-states: The batch axis first, then flattened.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.transpose(0, 1).reshape(x.shape[0], -1)

    return Both()

# %% wrong all-steps: The output.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output

    return Both()

# %% wrong averaged: The mean over the directions.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.mean(0)

    return Both()

# %% wrong backward-only: h[-1], as with one direction.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1]

    return Both()

# %% wrong batch-fixed: Zero states for a batch of four.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            zeros = torch.zeros(2, 4, units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong batch-fixed view: The batch size of the example is written into a view.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.permute(1, 0, 2).reshape(4, 2 * units)

    return Both()

# %% wrong both-backward: The batch is flipped before both.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            x = x.flip(1)
            return torch.cat([self.forwards(x)[0][:, -1], self.backwards(x)[0][:, -1]], dim=1)

    return Both()

# %% wrong both-forward: Nothing is flipped.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forwards(x)[0][:, -1], self.backwards(x)[0][:, -1]], dim=1)

    return Both()

# %% wrong cell-state: The cell states.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([c[0], c[1]], dim=1)

    return Both()

# %% wrong changes-argument: The batch is flipped in place.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (a, _) = self.forwards(x)
            x[:] = x.flip(1)
            _, (b, _) = self.backwards(x)
            return torch.cat([a[0], b[0]], dim=1)

    return Both()

# %% wrong directions-swapped: h[-1] is taken first.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[-1], h[-2]], dim=1)

    return Both()

# %% wrong directions-swapped flip: The flipped batch is read by the first.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (a, _) = self.forwards(x)
            _, (b, _) = self.backwards(x.flip(1))
            return torch.cat([b[0], a[0]], dim=1)

    return Both()

# %% wrong dropout: Dropout after.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.dropout = nn.Dropout(0.5)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return self.dropout(torch.cat([h[0], h[1]], dim=1))

    return Both()

# %% wrong extra-parameters extra-layers-for-directions: num_layers=2 is taken for two directions.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, num_layers=2, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong extra-parameters extra-layers-linear: A linear layer after.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, 2 * units)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return self.head(torch.cat([h[0], h[1]], dim=1))

    return Both()

# %% wrong extra-layers num-layers: Two layers, of which h[0] and h[1] are the lower one.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, 2, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong first-step of-both: The first step of both.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output[:, 0, :]

    return Both()

# %% wrong flipped-axis batch: The batch is flipped.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forwards(x)[1][0][0], self.backwards(x.flip(0))[1][0][0]], dim=1)

    return Both()

# %% wrong flipped-axis features: The features are flipped.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forwards(x)[1][0][0], self.backwards(x.flip(-1))[1][0][0]], dim=1)

    return Both()

# %% wrong flipped-axis flipud: flipud flips the batch.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forwards(x)[1][0][0], self.backwards(torch.flipud(x))[1][0][0]], dim=1)

    return Both()

# %% wrong flipped-output: Not the input is flipped but the output, whose last is then the first.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            a, _ = self.forwards(x)
            b, _ = self.backwards(x)
            return torch.cat([a, b.flip(1)], dim=2)[:, -1]

    return Both()

# %% wrong forward-only: h[0].
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0]

    return Both()

# %% wrong forward-only slice: The first half of the last step.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output[:, -1, :units]

    return Both()

# %% wrong hidden-parameters list: The two are in a plain list.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.ways = [nn.LSTM(features, units, batch_first=True) for _ in range(2)]

        def forward(self, x):
            return torch.cat([self.ways[0](x)[1][0][0], self.ways[1](x.flip(1))[1][0][0]], dim=1)

    return Both()

# %% wrong interleaved: The units of both alternate.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.permute(1, 2, 0).reshape(x.shape[0], -1)

    return Both()

# %% wrong interleaved stack: The units of both alternate.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.stack([h[0], h[1]], dim=-1).flatten(1)

    return Both()

# %% wrong joined-along-batch: torch.cat without an axis.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]])

    return Both()

# %% wrong last-row: batch_first is thought to move h's axes, too.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[:, 0], h[:, -1]], dim=1)

    return Both()

# %% wrong last-step of-both: The last step of both.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output[:, -1]

    return Both()

# %% wrong last-step of-both-flipped-back: The second LSTM's outputs are flipped back, and the last of them taken.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            a, _ = self.forwards(x)
            b, _ = self.backwards(x.flip(1))
            return torch.cat([a, b.flip(1)], dim=2)[:, -1]

    return Both()

# %% wrong last-step of-both-split: The last step of both, taken apart and joined again.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            forward, backward = output.chunk(2, dim=-1)
            return torch.cat([forward[:, -1], backward[:, -1]], 1)

    return Both()

# %% wrong layers-axis: The halves keep their axis.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[:1], h[1:]], dim=-1)

    return Both()

# %% wrong max-of-steps: The maximum over time.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output.max(dim=1)[0]

    return Both()

# %% wrong mean-of-steps: The mean over time.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output.mean(dim=1)

    return Both()

# %% wrong missing-layers h-twice: bidirectional was forgotten, and h is taken twice.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[-1]], dim=1)

    return Both()

# %% wrong missing-layers shared: One LSTM reads both ways.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.lstm(x)[1][0][0], self.lstm(x.flip(1))[1][0][0]], dim=1)

    return Both()

# %% wrong missing-layers twice-the-units: One LSTM with twice the units.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 2 * units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1]

    return Both()

# %% wrong multiplied: The states are multiplied.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0] * h[1]

    return Both()

# %% wrong no-bias: No biases.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bias=False, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong no-gradient one-direction: The backward state is detached.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, batch):
            output, (h_n, c_n) = self.lstm(batch)
            return torch.cat([h_n[0], h_n[1].detach()], dim=-1)

    return Both()

# %% wrong not-a-model function: A function.
def build_bidirectional(features, units):
    lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

    def both(x):
        _, (h, c) = lstm(x)
        return torch.cat([h[0], h[1]], dim=1)

    return both

# %% wrong not-contiguous: A view of what is no longer contiguous.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.permute(1, 0, 2).view(x.shape[0], -1)

    return Both()

# %% wrong not-written: The stub was left as it was.
def build_bidirectional(features, units):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1).detach().numpy()

    return Both()

# %% wrong other-cell gru: GRUs.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.gru = nn.GRU(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, h = self.gru(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong raises forward-name: A layer is named forward, as the method.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forward = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forward(x)[0][:, -1], self.backwards(x.flip(1))[0][:, -1]], dim=1)

    return Both()

# %% wrong raises negative-step: A negative step, which tensors do not have.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forwards(x)[0][:, -1], self.backwards(x[:, ::-1])[0][:, -1]], dim=1)

    return Both()

# %% wrong reshaped-states: h is viewed.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.view(x.shape[0], -1)

    return Both()

# %% wrong reshaped-states reshape: h is reshaped.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.reshape(-1, 2 * units)

    return Both()

# %% wrong returns-nothing forward: The return of forward is missing.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong several-results bare-layer: The layer alone.
def build_bidirectional(features, units):
    return nn.LSTM(features, units, batch_first=True, bidirectional=True)

# %% wrong several-results pair: The pair of states.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0], h[1]

    return Both()

# %% wrong squeezed: A bare squeeze.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[:1], h[1:]], dim=2).squeeze()

    return Both()

# %% wrong squeezed first: A bare squeeze of each state.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (a, _) = self.forwards(x)
            _, (b, _) = self.backwards(x.flip(1))
            return torch.cat([a.squeeze(), b.squeeze()], dim=-1)

    return Both()

# %% wrong stacked-states: h as it comes.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h

    return Both()

# %% wrong stacked-states middle: The batch is put first, and nothing more.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.transpose(0, 1)

    return Both()

# %% wrong stateful: The state is kept from call to call.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.states = {}

        def forward(self, x):
            _, state = self.lstm(x, self.states.get(len(x)))
            self.states[len(x)] = state
            return torch.cat([state[0][0], state[0][1]], dim=1)

    return Both()

# %% wrong stateful random: Random initial states.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            start = torch.randn(2, len(x), units), torch.randn(2, len(x), units)
            _, (h, c) = self.lstm(x, start)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong step-axis: The steps keep their axis.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([output[:, -1:, :units], output[:, :1, units:]], dim=2)

    return Both()

# %% wrong summed: The states are added.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0] + h[1]

    return Both()

# %% wrong summed sum: The sum over the directions.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.sum(dim=0)

    return Both()

# %% wrong time-fixed index: The seventh step is the last.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([output[:, 6, :units], output[:, 0, units:]], dim=1)

    return Both()

# %% wrong time-major: batch_first was forgotten.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()

# %% wrong time-major output: batch_first was forgotten, and the output read as if it were set.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([output[:, -1, :units], output[:, 0, units:]], dim=1)

    return Both()

# %% wrong first-step wrong-ends: The ends are swapped.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([output[:, 0, :units], output[:, -1, units:]], dim=1)

    return Both()

# %% wrong wrong-units double: Twice the units for each direction.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 2 * units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0]

    return Both()

# %% wrong wrong-units half: Half the units for each direction.
def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, max(1, units // 2), batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()
