"""The golden vectors, and the frames that are made of their facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import polars as pl

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ROOT / "tests" / "services"

Record = dict[str, Any]


def vectors(family: str, question: str) -> dict[str, Record]:
    """Find the vectors of a question, by their names."""
    found = {}
    for path in sorted((ROOT / "tests" / "vectors" / family).glob("*.json")):
        vector = json.loads(path.read_text(encoding="utf-8"))
        if vector["question"] == question:
            found[path.stem] = vector
    assert found
    return found


def frame_of(rows: list[Record]) -> pl.DataFrame:
    """Make a frame of records; every value keeps the text that it has in JSON."""
    names = sorted({name for row in rows for name in row})
    frame = pl.DataFrame(
        {name: [row.get(name) for row in rows] for name in names}, infer_schema_length=None
    )
    nested = {name: kind for name, kind in frame.schema.items() if kind.is_nested()}
    return frame.cast({name: typed(kind) for name, kind in nested.items()})


def typed(kind: Any) -> Any:
    """Give lists without an entry a type: Arrow cannot hand over one that has none."""
    if isinstance(kind, pl.List):
        return pl.List(typed(kind.inner))
    if isinstance(kind, pl.Struct):
        return pl.Struct({field.name: typed(field.dtype) for field in kind.fields})
    return pl.String if kind == pl.Null else kind


def flat(record: Record, *inside: str) -> Record:
    """Write the records inside a record as columns of their own."""
    row = {name: value for name, value in record.items() if name not in inside}
    for field in inside:
        for name, value in (record.get(field) or {}).items():
            row[f"{field}_{name}"] = value
    return row
