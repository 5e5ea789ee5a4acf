# %% imports
import torch

# %% right by-hand: The gates by hand, from the weights.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x, outputs = first, []
    for _ in range(steps):
        z = x @ cell.weight_ih.T + cell.bias_ih + h @ cell.weight_hh.T + cell.bias_hh
        i, f, g, o = z.chunk(4, dim=1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        x = h @ head.weight.T + head.bias
        outputs.append(x.detach())
    return torch.stack(outputs, dim=1)

# %% right filled: A tensor that is filled.
def generate(cell, head, first, steps):
    result = torch.zeros(len(first), steps, first.shape[1])
    h = first.new_zeros(len(first), cell.hidden_size)
    c = torch.zeros_like(h)
    x = first
    for t in range(steps):
        h, c = cell(x, (h, c))
        result[:, t] = x = head(h)
    return result

# %% right first-then-dropped: The first step is kept and dropped at the end.
def generate(cell, head, first, steps):
    so_far, state = [first], None
    for _ in range(steps):
        state = cell(so_far[-1], state)
        so_far.append(head(state[0]))
    return torch.stack(so_far[1:], dim=1)

# %% right loop: The loop.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% right no-grad: The loop without gradients.
def generate(cell, head, first, steps):
    state = (torch.zeros(first.shape[0], cell.hidden_size), torch.zeros(first.shape[0], cell.hidden_size))
    step, written = first, []
    with torch.no_grad():
        while len(written) < steps:
            state = cell(step, state)
            step = head(state[0])
            written.append(step)
    return torch.stack(written, 1)

# %% right no-state-at-first: The cell makes its own zeros.
def generate(cell, head, first, steps):
    state, x, outputs = None, first, []
    for _ in range(steps):
        state = cell(x, state)
        x = head(state[0])
        outputs.append(x.unsqueeze(1))
    return torch.cat(outputs, dim=1)

# %% right noisy: Prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def generate(cell, head, first, steps):
    print("from", first.shape)
    warnings.warn("writing")
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        logging.error("a step")
        sys.stderr.write("NaN, only a joke")
    return torch.stack(outputs, dim=1)

# %% right recursion: A function that calls itself.
def generate(cell, head, first, steps):
    def rest(x, state, left):
        if left == 0:
            return []
        h, c = cell(x, state)
        y = head(h)
        return [y] + rest(y, (h, c), left - 1)

    return torch.stack(rest(first, None, steps), dim=1)

# %% right rows: Each sequence by itself.
def generate(cell, head, first, steps):
    rows = []
    for x in first.split(1):
        state, row = None, []
        for _ in range(steps):
            state = cell(x, state)
            x = head(state[0])
            row.append(x)
        rows.append(torch.cat(row))
    return torch.stack(rows)

# %% right swapped: Stacked first, then swapped.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs).transpose(0, 1)

# %% wrong activation relu: A ReLU of each output.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = torch.relu(head(h))
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong activation sigmoid: A sigmoid of each output.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = torch.sigmoid(head(h))
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong activation softmax: A softmax on each output.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = torch.softmax(head(h), dim=-1)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong activation tanh: tanh of each output.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = torch.tanh(head(h))
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong added-to-input: The head gives the change.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = x + head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong reversed-steps backwards: Each output in front.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.insert(0, x)
    return torch.stack(outputs, dim=1)

# %% wrong cell-unpacked-wrong: Three things, as in Keras.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        output, (h, c) = cell(x, (h, c))
        x = head(output)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong changes-argument: The outputs are written into first.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        with torch.no_grad():
            first.copy_(x.detach())
    return torch.stack(outputs, dim=1)

# %% wrong concatenated: Joined along the features.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.cat(outputs, dim=1)

# %% wrong concatenated batch: Joined along the batch.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.cat(outputs)

# %% wrong first-included: The result begins with first.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    outputs.append(x)
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong first-included kept-before: What goes in is kept.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        outputs.append(x)
        h, c = cell(x, (h, c))
        x = head(h)
    return torch.stack(outputs, dim=1)

# %% wrong first-included one-step-fewer: One step fewer, after first.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    outputs.append(x)
    for _ in range(steps - 1):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong first-repeated: Every step reads first.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(first, (h, c))
        outputs.append(head(h))
    return torch.stack(outputs, dim=1)

# %% wrong first-repeated not-fed-back: The output is kept, not fed back.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        y = head(h)
        outputs.append(y)
    return torch.stack(outputs, dim=1)

# %% wrong head-on-step: The head on what goes in.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(head(x), (h, c))
        x = h
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong head-reads-c: The head on c.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(c)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong head-skipped: The hidden state is fed back.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = h
        outputs.append(head(h))
    return torch.stack(outputs, dim=1)

# %% wrong head-skipped at-the-end: The head over all hidden states at the end.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = h
        outputs.append(h)
    return head(torch.stack(outputs, dim=1))

# %% wrong head-skipped kept: No head at all.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = h
        outputs.append(h)
    return torch.stack(outputs, dim=1)

# %% wrong hidden-states: The hidden states are kept.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(h)
    return torch.stack(outputs, dim=1)

# %% wrong last-steps last-step: The last output.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return x

# %% wrong last-steps last-step-axis: The last output, with an axis.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return x[:, None]

# %% wrong last-step-repeated: The same array filled again and again.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    buffer = torch.zeros(first.shape)
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h).detach()
        buffer.copy_(x)
        outputs.append(buffer)
    return torch.stack(outputs, dim=1)

