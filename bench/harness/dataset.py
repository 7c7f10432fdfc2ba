"""A whole dataset: made deterministically from its size and a seed, written as seed files, and looked up to check answers."""

import datetime
import functools
import json
import multiprocessing
import pathlib

from . import canonical
from .reference import Reference
from .statements import Statements

UNDATED = -(2**31)
_EPOCH = datetime.date(1970, 1, 1).toordinal()


def sort_day(when: dict | None) -> int:
    """The day that orders a fact: the first possible one, in days since 1970."""
    if when is None:
        return UNDATED
    text = when["edtf"] + "-01-01"
    return datetime.date.fromisoformat(text[:10]).toordinal() - _EPOCH


class Dataset:
    """So many statements and what they refer to."""

    def __init__(self, count: int, seed: int = 7):
        self.count = count
        self.reference = Reference(count, seed)
        self.statements = Statements(count, seed, self.reference)

    def write(self, folder: pathlib.Path) -> None:
        """Writes the seed files; a folder that has them already is left as it is."""
        done = folder / "dataset.json"
        wanted = {"statements": self.count, "seed": self.statements.seed}
        if done.exists():
            if json.loads(done.read_text()) != wanted:
                raise SystemExit(f"{folder} holds another dataset: {done.read_text()}")
            return
        seed = folder / "seed"
        reference = self.reference
        kinds = {"states": "state:", "organizations": "organization:", "persons": "person:"}
        for name, prefix in kinds.items():
            canonical.write(seed / "actors", name, [one for one in reference.actors if one["id"].startswith(prefix)])
        for name in ("sources", "places", "topics", "posts", "meetings"):
            canonical.write(seed / name, name, getattr(reference, name))
        (seed / "statements").mkdir(exist_ok=True)
        with multiprocessing.get_context("fork").Pool(2) as pool:
            pool.map(functools.partial(self._write_file, seed / "statements"), range(self.statements.files))
        done.write_text(json.dumps(wanted))

    def _write_file(self, folder: pathlib.Path, number: int) -> None:
        path = folder / f"statements-{number:04d}.yaml"
        path.write_text(canonical.text(self.statements.file(number)), encoding="utf-8")

    def by_id(self, kind: str) -> dict[str, dict]:
        """The reference facts of a kind, by id."""
        return self._index[kind]

    @functools.cached_property
    def _index(self) -> dict[str, dict[str, dict]]:
        kinds = ("sources", "places", "topics", "actors", "posts", "meetings")
        return {kind: {one["id"]: one for one in getattr(self.reference, kind)} for kind in kinds}

    @functools.cached_property
    def rows(self) -> list[tuple[int, str, str, tuple[str, ...], str]]:
        """Of each statement: its sort day, id, meeting, speakers and rare word."""
        rows = []
        for number in range(self.statements.files):
            for record in self.statements.file(number):
                parties = [record["speaker"], *record.get("coSpeakers", ())]
                speakers = tuple(party["actor"] for party in parties)
                rows.append((sort_day(record.get("saidAt")), record["id"], record["meeting"], speakers, record["id"].rsplit("-", 1)[1]))
        return rows

    def statement(self, id: str) -> dict:
        """The statement with that id, which begins with its number."""
        return self.statements[int(id.split(":")[1].split("-")[0])]
