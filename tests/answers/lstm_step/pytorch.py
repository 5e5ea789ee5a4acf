# %% imports
import torch

# %% right blocks: The six formulas, on four blocks.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% right einsum: One product for each gate, by einsum.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    units = h.shape[1]
    W, R = weight_ih.reshape(4, units, -1), weight_hh.reshape(4, units, units)
    b = (bias_ih + bias_hh).reshape(4, 1, units)
    i, f, g, o = torch.einsum("bf,guf->gbu", x, W) + torch.einsum("bh,guh->gbu", h, R) + b
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return [torch.sigmoid(o) * torch.tanh(c), c]

# %% right functional: F.linear turns the weights itself.
import torch.nn.functional as F

def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = F.linear(x, weight_ih, bias_ih) + F.linear(h, weight_hh, bias_hh)
    i, f, g, o = torch.split(z, h.shape[1], dim=1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    return o.sigmoid() * c.tanh(), c

# %% right inline: Without names for the gates.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c), c

# %% right lstm-cell: PyTorch's own function for one step.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    return torch.lstm_cell(x, (h, c), weight_ih, weight_hh, bias_ih, bias_hh)

# %% right module: PyTorch's own cell with these weights, gradients and all.
from torch import nn

def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    cell = nn.LSTMCell(x.shape[1], h.shape[1]).to(x.dtype)
    weights = dict(weight_ih=weight_ih, weight_hh=weight_hh, bias_ih=bias_ih, bias_hh=bias_hh)
    cell.load_state_dict(weights)
    return cell(x, (h, c))

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    print("x", x.shape, "h", h, end="")
    warnings.warn("one step")
    logging.error("shape %s", c.shape)
    sys.stderr.write("Error: not really\n")
    z = x @ weight_ih.t() + h @ weight_hh.t() + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, 1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    print("h", h)
    return h, c

# %% right rows: Row by row, weights on the left.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    new_h, new_c = torch.empty_like(h), torch.empty_like(c)
    for row in range(len(x)):
        z = weight_ih @ x[row] + weight_hh @ h[row] + bias_ih + bias_hh
        i, f, g, o = z.view(4, -1)
        new_c[row] = torch.sigmoid(f) * c[row] + torch.sigmoid(i) * torch.tanh(g)
        new_h[row] = torch.sigmoid(o) * torch.tanh(new_c[row])
    return new_h, new_c

# %% wrong gates-tanh activations-swapped: tanh for the gates, sigmoid for the candidate.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.tanh(f) * c + torch.tanh(i) * torch.sigmoid(g)
    h = torch.tanh(o) * torch.tanh(c)
    return h, c

# %% wrong gates-tanh activations-swapped-everywhere: tanh for the gates, sigmoid elsewhere.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.tanh(f) * c + torch.tanh(i) * torch.sigmoid(g)
    h = torch.tanh(o) * torch.sigmoid(c)
    return h, c

# %% wrong bias-lost: The biases were left out.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + h @ weight_hh.T
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong bias-lost hh: bias_hh was left out.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + h @ weight_hh.T + bias_ih
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong bias-lost ih: bias_ih was left out.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong candidate-and-output-swapped: Candidate and output changed places.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, o, g = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong candidate-sigmoid: The sigmoid for all four.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.sigmoid(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong changes-argument: c was changed in place.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c *= torch.sigmoid(f)
    c += torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong changes-argument h: h was written into.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h[:] = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-interleaved: Every fourth column is a gate.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z[:, 0::4], z[:, 1::4], z[:, 2::4], z[:, 3::4]
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-reordered: Forget before input.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    f, i, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-reordered gates-then-candidate: Forget, input, output, candidate, as in many diagrams.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    f, i, o, g = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-reordered output-first: Output first.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    o, i, f, g = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-reshaped: Reshaped to four blocks across the rows.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.reshape(4, len(x), -1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong gates-tanh: tanh for all four.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.tanh(f) * c + torch.tanh(i) * torch.tanh(g)
    h = torch.tanh(o) * torch.tanh(c)
    return h, c

# %% wrong h-for-c: The old h where c belongs.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * h + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong h-twice: h twice, as output and state.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, h

# %% wrong list-result: Plain lists.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h.tolist(), c.tolist()

# %% wrong no-candidate-tanh: The candidate as it is.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * g
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong no-forget-gate: c without the forget gate.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong no-input-gate: c without the input gate.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong no-output-tanh: h without tanh.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * c
    return h, c

# %% wrong no-recurrent: h was left out of the sums.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong no-sigmoid: The gates as they are.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = f * c + i * torch.tanh(g)
    h = o * torch.tanh(c)
    return h, c

# %% wrong not-transposed: The weights were not turned.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih + bias_ih + h @ weight_hh + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong not-transposed einsum: einsum with the axes of Keras.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = torch.einsum("bf,fg->bg", x, weight_ih) + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong not-transposed fits: Turned only where the shape asks for it.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    square = weight_ih.shape[0] == weight_ih.shape[1]
    z = x @ (weight_ih if square else weight_ih.T) + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong not-transposed linear: Turned for F.linear, which turns itself.
from torch import nn

def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = nn.functional.linear(x, weight_ih.T) + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong not-transposed recurrent: Only the weights for h were not turned.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong other-number not-two-results: Only h.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h

# %% wrong other-number not-two-results-stacked: h and c in one array.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return torch.stack([h, c])

# %% wrong other-number not-two-results-three: The output, too.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, h, c

# %% wrong not-written: The stub was left.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    raise NotImplementedError

# %% wrong nothing-computed: The state as it was.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    return h, c

# %% wrong numpy-result: NumPy arrays.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h.numpy(), c.numpy()

# %% wrong old-c-returned: The old c was returned.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    new_c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(new_c)
    return h, c

# %% wrong old-state-lost: The old c was dropped.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong output-from-candidate: h from the candidate.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(g)
    return h, c

# %% wrong output-from-old-c: h before c.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    h = torch.sigmoid(o) * torch.tanh(c)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return h, c

# %% wrong output-from-old-c new-name: A new name for c, and the old one used.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    new_c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, new_c

# %% wrong output-sigmoid: The sigmoid of c.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.sigmoid(c)
    return h, c

# %% wrong raises: A name that nobody defined.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(state)
    return h, c

# %% wrong reshaped-weights: Reshaped until they fit.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel, recurrent = weight_ih.reshape(x.shape[1], -1), weight_hh.reshape(h.shape[1], -1)
    z = x @ kernel + h @ recurrent + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong reshaped-weights h: The other reshaped.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + h @ weight_hh.reshape(h.shape[1], -1) + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong reshaped-weights x: One of them reshaped.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.reshape(x.shape[1], -1) + h @ weight_hh.T + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong returns-nothing: Nothing was returned.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return None

# %% wrong sigmoid-inverted sigmoid-turned-round: The minus sign was forgotten.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(-f) * c + torch.sigmoid(-i) * torch.tanh(g)
    h = torch.sigmoid(-o) * torch.tanh(c)
    return h, c

# %% wrong softmax-for-sigmoid: A softmax for the gates.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.softmax(f, 1) * c + torch.softmax(i, 1) * torch.tanh(g)
    h = torch.softmax(o, 1) * torch.tanh(c)
    return h, c

# %% wrong split-along-batch: Cut along the batch.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c

# %% wrong states-swapped: c first.
def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return c, h