# %% wrong list-result: A list of steps.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return outputs

# %% wrong not-written: The stub.
def generate(cell, head, first, steps):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1).detach().numpy()

# %% wrong one-step-more: One step too many.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps + 1):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong ones-at-first: Ones at first.
def generate(cell, head, first, steps):
    h = c = torch.ones(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong only-c-carried: h is made anew.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        new_h, c = cell(x, (h, c))
        x = head(new_h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong only-h-carried: c is made anew.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        c = torch.zeros_like(c)
    return torch.stack(outputs, dim=1)

# %% wrong only-h-carried twice: The output in place of both.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, _ = cell(x, (h, c))
        c = h
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong raises name: A size under another name.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.units)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong raises numpy: A tensor that needs a gradient, as an array.
import numpy as np

def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.from_numpy(np.stack([output.numpy() for output in outputs], axis=1))

# %% wrong returns-nothing: The steps are printed.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    print(torch.stack(outputs, dim=1))

# %% wrong several-results: The steps and the state.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1), (h, c)

# %% wrong shape-instead: The shape.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return tuple(torch.stack(outputs, dim=1).shape)

# %% wrong stacked-and-reshaped: Stacked on axis 0 and reshaped.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs).reshape(len(first), steps, -1)

# %% wrong stacked-and-reshaped joined: Joined end to end and reshaped.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.cat(outputs).view(len(first), steps, first.shape[1])

# %% wrong axes-moved stacked-last: Stacked on the last axis.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=-1)

# %% wrong state-arguments: Three arguments.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, h, c)
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-arguments h-alone: h alone.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, h)
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-from-row-to-row: The state is made once, before the loop over sequences.
def generate(cell, head, first, steps):
    h = c = torch.zeros(1, cell.hidden_size)
    row = 0
    outputs = []
    for _ in range(len(first)):
        x, written = first[row : row + 1], []
        for _ in range(steps):
            h, c = cell(x, (h, c))
            x = head(h)
            written.append(x)
        outputs.append(torch.cat(written))
        row += 1
    return torch.stack(outputs)

# %% wrong state-of-another-shape: The state as wide as a step.
def generate(cell, head, first, steps):
    h = c = torch.zeros_like(first)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-of-another-shape batch: A state for a batch of four.
def generate(cell, head, first, steps):
    h = c = torch.zeros(4, cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-reset: Zeros at every step.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h = c = torch.zeros(len(first), cell.hidden_size)
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-reset none: No state is handed over.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x)
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong state-reset not-kept: The new state is not kept.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        new_h, new_c = cell(x, (h, c))
        x = head(new_h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong states-swapped: c, h.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        out, cell_state = cell(x, (h, c))
        h, c = cell_state, out
        x = head(out)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong step-missing: One step too few.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps - 1):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong step-missing first: The first output is not kept.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    h, c = cell(x, (h, c))
    x = head(h)
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)

# %% wrong axes-moved time-major: Stacked on axis 0.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs)

# %% wrong zeros-fed: Zeros after the first step.
def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        x = torch.zeros_like(first)
    return torch.stack(outputs, dim=1)
