# %% imports
from torch import nn

# %% right cells: Two cells, two loops.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTMCell(source_features, units)
            self.decoder = nn.LSTMCell(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            state = None
            for step in source.unbind(1):
                state = self.encoder(step, state)
            results = []
            for step in inputs.unbind(1):
                state = self.decoder(step, state)
                results.append(self.head(state[0]))
            return torch.stack(results, dim=1)

    return EncoderDecoder()

# %% right decoder-cell: A layer that reads, a cell that writes.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTMCell(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            h, c = h.squeeze(0), c.squeeze(0)
            results = []
            for t in range(inputs.size(1)):
                h, c = self.decoder(inputs[:, t], (h, c))
                results.append(self.head(h))
            return torch.stack(results, 1)

    return EncoderDecoder()

# %% right module: A module.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% right noisy: Prints, warns, logs and writes to stderr, when made and when called.
import logging
import sys
import warnings

import torch

def build_encoder_decoder(source_features, units, target_features):
    print("building", source_features, units, target_features)
    warnings.warn("two LSTMs")

    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            result = self.head(hidden)
            print(source.shape, inputs.shape, "->", result.shape)
            logging.error("called with %s", inputs.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    model = EncoderDecoder()
    print(model, model(torch.zeros(2, 3, source_features), torch.zeros(2, 4, target_features)))
    return model

# %% right one-line: In one line.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            return self.head(self.decoder(inputs, self.encoder(source)[1])[0])

    return EncoderDecoder()

# %% right parts: Modules for both parts, the decoder made first.
def build_encoder_decoder(source_features, units, target_features):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(source_features, units, batch_first=True)

        def forward(self, source):
            return self.lstm(source)[1]

    class Decoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, inputs, state):
            hidden, state = self.lstm(inputs, state)
            return self.head(hidden), state

    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.decoder = Decoder()
            self.encoder = Encoder()

        def forward(self, source, decoder_inputs):
            results, _ = self.decoder(decoder_inputs, self.encoder(source))
            return results

    return Both()

# %% right time-major-inside: Time first inside.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units)
            self.decoder = nn.LSTM(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source.transpose(0, 1))
            hidden, _ = self.decoder(inputs.transpose(0, 1), state)
            return self.head(hidden).transpose(0, 1)

    return EncoderDecoder()

# %% right unpacked: h and c by their names.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            output, (h_n, c_n) = self.encoder(source)
            output, (h_n, c_n) = self.decoder(inputs, (h_n, c_n))
            return self.head(output)

    return EncoderDecoder()

# %% wrong activation-before-head: A ReLU between.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(torch.relu(hidden))

    return EncoderDecoder()

# %% wrong activation log-softmax: Log-probabilities.
import torch.nn.functional as F

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return F.log_softmax(self.head(hidden), dim=-1)

    return EncoderDecoder()

# %% wrong activation relu: A ReLU.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return torch.relu(self.head(hidden))

    return EncoderDecoder()

# %% wrong activation sigmoid: A sigmoid.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return torch.sigmoid(self.head(hidden))

    return EncoderDecoder()

# %% wrong activation softmax: Probabilities.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return torch.softmax(self.head(hidden), dim=-1)

    return EncoderDecoder()

# %% wrong activation tanh: tanh.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).tanh()

    return EncoderDecoder()

# %% wrong batch-fixed: Zeros for a batch of four.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            zeros = torch.zeros(1, 4, units)
            _, state = self.encoder(source, (zeros, zeros))
            return self.head(self.decoder(inputs, state)[0])

    return EncoderDecoder()

# %% wrong cell-states: The head on c.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTMCell(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            h, c = h[0], c[0]
            results = []
            for step in inputs.unbind(1):
                h, c = self.decoder(step, (h, c))
                results.append(self.head(c))
            return torch.stack(results, dim=1)

    return EncoderDecoder()

# %% wrong changes-argument: The inputs are scaled in place.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            inputs /= 1 + inputs.abs().max()
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong decoder-backward s: The inputs from their end.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            return self.head(self.decoder(inputs.flip(1), state)[0])

    return EncoderDecoder()

# %% wrong decoder-of-other-width: A decoder for steps of the source.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(source_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong decoder-of-other-width encoder: An encoder for steps of the target.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(target_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong decoder-reads-source: The decoder reads the source.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(source_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            return self.head(self.decoder(source, state)[0])

    return EncoderDecoder()

# %% wrong decoder-reads-source joined: Source and inputs side by side.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(source_features + target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(torch.cat([source, inputs], dim=-1), state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong decoder-reads-source outputs: The decoder reads the encoder's outputs.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(units, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            outputs, state = self.encoder(source)
            return self.head(self.decoder(outputs, state)[0])

    return EncoderDecoder()

# %% wrong decoder-reads-source repeated: The last state at every step, next to the inputs.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features + units, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            context = h[-1].unsqueeze(1).expand(-1, inputs.size(1), -1)
            hidden, _ = self.decoder(torch.cat([inputs, context], dim=-1), (h, c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong dropout: Dropout before the head.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)
            self.dropout = nn.Dropout(0.3)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(self.dropout(hidden))

    return EncoderDecoder()

# %% wrong encoder-backward s: The source from its end.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source.flip(1))
            return self.head(self.decoder(inputs, state)[0])

    return EncoderDecoder()

# %% wrong encoder-read-out: The head on the encoder.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            hidden, state = self.encoder(source)
            self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong extra-parameters extra-layers-bridge: A dense layer between the states.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)
            self.bridge = nn.Linear(units, units)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (torch.tanh(self.bridge(h)), c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong extra-layers num-layers: Two layers each.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, 2, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, 2, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong axes-moved features-before-time: Features before time.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).permute(0, 2, 1)

    return EncoderDecoder()

# %% wrong first-state-passed: The state after the first step.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source[:, :1])
            return self.head(self.decoder(inputs, state)[0])

    return EncoderDecoder()

# %% wrong joined flattened: All steps as rows.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden.reshape(-1, units))

    return EncoderDecoder()

# %% wrong joined flattened-row: All of a sequence in a row.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).flatten(1)

    return EncoderDecoder()

# %% wrong head-of-other-width: A head for the source.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, source_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong head-without-bias: A head without a bias.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features, bias=False)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong hidden-head hidden-parameters-head: The head is made at each call.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return nn.Linear(units, target_features)(hidden)

    return EncoderDecoder()

# %% wrong hidden-parameters list: The LSTMs in a plain list.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, target_features)
            self.lstms = [nn.LSTM(source_features, units, batch_first=True), nn.LSTM(target_features, units, batch_first=True)]

        def forward(self, source, inputs):
            _, state = self.lstms[0](source)
            return self.head(self.lstms[1](inputs, state)[0])

    return EncoderDecoder()

# %% wrong inputs-ignored: Zeros in place of the inputs.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            return self.head(self.decoder(torch.zeros_like(inputs), state)[0])

    return EncoderDecoder()

# %% wrong inputs-shifted: Shifted inside.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            shifted = torch.cat([torch.zeros_like(inputs[:, :1]), inputs[:, :-1]], dim=1)
            return self.head(self.decoder(shifted, state)[0])

    return EncoderDecoder()

# %% wrong inputs-swapped: The arguments in the other order.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, inputs, source):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong inputs-swapped sizes-too: The arguments and the sizes in the other order.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(target_features, units, batch_first=True)
            self.decoder = nn.LSTM(source_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, inputs, source):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong last-time last-step-only: The last state.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            _, (h, c) = self.decoder(inputs, state)
            return self.head(h[-1])

    return EncoderDecoder()

# %% wrong last-time last-step-only-axis: The last step, with its axis.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden[:, -1:])

    return EncoderDecoder()

# %% wrong last-step-repeated: The last state for every step.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            _, (h, c) = self.decoder(inputs, state)
            return self.head(h[-1]).unsqueeze(1).repeat(1, inputs.size(1), 1)

    return EncoderDecoder()

# %% wrong lengths-tied: The results get the source's steps.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).reshape(inputs.size(0), source.size(1), -1)

    return EncoderDecoder()

# %% wrong one-lstm missing-layers: One LSTM for both.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, target_features)
            self.lstm = nn.LSTM(source_features, units, batch_first=True)

        def forward(self, source, inputs):
            _, state = self.lstm(source)
            return self.head(self.lstm(inputs, state)[0])

    return EncoderDecoder()

# %% wrong one-lstm missing-layers-mixed-into-batch: Source and inputs as one batch.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units, target_features)
            self.lstm = nn.LSTM(source_features, units, batch_first=True)

        def forward(self, source, inputs):
            output, _ = self.lstm(torch.cat([source, inputs], dim=0))
            return self.head(output)

    return EncoderDecoder()

# %% wrong no-bias: A decoder without biases.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True, bias=False)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong no-gradient state: The state is handed over without its gradient.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, decoder_inputs):
            output, (h, c) = self.encoder(source)
            hidden, state = self.decoder(decoder_inputs, (h.detach(), c.detach()))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong no-head: The hidden states.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return hidden

    return EncoderDecoder()

# %% wrong not-a-model parts: Encoder, decoder and head.
def build_encoder_decoder(source_features, units, target_features):
    return nn.LSTM(source_features, units, batch_first=True), nn.LSTM(target_features, units, batch_first=True), nn.Linear(units, target_features)

# %% wrong not-two-inputs: One argument, as in Keras.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, both):
            source, inputs = both
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong not-written: The stub.
def build_encoder_decoder(source_features, units, target_features):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).detach().numpy()

    return EncoderDecoder()

