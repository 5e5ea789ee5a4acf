# %% imports
from torch import nn

# %% right cell-loop: An nn.LSTMCell in a loop over time, from zeros.
def build_encoder(features, units):
    class Loop(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = x.new_zeros(x.shape[0], units)
            c = x.new_zeros(x.shape[0], units)
            for t in range(x.shape[1]):
                h, c = self.cell(x[:, t], (h, c))
            return h

    return Loop()

# %% right cell-unbind: An nn.LSTMCell over the unbound steps, the first state left to the framework.
def build_encoder(features, units):
    class Loop(nn.Module):
        def __init__(self):
            super().__init__()
            self.step = nn.LSTMCell(features, units)

        def forward(self, sequence):
            state = None
            for step in sequence.unbind(dim=1):
                state = self.step(step, state)
            return state[0]

    return Loop()

# %% right forward-hook: A plain nn.LSTM whose forward hook keeps the last hidden state.
def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    lstm.register_forward_hook(lambda module, inputs, result: result[1][0][-1])
    return lstm

# %% right initialized: The weights set by hand: orthogonal recurrent ones, and a forget bias of one.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            nn.init.xavier_uniform_(self.lstm.weight_ih_l0)
            nn.init.orthogonal_(self.lstm.weight_hh_l0)
            with torch.no_grad():
                self.lstm.bias_ih_l0[units:2 * units] = 1.0

        def forward(self, x):
            return self.lstm(x)[1][0].flatten(0, 1)

    return Encoder()

# %% right module-dict: The layer in a ModuleDict, found by its name.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.parts = nn.ModuleDict({"lstm": nn.LSTM(features, units, batch_first=True)})

        def forward(self, x):
            h_n = self.parts["lstm"](x)[1][0]
            return h_n.reshape(-1, units)

    return Encoder()

# %% right module-h-n: A module with nn.LSTM, batch first, which returns the last layer of h_n.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% right module-list: The layer in a ModuleList of one.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = nn.ModuleList([nn.LSTM(features, units, batch_first=True)])

        def forward(self, x):
            for layer in self.layers:
                x, _ = layer(x)
            return x[:, -1]

    return Encoder()

# %% right module-output: The last step of the output in place of h_n.
def build_encoder(features, units):
    class LetzterZustand(nn.Module):
        def __init__(self, eingang, breite):
            super().__init__()
            self.schicht = nn.LSTM(input_size=eingang, hidden_size=breite, num_layers=1, batch_first=True)

        def forward(self, folgen):
            ausgabe, _ = self.schicht(folgen)
            return ausgabe[:, -1, :]

    return LetzterZustand(features, units)

# %% right noisy: A module which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import torch

def build_encoder(features, units):
    torch.manual_seed(0)
    logging.basicConfig(level=logging.INFO)
    print("building", features, units)

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            warnings.warn("an encoder was made")

        def forward(self, x):
            print("x", x.shape, x.dtype)
            output, (h_n, c_n) = self.lstm(x)
            logging.error("h_n has shape %s", tuple(h_n.shape))
            sys.stderr.write("RuntimeError: only a joke\n")
            return h_n[-1]

    encoder = Encoder()
    print(encoder)
    print(sum(p.numel() for p in encoder.parameters()), "parameters")
    return encoder

# %% right packed: A packed sequence of full lengths, which changes nothing.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            lengths = torch.full((x.shape[0],), x.shape[1], dtype=torch.long)
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1]

    return Encoder()

# %% right row-by-row: Every batch row run alone, as an unbatched sequence.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            return torch.stack([self.lstm(sequence)[0][-1] for sequence in x])

    return Encoder()

# %% right sequential-output-selector: An nn.Sequential with named parts, the selector reading the output.
class LastStep(nn.Module):
    def forward(self, pair):
        return pair[0].select(1, -1)

def build_encoder(features, units):
    model = nn.Sequential()
    model.add_module("memory", nn.LSTM(features, units, batch_first=True))
    model.add_module("last", LastStep())
    return model

