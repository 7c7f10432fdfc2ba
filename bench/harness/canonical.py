"""Records as YAML in the product's canonical form; a record is a dict with its keys in the order of seed/README.md."""

import pathlib
import re
from collections.abc import Iterable

PER_FILE = 1000
_LIKE_A_NUMBER = re.compile(r"[-+]?[.0-9][-0-9_.,:eE+/~?%]*|0[xob][0-9a-f]+").fullmatch
_FIRST_OF_NUMBERS = frozenset("0123456789.-+")


def _scalar(value: object) -> str:
    # What else YAML would take for no plain text does not occur in generated texts.
    if isinstance(value, str):
        return f'"{value}"' if value[0] in _FIRST_OF_NUMBERS and _LIKE_A_NUMBER(value) else value
    return str(value)


def _keys(record: dict, indent: str, lines: list[str], lead: str) -> None:
    for key, value in record.items():
        if isinstance(value, dict):
            lines.append(f"{lead}{key}:")
            _keys(value, indent + "  ", lines, indent + "  ")
        elif isinstance(value, list):
            lines.append(f"{lead}{key}:")
            for item in value:
                if isinstance(item, dict):
                    _keys(item, indent + "    ", lines, indent + "  - ")
                else:
                    lines.append(f"{indent}  - {_scalar(item)}")
        else:
            lines.append(f"{lead}{key}: {_scalar(value)}")
        lead = indent


def text(records: Iterable[dict]) -> str:
    """The records, sorted by id, as one file."""
    written = []
    for record in sorted(records, key=lambda one: one["id"]):
        lines: list[str] = []
        _keys(record, "  ", lines, "- ")
        written.append("\n".join(lines) + "\n")
    return "\n".join(written)


def write(folder: pathlib.Path, name: str, records: list[dict]) -> None:
    """The records in files of 1,000: `<name>-0000.yaml`, …"""
    folder.mkdir(parents=True, exist_ok=True)
    for number, start in enumerate(range(0, len(records), PER_FILE)):
        path = folder / f"{name}-{number:04d}.yaml"
        path.write_text(text(records[start : start + PER_FILE]), encoding="utf-8")
