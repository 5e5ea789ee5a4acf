# %% imports
from torch import nn

# %% right add-module: Layers under numbered names.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            sizes = [features] + list(units)
            for i in range(len(units)):
                self.add_module(f"lstm{i}", nn.LSTM(sizes[i], sizes[i + 1], batch_first=True))

        def forward(self, x):
            for lstm in self.children():
                x = lstm(x)[0]
            return x[:, -1, :]

    return Stack()

# %% right append: Layers appended in a loop that remembers the width below.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            size = features
            for width in units:
                self.lstms.append(nn.LSTM(size, width, batch_first=True))
                size = width

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h.squeeze(0)

    return Stack()

# %% right cells-by-hand: All cells go one step at a time.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.cells = nn.ModuleList(
                nn.LSTMCell(size, width) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            states = [(x.new_zeros(len(x), width),) * 2 for width in units]
            for step in x.unbind(1):
                for number, cell in enumerate(self.cells):
                    states[number] = cell(step, states[number])
                    step = states[number][0]
            return step

    return Stack()

# %% right layer-by-layer-cells: A cell at a time reads the complete sequence.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.cells = nn.ModuleList(
                nn.LSTMCell(size, width) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for cell in self.cells:
                state, steps = None, []
                for t in range(x.shape[1]):
                    state = cell(x[:, t], state)
                    steps.append(state[0])
                x = torch.stack(steps, dim=1)
            return x[:, -1]

    return Stack()

# %% right module-list: A ModuleList, and the last step of the last output.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% right module-list-state: A ModuleList, and the last layer's state.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h[-1]

    return Stack()

# %% right noisy: A module which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import torch

def build_stack(features, units):
    warnings.warn("a stack is being made")

    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            for size, width in zip([features, *units], units):
                print("from", size, "to", width)
                self.lstms.append(nn.LSTM(size, width, batch_first=True))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
                print(x.shape)
            logging.error("last %s", x[:, -1].shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return x[:, -1]

    stack = Stack()
    print(stack, stack(torch.zeros(2, 3, features)))
    return stack

# %% right num-layers-where-equal: num_layers where all widths are equal, single layers where not.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            if len(set(units)) == 1:
                layers = [nn.LSTM(features, units[0], num_layers=len(units), batch_first=True)]
            else:
                layers = [
                    nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
                ]
            self.layers = nn.ModuleList(layers)

        def forward(self, x):
            for layer in self.layers:
                x, (h, c) = layer(x)
            return h[-1]

    return Stack()

# %% right recursion: A module that holds the layer below and the rest above.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self, size, width, *rest):
            super().__init__()
            self.lstm = nn.LSTM(size, width, batch_first=True)
            self.above = Stack(width, *rest) if rest else None

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1] if self.above is None else self.above(output)

    return Stack(features, *units)

# %% right reduce: functools.reduce over a ModuleList.
import functools

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            return functools.reduce(lambda steps, lstm: lstm(steps)[0], self.lstms, x)[:, -1]

    return Stack()

# %% right sequential: A Sequential with a module that picks the output.
def build_stack(features, units):
    class Output(nn.Module):
        def forward(self, results):
            return results[0]

    class LastStep(nn.Module):
        def forward(self, steps):
            return steps[:, -1]

    layers = []
    for size, width in zip([features] + units[:-1], units):
        layers += [nn.LSTM(size, width, batch_first=True), Output()]
    return nn.Sequential(*layers, LastStep())

# %% right time-major-inside: Time first inside, and one transpose.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=False) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            x = x.transpose(0, 1)
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[-1]

    return Stack()

# %% wrong activation-between activation-after-relu: relu after each layer, the last one's too.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x = torch.relu(lstm(x)[0])
            return x[:, -1]

    return Stack()

# %% wrong activation-added activation-after-relu-last: relu after the last layer.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return torch.relu(x[:, -1])

    return Stack()

# %% wrong activation-between: relu between the layers.
import torch.nn.functional as F

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                x = F.relu(lstm(x)[0])
            return self.lstms[-1](x)[0][:, -1]

    return Stack()