# %% right sequential-selector: An nn.Sequential of the layer and a small selector.
def build_encoder(features, units):
    class TakeLastState(nn.Module):
        def forward(self, result):
            output, (h_n, c_n) = result
            return h_n[-1]

    return nn.Sequential(nn.LSTM(features, units, batch_first=True), TakeLastState())

# %% right squeeze-axis: A squeeze which names its axis.
class Encoder(nn.Module):
    def __init__(self, features, units):
        super(Encoder, self).__init__()
        self.rnn = nn.LSTM(features, units, batch_first=True, bidirectional=False)

    def forward(self, x):
        out, (h, c) = self.rnn(x)
        return h.squeeze(0)

def build_encoder(features, units):
    return Encoder(features, units)

# %% right step-by-step: nn.LSTM fed one step at a time, the state carried.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                output, state = self.lstm(x[:, t:t + 1], state)
            return output[:, 0]

    return Encoder()

# %% right subclass-of-lstm: A subclass of nn.LSTM whose forward gives less.
def build_encoder(features, units):
    class LastState(nn.LSTM):
        def forward(self, x):
            return super().forward(x)[1][0][-1]

    return LastState(features, units, batch_first=True)

# %% right time-major-inside: batch_first left out, with a transpose before the layer.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x.transpose(0, 1))
            return h_n[0]

    return Encoder()

# %% right time-major-output: batch_first left out, with a transpose before and the last step of the output after.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=False)

        def forward(self, x):
            output, _ = self.lstm(x.permute(1, 0, 2).contiguous())
            return output[-1]

    return Encoder()

# %% right zero-state: Zero states given in that many words, made from the batch.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, 1, batch_first=True)

        def forward(self, x):
            batch_size = x.size(0)
            h_0 = torch.zeros(1, batch_size, units, dtype=x.dtype, device=x.device)
            c_0 = torch.zeros_like(h_0)
            output, (h_n, c_n) = self.lstm(x, (h_0, c_0))
            return h_n.view(batch_size, units)

    return Encoder()

# %% wrong activation-added relu: A relu was put on the last state.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return torch.relu(h_n[-1])

    return Encoder()

# %% wrong activation-added tanh: A second tanh was put on the last state.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.tanh(output[:, -1])

    return Encoder()

# %% wrong all-steps: The output of every step was returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return output

    return Encoder()

# %% wrong all-steps cell: The loop over an LSTMCell stacks every h.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state, states = None, []
            for t in range(x.shape[1]):
                state = self.cell(x[:, t], state)
                states.append(state[0])
            return torch.stack(states, dim=1)

    return Encoder()

# %% wrong backward s: The steps were read from the last to the first.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x.flip(1))
            return h_n[-1]

    return Encoder()

# %% wrong backward s-loop: The loop goes from the last step to the first.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state = None
            for t in reversed(range(x.shape[1])):
                state = self.cell(x[:, t], state)
            return state[0]

    return Encoder()

# %% wrong batch-fixed: The zero state was made for a batch of four.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h_0 = torch.zeros(1, 4, units)
            c_0 = torch.zeros(1, 4, units)
            output, (h_n, c_n) = self.lstm(x, (h_0, c_0))
            return h_n[-1]

    return Encoder()

# %% wrong batch-fixed thirty-two: The states were made in the constructor, for a batch of 32.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self, batch_size=32):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.hidden = (torch.zeros(1, batch_size, units), torch.zeros(1, batch_size, units))

        def forward(self, x):
            _, (h_n, _) = self.lstm(x, self.hidden)
            return h_n[-1]

    return Encoder()

# %% wrong batch-fixed view: The states were viewed as (1, U), which is a batch of one.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return h_n.view(1, units)

    return Encoder()

# %% wrong cell-state: c_n was returned in place of h_n.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return c_n[-1]

    return Encoder()

# %% wrong cell-state loop: The loop over an LSTMCell returns c.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(len(x), units)
            for step in x.unbind(1):
                h, c = self.cell(step, (h, c))
            return c

    return Encoder()

# %% wrong cell-state names: The states were unpacked in the wrong order.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (c, h) = self.lstm(x)
            return h.squeeze(0)

    return Encoder()

