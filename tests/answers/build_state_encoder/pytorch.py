# %% imports
from torch import nn

# %% right cell-loop: An nn.LSTMCell in a loop over time.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = x.new_zeros(x.shape[0], units)
            for step in x.unbind(dim=1):
                h, c = self.cell(step, (h, c))
            return h, c

    return Encoder()

# %% right list: The two states as a list.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return [torch.squeeze(h, 0), torch.squeeze(c, 0)]

    return Encoder()

# %% right module: A module that takes the last layer's states.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% right named-tuple: A named tuple of the two states.
from collections import namedtuple

States = namedtuple("States", "h c")

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return States(h=h[-1], c=c[-1])

    return Encoder()

# %% right noisy: A module which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import torch

def build_state_encoder(features, units):
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            print("x", x.shape, "h", h.shape, "c", c.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return h[-1], c[-1]

    encoder = Encoder()
    print(encoder, encoder(torch.zeros(2, 3, features)))
    return encoder

# %% right output-and-c: h is the last step of the output.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output[:, -1, :], c[0]

    return Encoder()

# %% right sequential-selector: A Sequential of the layer and a module that picks.
def build_state_encoder(features, units):
    class States(nn.Module):
        def forward(self, results):
            _, (h, c) = results
            return h[-1], c[-1]

    return nn.Sequential(nn.LSTM(features, units, batch_first=True), States())

# %% right squeeze-axis: The layers' axis is squeezed by its number.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.squeeze(0), c.squeeze(dim=0)

    return Encoder()

# %% right states-generator: One expression over the pair of states.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return tuple(state[0] for state in self.lstm(x)[1])

    return Encoder()

# %% right step-by-step: The layer is fed one step at a time.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                _, state = self.lstm(x[:, t : t + 1], state)
            h, c = state
            return h.squeeze(0), c.squeeze(0)

    return Encoder()

# %% right subclass-of-lstm: A subclass of nn.LSTM.
def build_state_encoder(features, units):
    class StateLSTM(nn.LSTM):
        def forward(self, x):
            _, (h, c) = super().forward(x)
            return h[-1], c[-1]

    return StateLSTM(features, units, batch_first=True)

# %% right time-major-inside: Time first, and the batch transposed before the layer.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            _, (h, c) = self.lstm(x.transpose(0, 1))
            return h[0], c[0]

    return Encoder()

# %% right view: One layer's states are only a view away.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.view(-1, units), c.reshape(x.shape[0], units)

    return Encoder()

# %% right zero-state: The zero states are written out.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            zeros = torch.zeros(1, x.size(0), units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return h[0], c[0]

    return Encoder()

# %% wrong all-steps: The output and h.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output, h[-1]

    return Encoder()

# %% wrong all-steps and-c: The output and c.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output, c[-1]

    return Encoder()

# %% wrong all-steps cell-loop: All hidden states are stacked, c is the last.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(x.shape[0], units)
            steps = []
            for t in range(x.shape[1]):
                h, c = self.cell(x[:, t], (h, c))
                steps.append(h)
            return torch.stack(steps, dim=1), c

    return Encoder()

# %% wrong all-steps instead-of-c: h, and the complete output in place of c.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0], output

    return Encoder()

# %% wrong all-steps layers-axis: The output, and h with its layers' axis.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output, h

    return Encoder()

# %% wrong batch-fixed: Zero states for a batch of four.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            zeros = torch.zeros(1, 4, units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return h[-1], c[-1]

    return Encoder()

# %% wrong changes-argument: The batch is zeroed once it has been read.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            x.zero_()
            return h[-1], c[-1]

    return Encoder()

# %% wrong dropout: Dropout on h.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.dropout = nn.Dropout(0.5)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return self.dropout(h[-1]), c[-1]

    return Encoder()

# %% wrong dropout input: Dropout on the input.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.dropout = nn.Dropout(0.2)

        def forward(self, x):
            _, (h, c) = self.lstm(self.dropout(x))
            return h[0], c[0]

    return Encoder()

# %% wrong extra-layers bidirectional: Both directions are read, and the forward states given.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[0], c[0]

    return Encoder()

# %% wrong extra-parameters extra-layers-linear: A linear layer after h.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, units)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return self.head(h[-1]), c[-1]

    return Encoder()

# %% wrong extra-layers num-layers: Two layers, of which the last one's states are given.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, num_layers=2, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong hidden-parameters each-call: A new layer is made at each call.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def forward(self, x):
            _, (h, c) = nn.LSTM(features, units, batch_first=True)(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong hidden-parameters list: The layer is in a plain list.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.LSTM(features, units, batch_first=True)]

        def forward(self, x):
            _, (h, c) = self.layers[0](x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong last-row: batch_first is thought to move the states' axes, too.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[:, -1], c[:, -1]

    return Encoder()

# %% wrong layers-axis: The states are returned as they come.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h, c

    return Encoder()

# %% wrong layers-axis of-c: h is the output's last step, c is returned as it comes.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output[:, -1], c

    return Encoder()

# %% wrong layers-axis of-h: Only c was indexed.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h, c[-1]

    return Encoder()

# %% wrong layers-axis pair: The pair of states is returned as it comes.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)[1]

    return Encoder()

# %% wrong step-axis layers-axis-transposed: The layers' axis is moved after the batch.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.transpose(0, 1), c.transpose(0, 1)

    return Encoder()

# %% wrong learned-initial-state: The initial state is a parameter.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.h0 = nn.Parameter(torch.zeros(1, 1, units))
            self.c0 = nn.Parameter(torch.zeros(1, 1, units))

        def forward(self, x):
            start = [state.repeat(1, x.shape[0], 1) for state in (self.h0, self.c0)]
            _, (h, c) = self.lstm(x, start)
            return h[-1], c[-1]

    return Encoder()

# %% wrong no-bias: The biases are switched off.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bias=False, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong no-gradient data: `.data` leaves the gradient after.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, batch):
            output, (h_n, c_n) = self.lstm(batch)
            return h_n[-1].data, c_n[-1].data

    return Encoder()

# %% wrong not-a-model class: The class instead of an object of it.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder

# %% wrong not-a-model function: A function that calls the layer.
def build_state_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)

    def encoder(x):
        _, (h, c) = lstm(x)
        return h[-1], c[-1]

    return encoder

# %% wrong not-a-model tried-out: The states for a batch tried out, instead of the model.
import torch

def build_state_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    _, (h, c) = lstm(torch.zeros(4, 7, features))
    return h[-1], c[-1]

# %% wrong other-type not-two-results-bare-layer: The layer itself: it gives the output and the pair of states.
def build_state_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)

