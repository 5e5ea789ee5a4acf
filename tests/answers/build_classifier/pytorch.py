# %% imports
import torch
from torch import nn

# %% right attention: A learned weight for each valid step.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.score = nn.Linear(units, 1)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            padding = torch.arange(padded.shape[1]) >= lengths[:, None]
            scores = self.score(output).squeeze(-1).masked_fill(padding, float("-inf"))
            weights = scores.softmax(dim=1)
            return self.head((weights[:, :, None] * output).sum(dim=1))

    return Classifier()

# %% right bidirectional: Both directions' last states, packed.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(torch.cat([h_n[0], h_n[1]], dim=-1))

    return Classifier()

# %% right bidirectional-mean: Both directions, packed, the mean of the valid steps.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, _ = self.lstm(packed)
            output, _ = nn.utils.rnn.pad_packed_sequence(output, batch_first=True)
            return self.head(output.sum(dim=1) / lengths.unsqueeze(1))

    return Classifier()

# %% right cell-loop: An LSTMCell that keeps the state of rows that have ended.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.units = units
            self.cell = nn.LSTMCell(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            h = padded.new_zeros(len(padded), self.units)
            c = h
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (step < lengths)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return self.head(h)

    return Classifier()

# %% right gather: gather picks the last valid step.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            index = (lengths - 1).view(-1, 1, 1).expand(-1, 1, output.size(2))
            return self.head(output.gather(1, index).squeeze(1))

    return Classifier()

# %% right last-valid: The output at the last valid step of each row.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% right masked-max: The maximum over the valid steps, padded ones at minus infinity.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            padding = torch.arange(padded.shape[1]) >= lengths[:, None]
            return self.head(output.masked_fill(padding[:, :, None], -torch.inf).amax(dim=1))

    return Classifier()

# %% right masked-mean: The mean over the valid steps.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            mask = torch.arange(padded.shape[1]) < lengths[:, None]
            return self.head((output * mask[:, :, None]).sum(dim=1) / lengths[:, None])

    return Classifier()

# %% right noisy: A module which prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            print("padded", padded.shape, lengths)
            warnings.warn("only a warning")
            logging.error("only a log")
            sys.stderr.write("RuntimeError: only a joke\n")
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    model = Classifier()
    print(model)
    return model

# %% right packed: Packed, and the state h_n.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])

    return Classifier()

# %% right per-step-logits-picked: The head at every step, and the last valid one of its logits.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            logits = self.head(output)
            return torch.stack([row[length - 1] for row, length in zip(logits, lengths)])

    return Classifier()

# %% right row-by-row: Each row alone, cut to its length.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            rows = [self.lstm(row[None, :length])[1][0][-1] for row, length in zip(padded, lengths)]
            return self.head(torch.cat(rows))

    return Classifier()

# %% right sorted-by-hand: Sorted by length, and put back with the inverse.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            order = lengths.argsort(descending=True)
            packed = nn.utils.rnn.pack_padded_sequence(padded[order], lengths[order], batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1][order.argsort()])

    return Classifier()

# %% right stacked: Two layers of LSTM, packed.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, num_layers=2, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])

    return Classifier()

# %% right subclass-and-mlp: A subclass of nn.LSTM with a head.
class Reader(nn.LSTM):
    def forward(self, padded, lengths):
        output, _ = super().forward(padded)
        return self.head(output[torch.arange(len(output)), lengths - 1])

def build_classifier(features, units, classes):
    reader = Reader(features, units, batch_first=True)
    reader.head = nn.Linear(units, classes)
    return reader

# %% right time-first-inside: Time first inside, and the step picked by its number.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded.transpose(0, 1))
            return self.head(output[lengths - 1, torch.arange(len(lengths))])

    return Classifier()

# %% right two-layer-head: A head of two layers.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Sequential(nn.Linear(units, 32), nn.ReLU(), nn.Linear(32, classes))

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong activation: relu after the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return torch.relu(self.head(last))

    return Classifier()