# %% wrong changes-argument: The batch was transposed in place for a layer which is time first.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            x.transpose_(0, 1)
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong changes-argument zeroed: The batch was emptied after it had been read.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h = self.lstm(x)[1][0][-1]
            x.zero_()
            return h

    return Encoder()

# %% wrong dropout: A dropout was put on the last state.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.dropout = nn.Dropout(0.5)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return self.dropout(h_n[-1])

    return Encoder()

# %% wrong dropout input: A dropout was put on the input, by the function.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            x = nn.functional.dropout(x, p=0.2, training=self.training)
            return self.lstm(x)[1][0][-1]

    return Encoder()

# %% wrong extra-layers backward-state: A bidirectional layer was made, and only its backward state returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong extra-layers halves: A bidirectional layer of half the width was made.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, max(units // 2, 1), batch_first=True, bidirectional=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return torch.cat([h_n[0], h_n[1]], dim=-1)

    return Encoder()

# %% wrong extra-parameters extra-layers-input: A linear layer was put before the LSTM.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.embed = nn.Linear(features, units)
            self.lstm = nn.LSTM(units, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(self.embed(x))
            return h_n[-1]

    return Encoder()

# %% wrong extra-parameters extra-layers-linear: A linear head was put on the last state.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.fc = nn.Linear(units, units)

        def forward(self, x):
            output, _ = self.lstm(x)
            return self.fc(output[:, -1, :])

    return Encoder()

# %% wrong extra-parameters extra-layers-norm: A layer norm was put on the last state.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.norm = nn.LayerNorm(units)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return self.norm(h_n[-1])

    return Encoder()

# %% wrong extra-layers stack: A second LSTM reads the output of the first.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.LSTM(features, units, batch_first=True)
            self.second = nn.LSTM(units, units, batch_first=True)

        def forward(self, x):
            x, _ = self.first(x)
            x, (h_n, _) = self.second(x)
            return h_n[0]

    return Encoder()

# %% wrong extra-layers two: The layer was made with num_layers=2.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, num_layers=2, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong extra-parameters extra-layers-unused: A head was made which nothing uses.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, 1)

        def forward(self, x):
            return self.lstm(x)[1][0][-1]

    return Encoder()

# %% wrong first-step: The output of the first step was returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, 0]

    return Encoder()

# %% wrong first-step return-in-loop: The return stands inside the loop over time.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state = None
            for t in range(x.shape[1]):
                state = self.cell(x[:, t], state)
                return state[0]

    return Encoder()

# %% wrong hidden-parameters closure: The layer was made outside the module, which only uses it.
def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)

    class Encoder(nn.Module):
        def forward(self, x):
            _, (h_n, _) = lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong hidden-parameters dict: The layer is in a plain dictionary.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.parts = {"lstm": nn.LSTM(features, units, batch_first=True)}

        def forward(self, x):
            return self.parts["lstm"](x)[0][:, -1]

    return Encoder()

# %% wrong hidden-parameters each-call: A new layer is made at each call.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def forward(self, x):
            lstm = nn.LSTM(features, units, batch_first=True)
            _, (h_n, _) = lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong hidden-parameters list: The layer is in a plain list, where the framework does not see it.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.LSTM(features, units, batch_first=True)]

        def forward(self, x):
            _, (h_n, _) = self.layers[0](x)
            return h_n[-1]

    return Encoder()

# %% wrong hidden-parameters replaced: The layer is an attribute, but made anew at each call.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def forward(self, x):
            self.lstm = nn.LSTM(x.shape[-1], units, batch_first=True)
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong last-row: The last batch row was taken, with all its steps.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[-1]

    return Encoder()

# %% wrong last-row colon: The index -1 was put before the colons.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return output[-1, :, :]

    return Encoder()

# %% wrong layers-axis: h_n was returned with its axis of layers.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n

    return Encoder()

# %% wrong layers-axis slice: A slice keeps the axis of layers.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, hidden = self.lstm(x)
            return hidden[0][-1:]

    return Encoder()

