"""Mistake: changes-dtype. Cast to float32."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = table.float()
    return table[:n], table[n:]