# %% wrong activation-between tanh: tanh between the layers.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                x = torch.tanh(lstm(x)[0])
            return self.lstms[-1](x)[0][:, -1]

    return Stack()

# %% wrong all-steps: The last step is not taken.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x

    return Stack()

# %% wrong batch-as-time: Each layer's last step is handed on, without a time axis.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                output, _ = lstm(x)
                x = output[:, -1]
            return x

    return Stack()

# %% wrong batch-as-time h-squeezed: h goes on with its layers' axis as the batch axis.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                output, (x, _) = lstm(x)
            return output[0] if len(self.lstms) > 1 else x[0]

    return Stack()

# %% wrong batch-as-time state: Each layer's last state is handed on, without a time axis.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                _, (h, c) = lstm(x)
                x = h[-1]
            return x

    return Stack()

# %% wrong batch-fixed: Zero states for a batch of four.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                zeros = torch.zeros(1, 4, lstm.hidden_size)
                x, _ = lstm(x, (zeros, zeros))
            return x[:, -1]

    return Stack()

# %% wrong cell-state: c of the last layer.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return c[-1]

    return Stack()

# %% wrong cell-state index: The last of the pair of states.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, state = lstm(x)
            return state[-1][-1]

    return Stack()

# %% wrong changes-argument insert: The features are put into the learner's list.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            units.insert(0, features)
            self.lstms = nn.ModuleList(
                nn.LSTM(units[i], units[i + 1], batch_first=True) for i in range(len(units) - 1)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong changes-argument pop: The learner's list is emptied.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            size = features
            while units:
                width = units.pop(0)
                self.lstms.append(nn.LSTM(size, width, batch_first=True))
                size = width

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong dropout: Dropout between the layers.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.dropout = nn.Dropout(0.3)

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                x = self.dropout(lstm(x)[0])
            return self.lstms[-1](x)[0][:, -1]

    return Stack()

# %% wrong dropout functional: Dropout between the layers, in training.
import torch.nn.functional as F

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x = F.dropout(lstm(x)[0], 0.5, self.training)
            return x[:, -1]

    return Stack()

# %% wrong extra-layers bottom: A further layer from features to features.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            sizes = [features, features, *units]
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip(sizes, sizes[1:])
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong extra-parameters extra-layers-linear: A linear layer after the stack.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.head = nn.Linear(units[-1], units[-1])

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return self.head(x[:, -1])

    return Stack()

# %% wrong extra-parameters extra-layers-norm: A LayerNorm after each layer.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.norms = nn.ModuleList(nn.LayerNorm(width) for width in units)

        def forward(self, x):
            for lstm, norm in zip(self.lstms, self.norms):
                x = norm(lstm(x)[0])
            return x[:, -1]

    return Stack()

# %% wrong extra-layers num-layers: num_layers counts the list in every layer.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, num_layers=max(2, len(units)), batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong first-layer: The first layer's state is returned.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            states = []
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
                states.append(h[-1])
            return states[0]

    return Stack()

# %% wrong first-layer h-zero: With num_layers h[0] is taken, which is the first layer's.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            equal = len(set(units)) == 1
            self.layers = nn.ModuleList()
            if equal:
                self.layers.append(nn.LSTM(features, units[0], len(units), batch_first=True))
            else:
                for size, width in zip([features, *units], units):
                    self.layers.append(nn.LSTM(size, width, batch_first=True))

        def forward(self, x):
            first = None
            for layer in self.layers:
                x, (h, c) = layer(x)
                first = h[0] if first is None else first
            return first

    return Stack()

# %% wrong first-step: The first step is taken.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, 0]

    return Stack()

# %% wrong hidden-parameters each-call: New layers at each call.
def build_stack(features, units):
    class Stack(nn.Module):
        def forward(self, x):
            for width in units:
                x, _ = nn.LSTM(x.shape[-1], width, batch_first=True)(x)
            return x[:, -1]

    return Stack()

# %% wrong hidden-parameters list: The layers are in a plain list.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = [nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)]

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong partly-hidden-parameters hidden-parameters-upper-in-list: Only the first layer is an attribute, the others are in a plain list.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.LSTM(features, units[0], batch_first=True)
            self.others = [nn.LSTM(size, width, batch_first=True) for size, width in zip(units, units[1:])]

        def forward(self, x):
            for lstm in [self.first, *self.others]:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong last-row: The last row of the batch is taken, of all steps.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[-1]

    return Stack()

# %% wrong last-row state: batch_first is thought to move h's axes, too.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h[:, -1]

    return Stack()

# %% wrong layers-axis: h is returned as it comes.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h

    return Stack()

# %% wrong learned-initial-state: The first layer's initial state is a parameter.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.h0 = nn.Parameter(torch.zeros(1, 1, units[0]))

        def forward(self, x):
            h0 = self.h0.repeat(1, len(x), 1)
            x, _ = self.lstms[0](x, (h0, torch.zeros_like(h0)))
            for lstm in self.lstms[1:]:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong list-as-number: The list is given as a number of units.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()

# %% wrong list-as-number cell: A cell of the complete list.
import torch

def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = torch.zeros(len(x), units)
            for step in x.unbind(1):
                h, c = self.cell(step, (h, c))
            return h

    return Stack()

# %% wrong list-as-number num-layers: The list is the number of layers.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, features, num_layers=units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()

# %% wrong list-as-number range: The list is counted to.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(nn.LSTM(features, features, batch_first=True) for _ in range(units))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong max-of-steps: The maximum over time.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x.max(dim=1).values

    return Stack()

# %% wrong mean-of-steps: The mean over time.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x.mean(dim=1)

    return Stack()

# %% wrong missing-layers first: Only the first entry is used.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units[0], batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()

# %% wrong missing-layers overwritten: The attribute is overwritten in the loop.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            for width in units:
                self.lstm = nn.LSTM(features, width, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()

# %% wrong missing-layers sum: One layer as wide as all together.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, sum(units), batch_first=True)

        def forward(self, x):
            return self.lstm(x)[0][:, -1]

    return Stack()

# %% wrong missing-layers two-only: Two layers, whatever the list holds.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.one = nn.LSTM(features, units[0], batch_first=True)
            self.two = nn.LSTM(units[0], units[1], batch_first=True)

        def forward(self, x):
            x, _ = self.one(x)
            x, _ = self.two(x)
            return x[:, -1]

    return Stack()

# %% wrong no-bias: No biases.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, bias=False, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong no-gradient between: Each layer is cut off from the one below.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            inputs = [features, *units[:-1]]
            self.layers = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip(inputs, units)
            )

        def forward(self, batch):
            for layer in self.layers:
                batch, state = layer(batch.detach())
            return batch[:, -1]

    return Stack()

# %% wrong not-a-model function: A function around a ModuleList.
def build_stack(features, units):
    lstms = nn.ModuleList(nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units))

    def stack(x):
        for lstm in lstms:
            x, _ = lstm(x)
        return x[:, -1]

    return stack

