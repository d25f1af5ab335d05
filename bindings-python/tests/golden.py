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
    columns = {name: [without_empty_lists(row.get(name)) for row in rows] for name in names}
    return pl.DataFrame(columns, infer_schema_length=None)


def without_empty_lists(value: Any) -> Any:
    """Leave out lists without an entry: they have no type, which Arrow cannot hand over."""
    if isinstance(value, dict):
        kept = {name: without_empty_lists(one) for name, one in value.items()}
        return {name: one for name, one in kept.items() if one is not None}
    if isinstance(value, list):
        return [without_empty_lists(one) for one in value] or None
    return value


def flat(record: Record, *inside: str) -> Record:
    """Write the records inside a record as columns of their own."""
    row = {name: value for name, value in record.items() if name not in inside}
    for field in inside:
        for name, value in (record.get(field) or {}).items():
            row[f"{field}_{name}"] = value
    return row
