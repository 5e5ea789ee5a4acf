# %% imports
from torch import nn

# %% right cell-loop: A loop over the cell; steps of padding keep the state.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (step < lengths)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% right noisy: Prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    print("features", features, "units", units)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            print("padded", padded.shape, "lengths", lengths)
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% right one-hot: A mask with one True in each row.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            is_last = torch.arange(padded.shape[1]) == lengths[:, None] - 1
            return (output * is_last[:, :, None]).sum(dim=1)

    return Encoder()

# %% right outputs-indexed: No packing: the outputs at each length.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% right pack-sequence: The sequences are cut and packed from a list.
from torch.nn.utils.rnn import pack_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            rows = [row[:n] for row, n in zip(padded, lengths.tolist())]
            _, (h_n, _) = self.lstm(pack_sequence(rows, enforce_sorted=False))
            return h_n[0]

    return Encoder()

# %% right packed: Packed, and the state read.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1]

    return Encoder()

# %% right row-by-row: Each sequence by itself.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            rows = []
            for row, n in zip(padded, lengths):
                _, (h_n, _) = self.lstm(row[None, :n])
                rows.append(h_n[-1])
            return torch.cat(rows)

    return Encoder()

# %% right sorted-by-hand: Sorted, packed, and sorted back by the inverse.
import torch
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths, descending=True)
            packed = pack_padded_sequence(padded[order], lengths[order], batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1][torch.argsort(order)]

    return Encoder()

# %% right sorted-filled: Sorted, packed, and written back into place.
import torch
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths, order = lengths.sort(descending=True)
            packed = pack_padded_sequence(padded[order], lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            result = torch.empty_like(h_n[0])
            result[order] = h_n[0]
            return result

    return Encoder()

# %% right subclass-of-lstm: An LSTM that packs its own input.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.LSTM):
        def __init__(self):
            super().__init__(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return super().forward(packed)[1][0][-1]

    return Encoder()

# %% right time-major-inside: Time first inside, with packing to match.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded.transpose(0, 1), lengths, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n.squeeze(0)

    return Encoder()

# %% right total-length: Unpacked to the full length, then indexed.
import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            packed, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(packed, batch_first=True, total_length=padded.size(1))
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% right unpacked-gather: Packed, unpacked, gathered.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, sizes = pad_packed_sequence(output, batch_first=True)
            last = (sizes - 1).view(-1, 1, 1).expand(-1, 1, units)
            return output.gather(1, last).squeeze(1)

    return Encoder()

# %% wrong all-steps: All steps, unpacked.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            return pad_packed_sequence(output, batch_first=True)[0]

    return Encoder()

# %% wrong all-steps no-mask: All steps, without packing.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output

    return Encoder()

# %% wrong all-steps total-length: All steps, unpacked to the full length.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            return pad_packed_sequence(output, batch_first=True, total_length=padded.shape[1])[0]

    return Encoder()

# %% wrong backward s: The sequences are reversed.
from torch.nn.utils.rnn import pack_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            turned = [row[:n].flip(0) for row, n in zip(padded, lengths)]
            return self.lstm(pack_sequence(turned, enforce_sorted=False))[1][0][-1]

    return Encoder()

# %% wrong backward s-padding: The padded batch is reversed.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded.flip(1))
            return h_n[-1]

    return Encoder()

# %% wrong batch-fixed: The batch of the example is written in.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n.reshape(4, units)

    return Encoder()

# %% wrong cell-state: The second half of the state.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (_, c_n) = self.lstm(packed)
            return c_n[-1]

    return Encoder()

# %% wrong cell-state swapped: The two are unpacked the wrong way round.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, (c_n, h_n) = self.lstm(packed)
            return h_n[-1]

    return Encoder()

# %% wrong changes-argument: The lengths are counted down in place.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            lengths -= 1
            return output[torch.arange(len(output)), lengths]

    return Encoder()

# %% wrong changes-argument filled: The padding is filled in place.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            for row, n in zip(padded, lengths):
                row[n:] = 0
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong dropout: Dropout was added.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.drop = nn.Dropout(0.5)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.drop(self.lstm(packed)[1][0][-1])

    return Encoder()

# %% wrong enforce-sorted: Packed as it comes.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong enforce-sorted list: A list packed as it comes.
from torch.nn.utils.rnn import pack_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            rows = [row[:n] for row, n in zip(padded, lengths)]
            return self.lstm(pack_sequence(rows))[1][0][-1]

    return Encoder()

# %% wrong extra-layers bidirectional: Both directions.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong extra-parameters extra-layers-linear: A linear layer after.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, units)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.head(self.lstm(packed)[1][0][-1])

    return Encoder()

# %% wrong first-step: The first step.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[:, 0]

    return Encoder()

# %% wrong hidden-parameters each-call: The layer is made at each call.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()

        def forward(self, padded, lengths):
            lstm = nn.LSTM(features, units, batch_first=True)
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong hidden-parameters list: The layer is kept in a plain list.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.LSTM(features, units, batch_first=True)]

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.layers[0](packed)[1][0][-1]

    return Encoder()

# %% wrong last-row: The state is indexed as batch first.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n[:, -1]

    return Encoder()

# %% wrong last-batch last-row-twice: The state is indexed twice.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1][-1]

    return Encoder()

# %% wrong layers-axis: The layers' axis stays.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n

    return Encoder()

# %% wrong lengths-from-zeros: Steps that are not zero are counted.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            lengths = padded.any(dim=2).sum(dim=1)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong lengths-from-zeros any-feature: Steps without a zero in any feature are counted.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths = (padded != 0).all(dim=-1).sum(dim=1)
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong lengths-from-zeros both: A cell loop skips padding, and steps of zeros as well.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (padded[:, step] != 0).any(1, keepdim=True) & (step < lengths)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% wrong lengths-from-zeros cell: A cell loop skips steps of zeros, as Keras does.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (padded[:, step] != 0).any(dim=1, keepdim=True)
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% wrong lengths-from-zeros cell-any: A cell loop skips steps with a zero in any feature.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (padded[:, step] != 0).all(dim=1, keepdim=True)
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% wrong lengths-from-zeros first-feature: The first feature tells.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths = (padded[..., 0] != 0).sum(dim=1)
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong lengths-from-zeros last: The last step that is not zero is searched.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            data = padded.ne(0).any(dim=2)
            steps = torch.arange(1, padded.shape[1] + 1)
            lengths = (data * steps).max(dim=1).values
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong lengths-from-zeros sum: Steps whose features add up to zero are left out.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths = (padded.sum(dim=-1) != 0).sum(dim=1)
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong sorted lengths-sorted: Only the lengths are sorted.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths = lengths.sort(descending=True).values
            packed = pack_padded_sequence(padded, lengths, batch_first=True)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong inverted mask-inverted: A cell loop keeps the state where data is.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (step >= lengths)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% wrong max-of-steps: The maximum of the valid steps.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True, padding_value=float("-inf"))
            return output.max(dim=1).values

    return Encoder()