# %% wrong not-a-model layers: The list of layers.
def build_stack(features, units):
    return [nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)]

# %% wrong not-chained: Each layer reads the input; the last one's result is returned.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(nn.LSTM(features, width, batch_first=True) for width in units)

        def forward(self, x):
            for lstm in self.lstms:
                output, (h, c) = lstm(x)
            return h[-1]

    return Stack()

# %% wrong not-written: The stub was left as it was.
import torch

def build_stack(features, units):
    raise NotImplementedError

# %% wrong numpy-result: The state as a NumPy array.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h[-1].detach().numpy()

    return Stack()

# %% wrong one-step-between: The last state is handed on as one step.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                _, (h, _) = lstm(x)
                x = h.transpose(0, 1)
            return x[:, -1]

    return Stack()

# %% wrong one-step-between unsqueeze: The last step is handed on as one step.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                x = lstm(x)[0][:, -1].unsqueeze(1)
            return self.lstms[-1](x)[0][:, -1]

    return Stack()

# %% wrong other-cell gru: GRUs.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.GRU(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong raises all-read-features: Each layer is made for the features, and gets the layer's below.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(nn.LSTM(features, width, batch_first=True) for width in units)

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong raises module-list: The ModuleList, which cannot be called.
def build_stack(features, units):
    return nn.ModuleList(nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units))