# %% wrong activation tanh: tanh after the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last).tanh()

    return Classifier()

# %% wrong argmax-applied: The class instead of logits.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last).argmax(dim=-1)

    return Classifier()

# %% wrong batch-fixed: A view with a batch of four.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            state = torch.zeros(1, 4, self.lstm.hidden_size)
            output, _ = self.lstm(padded, (state, state))
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()

# %% wrong changes-argument: The lengths are changed in place.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            lengths -= 1
            return self.head(output[torch.arange(len(padded)), lengths])

    return Classifier()

# %% wrong dropout: Dropout before the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.dropout = nn.Dropout(0.5)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(self.dropout(last))

    return Classifier()

# %% wrong dropout batch-norm: Batch normalization before the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.norm = nn.BatchNorm1d(units)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            if len(last) > 1:
                last = self.norm(last)
            return self.head(last)

    return Classifier()

# %% wrong end-unread: The output at the first step.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output[:, 0])

    return Classifier()

# %% wrong end-unread off-by-one: One step too early.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output[torch.arange(len(padded)), (lengths - 2).clamp(min=0)])

    return Classifier()

# %% wrong enforce-sorted: Packed without enforce_sorted=False.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(padded, lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])

    return Classifier()

# %% wrong hidden-parameters: The LSTM in a plain list.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.LSTM(features, units, batch_first=True)]
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.layers[0](padded)
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()

# %% wrong hidden-parameters each-call: Layers made at each call.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.sizes = features, units, classes

        def forward(self, padded, lengths):
            features, units, classes = self.sizes
            output, _ = nn.LSTM(features, units, batch_first=True)(padded)
            return nn.Linear(units, classes)(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()

# %% wrong layers-axis: h_n with its layers' axis.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n)

    return Classifier()

# %% wrong mixes-rows: batch_first forgotten.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong mixes-rows norm: The mean of the batch is taken away.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last - last.mean(dim=0))

    return Classifier()

# %% wrong no-bias: bias=False.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bias=False)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong no-gradient detach: The head alone can be trained.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, state = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last.detach())

    return Classifier()

# %% wrong no-head: An LSTM with a unit for each class.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, classes, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return last

    return Classifier()

# %% wrong no-head second: A second LSTM instead of a head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.second = nn.LSTM(units, classes, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            output, _ = self.second(output)
            return output[torch.arange(len(padded)), lengths - 1]

    return Classifier()

# %% wrong not-a-model class: The class instead of an object.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier

# %% wrong not-written: Nothing yet.
def build_classifier(features, units, classes):
    raise NotImplementedError

# %% wrong numpy-result: An array instead of a tensor.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last).detach().numpy()

    return Classifier()

# %% wrong one-class-more: One class too many, as if ids began at one.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes + 1)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong one-logit: One number, as for a regression.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, 1)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong order-changed: Sorted by length, and left so.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            lengths, order = lengths.sort(descending=True)
            packed = nn.utils.rnn.pack_padded_sequence(padded[order], lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])

    return Classifier()

# %% wrong order-changed twice: Put back with the order instead of its inverse.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths, descending=True)
            packed = nn.utils.rnn.pack_padded_sequence(padded[order], lengths[order], batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])[order]

    return Classifier()

# %% wrong other-cell: A GRU.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.GRU(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong padding-read: The last step of the padded batch.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output[:, -1])

    return Classifier()

# %% wrong padding-read backward: Forward at the last valid step, backward without packing.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)
            self.units = units

        def forward(self, padded, lengths):
            output, (h_n, _) = self.lstm(padded)
            forward = output[torch.arange(len(padded)), lengths - 1, : self.units]
            return self.head(torch.cat([forward, h_n[1]], dim=-1))

    return Classifier()

# %% wrong padding-read longest: The step of the longest, for all rows.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output[:, lengths.max() - 1])

    return Classifier()