# %% wrong max-of-steps zeros: The maximum goes over the padding's zeros, too.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True, total_length=padded.shape[1])
            return output.amax(dim=1)

    return Encoder()

# %% wrong mean-of-steps: The mean of the valid steps.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True)
            return output.sum(dim=1) / lengths[:, None]

    return Encoder()

# %% wrong mean-of-steps all: The mean of all steps.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output.mean(dim=1)

    return Encoder()

# %% wrong no-bias: Without biases.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bias=False, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong no-gradient numpy: The state leaves the framework on its way out.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, (h_n, c_n) = self.lstm(packed)
            return torch.from_numpy(h_n[-1].detach().numpy())

    return Encoder()

# %% wrong no-lengths: `forward` takes the batch alone.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded):
            output, _ = self.lstm(padded)
            return output[:, -1]

    return Encoder()

# %% wrong no-lengths bare: The layer itself.
def build_masked_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)

# %% wrong not-a-model class: The class is returned.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder

# %% wrong not-a-model function: A function is returned.
import torch

def build_masked_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)

    def encoder(padded, lengths):
        output, _ = lstm(padded)
        return output[torch.arange(len(output)), lengths - 1]

    return encoder

# %% wrong not-written: Nothing was written.
def build_masked_encoder(features, units):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array comes back.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1].numpy()

    return Encoder()

# %% wrong one-length: All are read at the longest length.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[:, lengths.max() - 1]

    return Encoder()

# %% wrong one-length cut: The batch is cut to the longest length.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded[:, : int(lengths.max())])
            return h_n[-1]

    return Encoder()

# %% wrong one-length first: All are read at the first length.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[:, lengths[0] - 1]

    return Encoder()

# %% wrong one-length last: The loop keeps the last length alone.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            for n in lengths:
                last = output[:, n - 1]
            return last

    return Encoder()

# %% wrong one-length shortest: The batch is cut to the shortest length.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded[:, : int(lengths.min())])
            return output[:, -1]

    return Encoder()

# %% wrong order-twice: Sorted back with the same order.
import torch
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths, descending=True)
            packed = pack_padded_sequence(padded[order], lengths[order], batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1][order]

    return Encoder()

# %% wrong order-twice upward: Sorted upward, and back with the same order.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths)
            output, _ = self.lstm(padded[order])
            last = output[torch.arange(len(output)), lengths[order] - 1]
            return last[order]

    return Encoder()

