"""Times what each axis of an LSTM costs, and what padding and packing cost, with PyTorch.

    python measure.py --out timings                  on a GPU if there is one
    python measure.py --out timings --device cpu --threads 1 --small

It writes the tables axis_cost.csv and ragged_cost.csv and the description machine.json,
with the columns of the recorded files beside it. One call is the layer forward and backward,
from the output of every step; there is no head and no optimiser. The full sizes want a GPU
with some tens of gigabytes; on a CPU they take very long, so use --small there.
"""

import argparse
import csv
import json
import platform
import statistics
import time
from pathlib import Path

import torch
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence

AXES = ("batch", "time", "features", "units")
FULL = {
    "others": {"batch": 256, "time": 256, "features": 64, "units": 256},
    "sizes": {
        "batch": (1, 4, 16, 64, 256, 1024, 4096),
        "time": (1, 4, 16, 64, 256, 1024, 4096),
        "features": (1, 4, 16, 64, 256, 1024, 4096),
        "units": (4, 16, 64, 256, 1024),
    },
    "ragged": {"sequences": 2048, "batch": 64, "features": 32, "units": 128},
    "repeats": 15,
    "epochs": 5,
}
SMALL = {
    "others": {"batch": 8, "time": 8, "features": 4, "units": 8},
    "sizes": {axis: (1, 4, 16) for axis in AXES},
    "ragged": {"sequences": 64, "batch": 16, "features": 4, "units": 8},
    "repeats": 3,
    "epochs": 2,
}
MEAN_LENGTH, LONGEST = 52, 400


def configurations(plan):
    """Yields (the axis that varies, the sizes of all four)."""
    for varied in AXES:
        for size in plan["sizes"][varied]:
            yield varied, plan["others"] | {varied: size}


def milliseconds(action, device, repeats):
    """Median, shortest and longest duration of an action that has warmed up."""

    def once():
        began = time.perf_counter()
        action()
        if device == "cuda":
            torch.cuda.synchronize()  # a GPU answers before it has finished
        return 1000 * (time.perf_counter() - began)

    for _ in range(2):
        once()
    taken = [once() for _ in range(repeats)]
    return statistics.median(taken), min(taken), max(taken)


def layer_of(features, units, device):
    torch.manual_seed(0)
    return torch.nn.LSTM(features, units, batch_first=True).to(device)


def learn_from(lstm, x):
    """Forward, then backward from every step; `x` is padded (B, T, F) or packed.

    From the last h alone the gradient would vanish over long sequences, into numbers
    that a CPU is slow at.
    """
    lstm.zero_grad(set_to_none=True)
    output, _ = lstm(x)
    output = output.data if isinstance(output, PackedSequence) else output
    output.sum().backward()


def axis_costs(plan, device):
    """Yields the rows of axis_cost.csv."""
    for varied, sizes in configurations(plan):
        lstm = layer_of(sizes["features"], sizes["units"], device)
        x = torch.randn(sizes["batch"], sizes["time"], sizes["features"], device=device)
        taken = milliseconds(lambda: learn_from(lstm, x), device, plan["repeats"])
        names = ("median_ms", "min_ms", "max_ms")
        yield {"device": device, "varied": varied, **sizes} | rounded(names, taken, 4)


def rounded(names, numbers, digits):
    return {name: round(number, digits) for name, number in zip(names, numbers)}


def draw_lengths(count):
    """Many short sequences and a few long ones, the longest LONGEST steps."""
    generator = torch.Generator().manual_seed(0)
    lengths = torch.empty(count).exponential_(1 / MEAN_LENGTH, generator=generator)
    lengths = lengths.long().clamp(1, LONGEST)
    lengths[0] = LONGEST
    return lengths


def strategies(lengths, batch):
    """Yields (name, the batches' lengths, the steps of each batch's tensor, whether packed)."""
    as_they_come = lengths.split(batch)
    buckets = lengths.sort().values.split(batch)
    own = lambda parts: [int(part.max()) for part in parts]
    yield "pad to the longest of all", as_they_come, [LONGEST] * len(as_they_come), False
    yield "pad to the longest in the batch", as_they_come, own(as_they_come), False
    yield "pad per batch, packed", as_they_come, own(as_they_come), True
    yield "sorted into buckets, padded", buckets, own(buckets), False
    yield "sorted into buckets, packed", buckets, own(buckets), True


def ragged_costs(plan, device):
    """Yields the rows of ragged_cost.csv: one pass over all sequences, fed in five ways."""
    ragged = plan["ragged"]
    lengths = draw_lengths(ragged["sequences"])
    lstm = layer_of(ragged["features"], ragged["units"], device)
    for name, parts, steps, packed in strategies(lengths, ragged["batch"]):
        batches = [
            (torch.randn(len(part), longest, ragged["features"], device=device), part)
            for part, longest in zip(parts, steps)
        ]

        def epoch():
            for x, part in batches:
                if packed:
                    x = pack_padded_sequence(x, part, batch_first=True, enforce_sorted=False)
                learn_from(lstm, x)

        taken = milliseconds(epoch, device, plan["epochs"])
        fed = sum(len(part) * longest for part, longest in zip(parts, steps))
        row = {"device": device, "strategy": name, **ragged}
        row |= {"real_steps": int(lengths.sum()), "fed_steps": fed}
        yield row | rounded(("epoch_ms", "min_ms", "max_ms"), taken, 2)


def machine(device):
    gpu = torch.cuda.get_device_name() if device == "cuda" else None
    return {
        "gpu": gpu,
        "processor": platform.processor() or platform.machine(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "cudnn": torch.backends.cudnn.version(),
        "cpu_threads": torch.get_num_threads(),
        "tf32": False,
    }


def write(rows, path):
    """Writes each row as it comes, so that an interrupted run keeps what it has."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = None
        for row in rows:
            if table is None:
                table = csv.DictWriter(file, row, lineterminator="\n")
                table.writeheader()
            table.writerow(row)
            file.flush()
            print(*row.values(), sep="  ")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    default = "cuda" if torch.cuda.is_available() else "cpu"
    parser.add_argument("--device", choices=("cuda", "cpu"), default=default)
    parser.add_argument("--threads", type=int, help="threads of the CPU")
    parser.add_argument("--small", action="store_true", help="sizes for a try on a CPU")
    parser.add_argument("--out", type=Path, default=Path("timings"), help="folder for the tables")
    chosen = parser.parse_args()
    if chosen.threads:
        torch.set_num_threads(chosen.threads)
    # Full float32 precision, as in the recorded tables.
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cuda.matmul.allow_tf32 = False
    plan = SMALL if chosen.small else FULL
    chosen.out.mkdir(parents=True, exist_ok=True)
    (chosen.out / "machine.json").write_text(json.dumps(machine(chosen.device)) + "\n")
    write(axis_costs(plan, chosen.device), chosen.out / "axis_cost.csv")
    write(ragged_costs(plan, chosen.device), chosen.out / "ragged_cost.csv")


if __name__ == "__main__":
    main()