# %% wrong only-c-passed: h from zeros.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (torch.zeros_like(h), c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong only-c-passed twice: c in place of both.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (c, c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong only-h-passed: c from zeros.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (h, torch.zeros_like(c)))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong only-h-passed twice: h in place of both.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (h, h))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong other-cell gru: GRUs.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.GRU(source_features, units, batch_first=True)
            self.decoder = nn.GRU(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong outputs-for-state: The outputs in place of the state.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            outputs, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (outputs[:, -1], c[-1]))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong own-outputs-read: Each result is fed back.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            step, results = inputs[:, :1], []
            for t in range(inputs.size(1)):
                hidden, state = self.decoder(step, state)
                step = self.head(hidden)
                results.append(step)
            return torch.cat(results, dim=1)

    return EncoderDecoder()

# %% wrong raises three: Unpacked as Keras gives it.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, h, c = self.encoder(source)
            return self.head(self.decoder(inputs, (h, c))[0])

    return EncoderDecoder()

# %% wrong raises tuple: The head on the pair.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            return self.head(self.decoder(inputs, state))

    return EncoderDecoder()

# %% wrong reshaped: Swapped and reshaped back.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            results = self.head(hidden)
            return results.transpose(0, 1).reshape(results.shape)

    return EncoderDecoder()