# %% wrong padding-read max-over-zeros: The maximum of a packed output: the zeros win.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, _ = self.lstm(packed)
            output, _ = nn.utils.rnn.pad_packed_sequence(output, batch_first=True)
            return self.head(output.max(dim=1).values)

    return Classifier()

# %% wrong padding-read max-times-mask: The padded outputs are made zero, and the maximum taken.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            mask = torch.arange(padded.shape[1]) < lengths[:, None]
            return self.head((output * mask[:, :, None]).amax(dim=1))

    return Classifier()

# %% wrong padding-read mean: The mean over all steps.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output.mean(dim=1))

    return Classifier()

# %% wrong padding-read mean-of-packed: The mean of a packed output divides by the longest.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, _ = self.lstm(packed)
            output, _ = nn.utils.rnn.pad_packed_sequence(output, batch_first=True)
            return self.head(output.mean(dim=1))

    return Classifier()

# %% wrong padding-read state: h_n without packing.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded)
            return self.head(h_n[-1])

    return Classifier()

# %% wrong per-step: The head at every step.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return self.head(output)

    return Classifier()

# %% wrong per-step packed: Packed, unpacked, and the head at every step.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, _ = self.lstm(packed)
            output, _ = nn.utils.rnn.pad_packed_sequence(output, batch_first=True)
            return self.head(output)

    return Classifier()

# %% wrong raises bidirectional-head: The head expects one direction's units.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong raises sequential: A Sequential takes no lengths.
def build_classifier(features, units, classes):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True), nn.Linear(units, classes))

# %% wrong returns-nothing: The model is made and not returned.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    model = Classifier()

# %% wrong returns-nothing forward: forward without return.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            self.head(last)

    return Classifier()

# %% wrong several-results: Logits and state.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last), last

    return Classifier()

# %% wrong sigmoid: A sigmoid after the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return torch.sigmoid(self.head(last))

    return Classifier()

# %% wrong softmax: A softmax after the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last).softmax(dim=-1)

    return Classifier()

# %% wrong softmax layer: nn.Softmax as the last layer.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Sequential(nn.Linear(units, classes), nn.Softmax(dim=1))

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong softmax over-batch: A softmax over the batch.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return torch.softmax(self.head(last), dim=0)

    return Classifier()

# %% wrong squeezed: A bare squeeze.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n.squeeze())

    return Classifier()

# %% wrong start-unread: Only the last valid step is given to the LSTM.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            last = padded[torch.arange(len(padded)), lengths - 1]
            output, _ = self.lstm(last[:, None])
            return self.head(output[:, 0])

    return Classifier()

# %% wrong stateful: The state is kept from call to call.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.state = None

        def forward(self, padded, lengths):
            if self.state is not None and self.state[0].shape[1] != len(padded):
                self.state = None
            output, state = self.lstm(padded, self.state)
            self.state = tuple(part.detach() for part in state)
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()

# %% wrong stateful random: A random initial state.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.units = units

        def forward(self, padded, lengths):
            state = [torch.randn(1, len(padded), self.units) for _ in range(2)]
            output, _ = self.lstm(padded, tuple(state))
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()

# %% wrong step-axis: gather without squeeze.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            index = (lengths - 1).view(-1, 1, 1).expand(-1, 1, output.size(2))
            return self.head(output.gather(1, index))

    return Classifier()

# %% wrong swapped-sizes: features and units swapped.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(units, features, batch_first=True)
            self.head = nn.Linear(features, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong time-first: batch_first forgotten, and the state.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded)
            return self.head(h_n[-1])

    return Classifier()

# %% wrong tuple-into-head: The LSTM's pair goes into the head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            return self.head(self.lstm(padded))

    return Classifier()

# %% wrong units-as-classes: No head.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return last

    return Classifier()

# %% wrong units-as-classes linear: A head of units.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, units)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()

# %% wrong units-per-step: The output of the LSTM.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output

    return Classifier()

# %% wrong wrong-units: Always 64 units.
def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 64, batch_first=True)
            self.head = nn.Linear(64, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    return Classifier()