# %% wrong other-cell gru: A GRU.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.gru = nn.GRU(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.gru(packed)[1][-1]

    return Encoder()

# %% wrong packed-output: The packed output is indexed.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            return output[:, -1]

    return Encoder()

# %% wrong padding-read: The lengths are not used.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded)
            return h_n[-1]

    return Encoder()

# %% wrong padding-read filled: The padding is filled with zeros.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            padding = torch.arange(padded.shape[1]) >= lengths[:, None]
            output, _ = self.lstm(padded.masked_fill(padding[:, :, None], 0.0))
            return output[:, -1]

    return Encoder()

# %% wrong padding-read last-step: The last step of the batch.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[:, -1]

    return Encoder()

# %% wrong padding-read multiplied: The batch is multiplied by the mask.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            mask = torch.arange(padded.shape[1]) < lengths[:, None]
            _, (h_n, _) = self.lstm(padded * mask[:, :, None])
            return h_n[-1]

    return Encoder()

# %% wrong raises keras-argument: An argument of the other framework.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, return_sequences=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong raises list: A list is made of one tensor.
import torch
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, (h_n, c_n) = self.lstm(packed)
            return torch.cat([h_n[-1][n - 1] for n in lengths]).view(len(lengths), units)

    return Encoder()

# %% wrong returns-nothing: The model is not returned.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    Encoder()

# %% wrong returns-nothing forward: `forward` returns nothing.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            self.state = h_n[-1]

    return Encoder()

# %% wrong rows-mixed: A slice for the rows and a tensor for the steps.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[:, lengths - 1]

    return Encoder()

# %% wrong several-results: Both halves of the state.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, c_n) = self.lstm(packed)
            return h_n[-1], c_n[-1]

    return Encoder()

# %% wrong sorted order: Sorted for packing, and left so.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths, order = lengths.sort(descending=True)
            packed = pack_padded_sequence(padded[order], lengths, batch_first=True)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong sorted order-upward: Sorted upward and read by index.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths)
            output, _ = self.lstm(padded[order])
            return output[torch.arange(len(output)), lengths[order] - 1]

    return Encoder()

# %% wrong squeezed: A bare squeeze.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, (h_n, _) = self.lstm(packed)
            return h_n.squeeze()

    return Encoder()

# %% wrong stateful: The state is kept from call to call.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.kept = {}

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            _, state = self.lstm(packed, self.kept.get(len(padded)))
            self.kept[len(padded)] = state
            return state[0][-1]

    return Encoder()

# %% wrong raises step-after: The length is taken for the step.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths]

    return Encoder()

# %% wrong off-by-one step-after-clamped: The length is the step, but for full rows.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths.clamp(max=padded.shape[1] - 1)]

    return Encoder()

# %% wrong step-axis: The gathered step stays an axis.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = (lengths - 1)[:, None, None].expand(-1, 1, units)
            return output.gather(1, last)

    return Encoder()

# %% wrong step-axis transposed: The layers' axis is moved.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0].transpose(0, 1)

    return Encoder()

# %% wrong step-before: One too many is taken away.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 2]

    return Encoder()

# %% wrong step-before clamped: Packed with lengths that are one too small.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths = (lengths - 1).clamp(min=1)
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong off-by-one step-before-mask: The mask of a cell loop ends one step too early.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, padded, lengths):
            h = c = padded.new_zeros(len(padded), units)
            for step in range(padded.shape[1]):
                new_h, new_c = self.cell(padded[:, step], (h, c))
                valid = (step < lengths - 1)[:, None]
                h, c = torch.where(valid, new_h, h), torch.where(valid, new_c, c)
            return h

    return Encoder()

# %% wrong sum-of-steps: The valid steps are added up.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True)
            return output.sum(dim=1)

    return Encoder()

# %% wrong swapped-sizes: Features and units are swapped.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(units, features, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong time-major: The LSTM reads the batch as time.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()

# %% wrong time-major packed: The packing reads the batch as time.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong time-major state: The LSTM reads the batch as time, and the state is read.
def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, padded, lengths):
            output, (h_n, c_n) = self.lstm(padded)
            return h_n[-1]

    return Encoder()

# %% wrong wrong-units: A fixed number of units.
from torch.nn.utils.rnn import pack_padded_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, 64, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()

# %% wrong zeros-read: Unpacked, and the last step read.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True)
            return output[:, -1]

    return Encoder()

# %% wrong zeros-read multiplied: The outputs are multiplied by the mask, and the last step read.
import torch

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            mask = torch.arange(padded.shape[1]) < lengths[:, None]
            return (output * mask[:, :, None])[:, -1]

    return Encoder()

# %% wrong zeros-read total-length: Unpacked to the full length, and the last step read.
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(output, batch_first=True, total_length=padded.shape[1])
            return output[:, -1]

    return Encoder()