# %% wrong learned-initial-state: The first states were made parameters.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.h_0 = nn.Parameter(torch.zeros(1, 1, units))
            self.c_0 = nn.Parameter(torch.zeros(1, 1, units))

        def forward(self, x):
            size = (1, x.shape[0], units)
            state = (self.h_0.expand(size).contiguous(), self.c_0.expand(size).contiguous())
            _, (h_n, _) = self.lstm(x, state)
            return h_n[-1]

    return Encoder()

# %% wrong learned-initial-state random: The first hidden state was made a random parameter.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)
            self.start = nn.Parameter(torch.randn(units))

        def forward(self, x):
            h = self.start.repeat(x.shape[0], 1)
            c = torch.zeros_like(h)
            for step in x.unbind(1):
                h, c = self.cell(step, (h, c))
            return h

    return Encoder()

# %% wrong masked loop: The loop keeps the state where all features of a step are zero.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(x.shape[0], units)
            for step in x.unbind(dim=1):
                new_h, new_c = self.cell(step, (h, c))
                real = (step != 0).any(dim=-1, keepdim=True)
                h, c = torch.where(real, new_h, h), torch.where(real, new_c, c)
            return h

    return Encoder()

# %% wrong masked packed: Steps of zeros at the end were taken for padding and packed away.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            lengths = (x != 0).any(dim=-1).sum(dim=1).clamp(min=1)
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1]

    return Encoder()

# %% wrong max-of-steps: The largest value over all steps was returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output.max(dim=1).values

    return Encoder()

# %% wrong max-of-steps amax: The outputs were pooled over time.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return nn.functional.adaptive_max_pool1d(output.transpose(1, 2), 1)[:, :, 0]

    return Encoder()

# %% wrong mean-of-steps: The mean over all steps was returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output.mean(dim=1)

    return Encoder()

# %% wrong mean-of-steps sum: The sum over the steps was divided by their number.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return torch.sum(output, dim=1) / x.shape[1]

    return Encoder()

# %% wrong no-bias: The layer was made without biases.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bias=False, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong no-bias cell: The cell was made without biases.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units, bias=False)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                state = self.cell(x[:, t], state)
            return state[0]

    return Encoder()

# %% wrong no-gradient detach: The state is detached.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, batch):
            output, (h_n, c_n) = self.lstm(batch)
            return h_n[-1].detach()

    return Encoder()

# %% wrong no-gradient no-grad: The whole of `forward` runs without gradients.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, batch):
            with torch.no_grad():
                output, (h_n, c_n) = self.lstm(batch)
            return h_n[-1]

    return Encoder()

# %% wrong not-a-model class: The class was returned, not a module made from it.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)[1][0][-1]

    return Encoder

# %% wrong not-a-model function: A function was returned in place of a module.
def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)

    def encoder(x):
        _, (h_n, _) = lstm(x)
        return h_n[-1]

    return encoder

# %% wrong not-a-model lambda: A lambda was returned in place of a module.
def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    return lambda x: lstm(x)[0][:, -1]

# %% wrong not-a-model output: The layer was run on random numbers and its result returned.
import torch

def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    x = torch.randn(4, 7, features)
    output, (h_n, c_n) = lstm(x)
    return h_n[-1]

# %% wrong not-written: The stub was left as it was.
import torch

def build_encoder(features, units):
    raise NotImplementedError

# %% wrong numpy-result: The result was turned into a NumPy array.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1].detach().numpy()

    return Encoder()

# %% wrong other-cell by-hand: The gates were written by hand with a linear layer.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.gates = nn.Linear(features + units, 4 * units)

        def forward(self, x):
            h = c = x.new_zeros(x.shape[0], units)
            for t in range(x.shape[1]):
                i, f, g, o = self.gates(torch.cat([x[:, t], h], dim=1)).chunk(4, dim=1)
                c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
                h = torch.sigmoid(o) * torch.tanh(c)
            return h

    return Encoder()

# %% wrong other-cell gru: A GRU was used.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.gru = nn.GRU(features, units, batch_first=True)

        def forward(self, x):
            _, h_n = self.gru(x)
            return h_n[-1]

    return Encoder()

