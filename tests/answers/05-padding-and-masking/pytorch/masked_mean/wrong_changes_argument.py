"""Mistake: changes-argument. The padding is set to zero in place."""


def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs.sum(dim=1) / lengths[:, None]
