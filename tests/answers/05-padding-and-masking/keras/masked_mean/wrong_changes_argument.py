"""Mistake: changes-argument. The padding is set to zero in place."""


def masked_mean(outputs, lengths):
    outputs.setflags(write=True)
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs.sum(axis=1) / lengths[:, None]