# %% wrong other-cell gru-cell: The loop uses a GRUCell.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.GRUCell(features, units)

        def forward(self, x):
            h = torch.zeros(x.shape[0], units)
            for t in range(x.shape[1]):
                h = self.cell(x[:, t], h)
            return h

    return Encoder()

# %% wrong other-cell rnn: A plain RNN was used.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.rnn = nn.RNN(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.rnn(x)
            return output[:, -1]

    return Encoder()

# %% wrong raises keyword: Keras's name for the width was used.
def build_encoder(features, units):
    return nn.LSTM(features, units=units, batch_first=True)

# %% wrong raises no-forward: The module has no forward.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def call(self, x):
            return self.lstm(x)[1][0][-1]

    return Encoder()

# %% wrong raises no-super: super().__init__() was forgotten.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)[1][0][-1]

    return Encoder()

# %% wrong raises sequential: A head in an nn.Sequential was given the tuple of results.
def build_encoder(features, units):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True), nn.Linear(units, units))

# %% wrong raises tuple-index: The tuple of results was sliced as if it were the output.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output = self.lstm(x)
            return output[:, -1]

    return Encoder()

# %% wrong raises typo: forward asks for an attribute with another name.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lsmt(x)
            return h_n[-1]

    return Encoder()

# %% wrong raises unpack: The output was unpacked as if the state were one tensor of three.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, h_n, c_n = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong returns-nothing: The module was made and not returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)[1][0][-1]

    encoder = Encoder()

# %% wrong returns-nothing forward: forward has no return.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            last = h_n[-1]

    return Encoder()

# %% wrong returns-nothing prints: The shape of a result was printed and nothing returned.
import torch

def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    _, (h_n, _) = lstm(torch.zeros(4, 7, features))
    print(h_n[-1].shape)

# %% wrong rows-joined: All rows were joined to one long sequence, and the state runs from row to row.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            B, T, F = x.shape
            output, _ = self.lstm(x.reshape(1, B * T, F))
            return output.reshape(B, T, units)[:, -1]

    return Encoder()

# %% wrong rows-joined state-kept: The rows are run one after the other without starting again from zero.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            state, results = None, []
            for row in x:
                output, state = self.lstm(row[None], state)
                results.append(output[0, -1])
            return torch.stack(results)

    return Encoder()

# %% wrong several-results: Both states were returned.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, c_n) = self.lstm(x)
            return h_n[-1], c_n[-1]

    return Encoder()

# %% wrong several-results layer: The bare layer was returned, which gives the output and both states.
def build_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)

# %% wrong several-results output: The output was returned along with the state.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return output, h_n[-1]

    return Encoder()

# %% wrong several-results sequential: An nn.Sequential of the layer alone gives all three results.
def build_encoder(features, units):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True))

# %% wrong shape-instead: forward returns the shape of the state.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1].shape

    return Encoder()

# %% wrong not-a-model shape-instead-builder: The builder returns the shape which the result would have.
import torch

def build_encoder(features, units):
    return (None, units)

# %% wrong squeezed: A bare squeeze also takes away a batch axis of one.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n.squeeze()

    return Encoder()

# %% wrong squeezed function: torch.squeeze without an axis also takes away a batch axis of one.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, _) = self.lstm(x)
            return torch.squeeze(h_n)

    return Encoder()

# %% wrong squeezed output: The last step was squeezed, though nothing was left to squeeze.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1:, :].squeeze()

    return Encoder()

# %% wrong state-not-carried: Every step of the loop starts from zero again.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            for t in range(x.shape[1]):
                h, c = self.cell(x[:, t])
            return h

    return Encoder()

# %% wrong state-not-carried as-batch: The steps were put in the batch axis: each is a sequence of its own.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            B, T, F = x.shape
            output, _ = self.lstm(x.reshape(B * T, 1, F))
            return output.reshape(B, T, units)[:, -1]

    return Encoder()

