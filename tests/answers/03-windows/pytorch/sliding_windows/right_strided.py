"""A view by strides."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    down, across = table.stride()
    size = (number, length, table.shape[1])
    return table.as_strided(size, (down * stride, down, across), table.storage_offset())
