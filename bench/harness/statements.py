"""The generated statements: each file of 1,000 from a seed of its own, so that any of them can be made again alone."""

import functools
import random

from . import words
from .canonical import PER_FILE
from .reference import OCCASIONS, Reference, citation, sha256

AT_LEAST = 10  # statements of every meeting
SPEAKERS, MEETINGS, WORDS = 0.7, 0.8, 1.0  # exponents of Zipf's law


class Statements:
    """The statements over the reference facts, by number."""

    def __init__(self, count: int, seed: int, reference: Reference):
        self.count = count
        self.seed = seed
        self.reference = reference
        chance = random.Random(f"statements {seed}")
        self.clauses = words.clauses(chance)
        self.rare = words.rare_words(chance, 6000, "sk")
        self._speakers = words.skewed(len(reference.actors), SPEAKERS)
        self._meetings = words.skewed(len(reference.meetings), MEETINGS)
        self._rare = words.skewed(len(self.rare), WORDS)
        # The frequent ones are any, not those with the smallest numbers.
        self._actor_of = chance.sample(range(len(reference.actors)), len(reference.actors))
        self._meeting_of = chance.sample(range(len(reference.meetings)), len(reference.meetings))

    @property
    def files(self) -> int:
        """In how many files they are written."""
        return -(-self.count // PER_FILE)

    def __getitem__(self, number: int) -> dict:
        return self.file(number // PER_FILE)[number % PER_FILE]

    @functools.lru_cache(maxsize=1024)  # noqa: B019 - lives as long as the run; a million statements are some gigabytes
    def file(self, number: int) -> list[dict]:
        """The records of a file, by number."""
        chance = random.Random(f"file {number} {self.seed}")
        size = min(PER_FILE, self.count - number * PER_FILE)
        speakers = chance.choices(self._actor_of, cum_weights=self._speakers, k=2 * size)
        meetings = chance.choices(self._meeting_of, cum_weights=self._meetings, k=size)
        rare = chance.choices(self.rare, cum_weights=self._rare, k=size)
        first = number * PER_FILE
        return [
            self._record(first + at, self._meeting(first + at, meetings[at]), speakers[2 * at : 2 * at + 2], rare[at], chance)
            for at in range(size)
        ]

    def _meeting(self, number: int, drawn: int) -> dict:
        meetings = self.reference.meetings
        return meetings[number % len(meetings) if number < AT_LEAST * len(meetings) else drawn]

    def _text(self, rare: str, chance: random.Random) -> str:
        """80 to 300 characters, with a rare word."""
        length = chance.randrange(80, 230)
        text = f"Before {rare.capitalize()}, {chance.choice(self.clauses)}"
        while len(text) < length:
            more = chance.choice(self.clauses)
            if len(text) + len(more) > 294:
                break
            text += f", and {more}"
        return text if len(text) > 80 else f"{text}, and the talks continue there for some weeks to come"

    @staticmethod
    def _said_at(meeting: dict, chance: random.Random) -> dict | None:
        """Mostly the meeting's day; sometimes its month or year, or not known."""
        date, dice = meeting["when"]["edtf"], chance.random()
        if dice < 0.88:
            return {"edtf": date, "basis": "STATED"}
        if dice < 0.97:
            return {"edtf": date[:7] if dice < 0.94 else date[:4], "basis": "INFERRED_FROM_RELATIVE_PHRASE"}
        return None

    def _record(self, number: int, meeting: dict, actors: list[int], rare: str, chance: random.Random) -> dict:
        source = self.reference.sources[int(len(self.reference.sources) * chance.random() ** 1.5)]["id"]
        speaker, other = (self.reference.actors[one] for one in actors)
        text = self._text(rare, chance)
        record = {"id": f"statement:{number:07d}-{meeting['when']['edtf']}-{rare}", "form": "PARAPHRASE", "text": text, "language": "en"}
        if chance.random() < 0.3:
            record |= self._quoted(number, text, source, chance)
        record["speaker"] = {"actor": speaker["id"], "asPrinted": speaker["name"]}
        if speaker["id"].startswith("person:"):
            record["speaker"]["capacity"] = {"label": "foreign minister"}
        if chance.random() < 0.05 and other is not speaker:
            record["coSpeakers"] = [{"actor": other["id"], "asPrinted": other["name"]}]
        said = self._said_at(meeting, chance)
        if said:
            record["saidAt"] = said
        record |= {"venue": meeting["venue"], "venueBasis": "INFERRED_FROM_MEETING"}
        record |= {"occasion": OCCASIONS.get(meeting["kind"], meeting["kind"]), "meeting": meeting["id"], "meetingBasis": "STATED"}
        if chance.random() < 0.2:
            outlet = {"kind": "COLLECTIVE", "asPrinted": "news agencies"}
            record["attribution"] = [{"reporter": outlet, "occasion": "WRITTEN_STATEMENT"}]
        record["topics"] = meeting["topics"][: chance.randrange(1, 3)]
        record["citations"] = [citation(source, chance)]
        return record

    @staticmethod
    def _quoted(number: int, text: str, source: str, chance: random.Random) -> dict:
        """The second clause's words as a quote."""
        exact = text.split(", ")[1]
        start = chance.randrange(19_000)
        locator = {"exact": exact, "start": start, "end": start + len(exact), "passageSha256": sha256(exact)}
        quote = {"id": f"quote:{number:07d}", "citation": {"source": source, "locator": locator}}
        quoted = text.replace(exact, f"“{exact}”", 1)
        return {"form": "PARTIAL", "text": quoted, "quotes": [quote]}