# %% wrong state-not-carried last-only: Only the last step was given to the layer.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x[:, -1:])
            return h_n[-1]

    return Encoder()

# %% wrong stateful: The state of the last call is the first state of the next one.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.state = None

        def forward(self, x):
            if self.state is not None and self.state[0].shape[1] != x.shape[0]:
                self.state = None
            output, state = self.lstm(x, self.state)
            self.state = tuple(s.detach() for s in state)
            return output[:, -1]

    return Encoder()

# %% wrong stateful cell: h and c are attributes which no call sets back to zero.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)
            self.h = torch.zeros(units)
            self.c = torch.zeros(units)

        def forward(self, x):
            h = self.h.expand(len(x), units)
            c = self.c.expand(len(x), units)
            for t in range(x.shape[1]):
                h, c = self.cell(x[:, t], (h, c))
            self.h, self.c = h[-1].detach(), c[-1].detach()
            return h

    return Encoder()

# %% wrong stateful random: The first states were drawn at random, as in the manual's example.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h_0 = torch.randn(1, x.size(0), units)
            c_0 = torch.randn(1, x.size(0), units)
            output, (h_n, c_n) = self.lstm(x, (h_0, c_0))
            return h_n[-1]

    return Encoder()

# %% wrong stateful random-cell: The loop starts from random states.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h, c = torch.rand(x.shape[0], units), torch.rand(x.shape[0], units)
            for t in range(x.shape[1]):
                h, c = self.cell(x[:, t], (h, c))
            return h

    return Encoder()

# %% wrong step-axis: A slice of one step keeps the axis of time.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1:, :]

    return Encoder()

# %% wrong swapped-sizes: The layer was given units first.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(units, features, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong swapped-sizes call: The class takes (units, features) and was given (features, units).
class Encoder(nn.Module):
    def __init__(self, units, features):
        super().__init__()
        self.lstm = nn.LSTM(input_size=features, hidden_size=units, batch_first=True)

    def forward(self, x):
        return self.lstm(x)[0][:, -1]

def build_encoder(features, units):
    return Encoder(features, units)

# %% wrong time-fixed cut: Only the first ten steps are read.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            max_len = 10
            output, (h_n, c_n) = self.lstm(x[:, :max_len])
            return h_n[-1]

    return Encoder()

# %% wrong time-fixed index: The last step was written as step six.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, 6, :]

    return Encoder()

# %% wrong time-fixed loop: The loop goes over seven steps, however many there are.
import torch

def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = torch.zeros(x.shape[0], units)
            c = torch.zeros(x.shape[0], units)
            for t in range(7):
                h, c = self.cell(x[:, t], (h, c))
            return h

    return Encoder()

# %% wrong time-fixed view: The batch was viewed as sequences of seven steps.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x.reshape(-1, 7, features))
            return h_n[-1]

    return Encoder()

# %% wrong time-major: batch_first was forgotten and h_n returned: (T, U).
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return h_n[-1]

    return Encoder()

# %% wrong time-major cell: The loop goes over the batch, and the time axis is taken for the batch.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state = None
            for step in x:
                state = self.cell(step, state)
            return state[0]

    return Encoder()

# %% wrong time-major last: batch_first was forgotten and the last entry of the output taken.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[-1]

    return Encoder()

# %% wrong time-major output: batch_first was forgotten and the last step of the output taken.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return output[:, -1]

    return Encoder()

# %% wrong time-major output-colon: batch_first=False was written out and the last step of the output taken.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(features, units, num_layers=1, batch_first=False)

        def forward(self, x):
            out, hidden = self.encoder(x)
            last = out[:, -1, :]
            return last

    return Encoder()

# %% wrong time-major squeeze: batch_first was forgotten and h_n squeezed.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n.squeeze(0)

    return Encoder()

# %% wrong time-major transposed: The batch was transposed for a layer that is batch first already.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x.transpose(0, 1))
            return h_n[-1]

    return Encoder()

# %% wrong wrong-units: The number of units was copied from an example.
def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 32, batch_first=True)

        def forward(self, x):
            return self.lstm(x)[0][:, -1]

    return Encoder()