# %% wrong repeated-between: The last state is handed on at every step, as in an autoencoder.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            steps = x.shape[1]
            for lstm in self.lstms:
                _, (h, _) = lstm(x)
                x = h[-1].unsqueeze(1).repeat(1, steps, 1)
            return h[-1]

    return Stack()

# %% wrong residual: The input is added where it fits.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                y, _ = lstm(x)
                x = x + y if x.shape == y.shape else y
            return x[:, -1]

    return Stack()

# %% wrong residual between: The input is added in front of a layer, not after the last.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                y, _ = lstm(x)
                x = x + y if x.shape == y.shape else y
            return self.lstms[-1](x)[0][:, -1]

    return Stack()

# %% wrong returns-nothing forward: The return of forward is missing.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            x = x[:, -1]

    return Stack()

# %% wrong several-results: The last layer's three results.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, state = lstm(x)
            return x[:, -1], state

    return Stack()

# %% wrong several-results all-layers: The states of all layers.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            states = []
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
                states.append(h[-1])
            return states

    return Stack()

# %% wrong several-results sequential-tail: A single LSTM at the end of a Sequential.
def build_stack(features, units):
    class Output(nn.Module):
        def forward(self, results):
            return results[0]

    layers = []
    for size, width in zip([features, *units], units):
        layers += [nn.LSTM(size, width, batch_first=True), Output()]
    return nn.Sequential(*layers[:-1])

# %% wrong shape-instead call: The model gives a shape.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return tuple(x[:, -1].shape)

    return Stack()

# %% wrong squeezed: A bare squeeze.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h.squeeze()

    return Stack()

# %% wrong state-passed-up: A layer starts from the state of the one below where that fits.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            state = None
            for lstm in self.lstms:
                fits = state is not None and state[0].shape[-1] == lstm.hidden_size
                x, state = lstm(x, state if fits else None)
            return x[:, -1]

    return Stack()

# %% wrong state-passed-up all: A layer starts from the state of the one below, whatever its width.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            state = None
            for lstm in self.lstms:
                x, state = lstm(x, state)
            return x[:, -1]

    return Stack()

# %% wrong stateful: The states are kept from call to call.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.states = {}

        def forward(self, x):
            for number, lstm in enumerate(self.lstms):
                x, self.states[number, len(x)] = lstm(x, self.states.get((number, len(x))))
            return x[:, -1]

    return Stack()

# %% wrong step-axis: The last step keeps its axis.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1:]

    return Stack()

# %% wrong time-fixed index: The seventh step is taken.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, 6]

    return Stack()

# %% wrong time-major: batch_first was forgotten.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, bias=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h[-1]

    return Stack()

# %% wrong time-major first-only: batch_first is set only in the upper layers.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            for number, (size, width) in enumerate(zip([features, *units], units)):
                self.lstms.append(nn.LSTM(size, width, batch_first=number > 0))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong time-major last: batch_first was forgotten, and the last step is read as if it were set.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, bias=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[-1]

    return Stack()

# %% wrong time-major output-colon: batch_first was forgotten, and the last of the second axis is read.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, bias=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong tuple-between: The pair is handed on.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[0][:, -1]

    return Stack()

# %% wrong tuple-between sequential: LSTMs in a Sequential, whose results are tuples.
def build_stack(features, units):
    return nn.Sequential(*[nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)])

# %% wrong units-reversed: The widths are taken from the end.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units[::-1]], units[::-1])
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong wrong-units max: num_layers, with the widest width.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, max(units), len(units), batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1, : units[-1]]

    return Stack()

# %% wrong wrong-units num-layers: num_layers, with the first width everywhere.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units[0], num_layers=len(units), batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()

# %% wrong wrong-units num-layers-last: num_layers, with the last width everywhere.
def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units[-1], num_layers=len(units), batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1]

    return Stack()