# %% wrong other-type not-two-results-dict: The states come in a dictionary.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return {"h": h[-1], "c": c[-1]}

    return Encoder()

# %% wrong other-type not-two-results-h-only: Only h.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1]

    return Encoder()

# %% wrong other-type not-two-results-joined: h and c are one tensor.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h[-1], c[-1]], dim=1)

    return Encoder()

# %% wrong other-type not-two-results-nested: The layer's results are handed on: the output and the pair of states.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)

    return Encoder()

# %% wrong other-type not-two-results-stacked: h and c are stacked.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([h, c])

    return Encoder()

# %% wrong other-type not-two-results-three: The output as well.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return output, h[-1], c[-1]

    return Encoder()

# %% wrong not-written: The stub was left as it was.
import torch

def build_state_encoder(features, units):
    raise NotImplementedError

# %% wrong numpy-result: The states as NumPy arrays.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1].detach().numpy(), c[-1].detach().numpy()

    return Encoder()

# %% wrong only-cell-state: Both are c.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return c[0], c[-1]

    return Encoder()

# %% wrong other-cell gru: A GRU has one state, given twice.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.gru = nn.GRU(features, units, batch_first=True)

        def forward(self, x):
            output, h = self.gru(x)
            return h[-1], h[-1]

    return Encoder()

# %% wrong other-cell rnn: A simple RNN has one state, given twice.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.rnn = nn.RNN(features, units, batch_first=True)

        def forward(self, x):
            output, h = self.rnn(x)
            return output[:, -1], h[-1]

    return Encoder()

# %% wrong output-instead-of-state: c is taken to be the last step of the output.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], output[:, -1]

    return Encoder()

# %% wrong output-instead-of-state first-index: The first of the pair is indexed twice.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, state = self.lstm(x)
            return output[:, -1], state[0][-1]

    return Encoder()

# %% wrong raises keras-argument: An argument of Keras.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, return_state=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong raises keras-unpacking: The results are unpacked as in Keras.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, h, c = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong raises tuple-index: The pair is indexed as a tensor.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, states = self.lstm(x)
            return states[0, -1], states[1, -1]

    return Encoder()

# %% wrong returns-nothing: The return of the builder is missing.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    encoder = Encoder()
    print(encoder)

# %% wrong returns-nothing forward: The return of forward is missing.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            h, c = h[-1], c[-1]

    return Encoder()

# %% wrong squeezed: A bare squeeze.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h.squeeze(), c.squeeze()

    return Encoder()

# %% wrong squeezed function: A bare torch.squeeze.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, states = self.lstm(x)
            return [torch.squeeze(state) for state in states]

    return Encoder()

# %% wrong stateful: The state is kept from call to call.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.state = None

        def forward(self, x):
            if self.state is not None and self.state[0].shape[1] != x.shape[0]:
                self.state = None
            _, self.state = self.lstm(x, self.state)
            h, c = self.state
            return h[-1], c[-1]

    return Encoder()

# %% wrong stateful random: The initial state is random.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h0, c0 = torch.randn(1, x.shape[0], units), torch.randn(1, x.shape[0], units)
            _, (h, c) = self.lstm(x, (h0, c0))
            return h[-1], c[-1]

    return Encoder()

# %% wrong swapped: The two are unpacked in the wrong order.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (c, h) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong swapped returned: c comes before h.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return c[0], h[0]

    return Encoder()

# %% wrong swapped-sizes: The sizes are swapped.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(units, features, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong time-fixed loop: A cell runs over seven steps, however many there are.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(len(x), units)
            for t in range(7):
                h, c = self.cell(x[:, t], (h, c))
            return h, c

    return Encoder()

# %% wrong time-fixed view: The batch is viewed with the seven steps of the example.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x.reshape(x.shape[0], 7, features))
            return h[-1], c[-1]

    return Encoder()

# %% wrong time-major: batch_first was forgotten.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong time-major cell: A cell runs over the batch.
import torch

def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(x.shape[1], units)
            for step in x:
                h, c = self.cell(step, (h, c))
            return h, c

    return Encoder()

# %% wrong time-major transposed: batch_first is set, and the batch is transposed besides.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x.permute(1, 0, 2))
            return h[0], c[0]

    return Encoder()

# %% wrong wrong-units fixed: The number of units is that of the example.
def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 64, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()