# %% wrong returns-nothing: The model is printed.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    print(EncoderDecoder())

# %% wrong rows-mixed: The state of the neighbor.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            h, c = h.roll(1, dims=1), c.roll(1, dims=1)
            hidden, _ = self.decoder(inputs, (h, c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong rows-mixed last-row: The last sequence's state for all.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            h, c = h[:, -1:].expand_as(h).contiguous(), c[:, -1:].expand_as(c).contiguous()
            return self.head(self.decoder(inputs, (h, c))[0])

    return EncoderDecoder()

# %% wrong several-results: The hidden states, too.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden), hidden

    return EncoderDecoder()

# %% wrong source-steps-included: Both outputs, joined along time.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            outputs, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(torch.cat([outputs, hidden], dim=1))

    return EncoderDecoder()

# %% wrong squeezed: Axes of one are removed.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).squeeze()

    return EncoderDecoder()

# %% wrong state-at-every-step: Each step by itself, from the encoder's state.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            steps = [self.decoder(step, state)[0] for step in inputs.split(1, dim=1)]
            return self.head(torch.cat(steps, dim=1))

    return EncoderDecoder()

# %% wrong state-not-passed: The state is not handed over.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong state-not-passed zeros: Zeros for both.
import torch

def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (torch.zeros_like(h), torch.zeros_like(c)))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong stateful: The encoder's state is kept from call to call.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)
            self.kept = {}

        def forward(self, source, inputs):
            _, state = self.encoder(source, self.kept.get(len(source)))
            self.kept[len(source)] = state
            return self.head(self.decoder(inputs, state)[0])

    return EncoderDecoder()

# %% wrong states-swapped: c, then h.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (c, h))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong states-swapped unpacked: Unpacked as c and h.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (c, h) = self.encoder(source)
            hidden, _ = self.decoder(inputs, (h, c))
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong axes-moved time-first: Steps first.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden).transpose(0, 1)

    return EncoderDecoder()

# %% wrong time-fixed: The steps of the example.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden.reshape(-1, units)).view(len(inputs), 5, -1)

    return EncoderDecoder()

# %% wrong time-major: Neither layer has the batch first.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units)
            self.decoder = nn.LSTM(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong time-major encoder: The encoder has the time first.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong swapped-sizes wrong-units: LSTMs as wide as the target.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, target_features, batch_first=True)
            self.decoder = nn.LSTM(target_features, target_features, batch_first=True)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return hidden

    return EncoderDecoder()

# %% wrong swapped-sizes wrong-units-source: As wide as the source.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, source_features, batch_first=True)
            self.decoder = nn.LSTM(target_features, source_features, batch_first=True)
            self.head = nn.Linear(source_features, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()
