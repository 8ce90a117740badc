"""Grades the same customers with numpy and pandas and prints {peer: milliseconds} as JSON.

usage: peers.py DIRECTORY numpy|pandas, with recency.f64 orders.f64 amount.f64 industry.i32 in DIRECTORY.
The grades are left there as numpy.u8, so that the caller can compare them.
"""
import json
import sys
import time

directory, what = sys.argv[1:3]
try:
    import numpy as np
except ImportError:
    print("{}")
    sys.exit()

TIE = 1e-9
r, f, m = (np.fromfile(f"{directory}/{name}.f64") for name in ("recency", "orders", "amount"))
code = np.fromfile(f"{directory}/industry.i32", dtype=np.int32)
size = int(code.max()) + 1


def with_numpy():
    n = np.bincount(code, minlength=size)
    mean_orders = np.bincount(code, f, size) / np.maximum(n, 1)
    mean_amount = np.bincount(code, m, size) / np.maximum(n, 1)
    amount, orders = m / mean_amount[code], f / mean_orders[code]
    return np.select(
        [
            (amount > 1.5 * (1 + TIE)) & (orders > 1.3 * (1 + TIE)) & (r < 30),
            (amount >= 0.8 * (1 - TIE)) & (orders >= 0.8 * (1 - TIE)) & (r < 60),
            (f >= 2) & (r < 90),
        ],
        [1, 2, 3],
        4,
    ).astype(np.uint8)


def with_numpy_masks():
    n = np.bincount(code, minlength=size)
    mean_orders = (np.bincount(code, f, size) / np.maximum(n, 1))[code]
    mean_amount = (np.bincount(code, m, size) / np.maximum(n, 1))[code]
    grade = np.full(len(r), 4, np.uint8)
    grade[(f >= 2) & (r < 90)] = 3
    grade[(m >= 0.8 * (1 - TIE) * mean_amount) & (f >= 0.8 * (1 - TIE) * mean_orders) & (r < 60)] = 2
    grade[(m > 1.5 * (1 + TIE) * mean_amount) & (f > 1.3 * (1 + TIE) * mean_orders) & (r < 30)] = 1
    return grade


def times_of(work, times, warm_ups):
    for _ in range(warm_ups):
        work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def median_ms(work, times, warm_ups=1):
    return sorted(times_of(work, times, warm_ups))[times // 2]


result = {}
if what == "numpy":
    with_numpy().tofile(f"{directory}/numpy.u8")
    result["numpy"] = min(min(times_of(way, 15, 3)) for way in (with_numpy, with_numpy_masks))

try:
    import pandas as pd
except ImportError:
    pd = None

if what == "pandas" and pd is not None:
    frame = pd.DataFrame({"industry": pd.Categorical(code), "r": r, "f": f, "m": m})
    names = [f"行业{c}" for c in range(size)]
    rows = [[names[c], int(x), int(y), float(z)] for c, x, y, z in zip(code, r, f, m)]

    def grade_frame(table):
        groups = table.groupby("industry", sort=False, observed=True)
        amount = table["m"] / groups["m"].transform("mean")
        orders = table["f"] / groups["f"].transform("mean")
        return np.select(
            [
                (amount > 1.5 * (1 + TIE)) & (orders > 1.3 * (1 + TIE)) & (table["r"] < 30),
                (amount >= 0.8 * (1 - TIE)) & (orders >= 0.8 * (1 - TIE)) & (table["r"] < 60),
                (table["f"] >= 2) & (table["r"] < 90),
            ],
            ["S", "A", "B"],
            "C",
        )

    def from_rows():
        table = pd.DataFrame(rows, columns=["industry", "r", "f", "m"])
        return grade_frame(table).reshape(-1, 1).tolist()

    result["pandas columns"] = median_ms(lambda: grade_frame(frame), 3)
    result["pandas rows"] = median_ms(from_rows, 3)

print(json.dumps(result))
