"""The generated facts that statements refer to: places, topics, sources, actors, posts and meetings."""

import datetime
import hashlib
import random

from . import words

PLACES = 200
COUNTRIES = 20
CITIES = 80
TOPICS = 40
STATE_OF = 25  # of each 25 actors 2 are states and 3 organizations
FIRST_DAY = datetime.date(1985, 1, 1)
DAYS = 40 * 365
KINDS = ("TALKS", "CONFERENCE", "SUMMIT", "VISIT", "PRESS_CONFERENCE", "BRIEFING")
OCCASIONS = {"CONFERENCE": "SPEECH", "SUMMIT": "SPEECH", "VISIT": "TALKS"}
GIVEN = ("Ana", "Boris", "Carla", "Dmytro", "Elif", "Farid", "Greta", "Hana", "Igor", "Jun", "Karim", "Lena", "Marta", "Nadia")


def sha256(value: str) -> str:
    """In lower-case hexadecimal digits."""
    return hashlib.sha256(value.encode()).hexdigest()


def day(chance: random.Random) -> str:
    """A day in four decades."""
    return (FIRST_DAY + datetime.timedelta(chance.randrange(DAYS))).isoformat()


def citation(source: str, chance: random.Random) -> dict:
    """A paraphrased passage of a source."""
    start = chance.randrange(19_000)
    digest = f"{chance.getrandbits(256):064x}"
    return {"source": source, "locator": {"start": start, "end": start + chance.randrange(80, 400), "passageSha256": digest}}


class Reference:
    """All of them for a dataset of so many statements, in lists, each in the order of its numbers."""

    def __init__(self, statements: int, seed: int):
        chance = random.Random(f"reference {seed}")
        self.names = words.rare_words(chance, 4000, "ov")
        self.sources = [self._source(number, chance) for number in range(max(1, statements // 10))]
        self.places = [self._place(number, chance) for number in range(PLACES)]
        self.venues = [place["id"] for place in self.places if place["kind"] == "VENUE"]
        self.topics = [self._topic(number) for number in range(TOPICS)]
        self.actors = [self._actor(number, chance) for number in range(max(STATE_OF, statements // 50))]
        self.posts = [self._post(number, chance) for number in range(max(10, len(self.actors) // 20))]
        self.meetings = [self._meeting(number, chance) for number in range(max(1, statements // 20))]

    def _cite(self, chance: random.Random) -> list[dict]:
        return [citation(chance.choice(self.sources)["id"], chance)]

    def _source(self, number: int, chance: random.Random) -> dict:
        published = day(chance)
        return {
            "id": f"source:{number:06d}-article-of-{published}",
            "title": f"Report {number} on {chance.choice(words.OBJECTS)}",
            "kind": "ARTICLE",
            "publishedAt": {"edtf": published, "basis": "STATED"},
            "language": "en",
            "url": f"https://example.org/{published}/{number}",
            "sha256": f"{chance.getrandbits(256):064x}",
            "normalization": "identity",
            "characters": 20_000,
        }

    def _place(self, number: int, chance: random.Random) -> dict:
        cities = COUNTRIES + CITIES
        kind = "COUNTRY" if number < COUNTRIES else "CITY" if number < cities else "VENUE"
        record = {"id": f"place:{number:03d}-{kind.lower()}", "name": f"{self.names[number].capitalize()} {kind.capitalize()}", "kind": kind}
        if kind == "COUNTRY":
            record["isoCode"] = "X" + chr(ord("A") + number)
        elif kind == "CITY":
            record["within"] = f"place:{number % COUNTRIES:03d}-country"
        else:
            record["within"] = f"place:{COUNTRIES + number % CITIES:03d}-city"
        return record | {"citations": self._cite(chance)}

    @staticmethod
    def _topic(number: int) -> dict:
        record = {"id": f"topic:{number:02d}", "name": f"On {words.OBJECTS[number % len(words.OBJECTS)]} {number}"}
        return record if number < 8 else record | {"broader": f"topic:{number % 8:02d}"}

    def _actor(self, number: int, chance: random.Random) -> dict:
        of = number % STATE_OF
        state = f"state:{number - of:06d}"
        if of < 2:
            record = {"id": f"state:{number:06d}", "name": f"State {number} of {self.names[number % 4000].capitalize()}"}
            record |= {"place": f"place:{number % COUNTRIES:03d}-country"}
        elif of < 5:
            record = {"id": f"organization:{number:06d}-ministry", "name": f"Ministry {number}", "kind": "MINISTRY", "state": state}
        else:
            given, family = GIVEN[number % len(GIVEN)], f"{self.names[number % 4000].capitalize()} {number}"
            record = {"id": f"person:{number:06d}-{given.lower()}", "name": f"{given} {family}", "givenName": given, "familyName": family}
        return record | {"citations": self._cite(chance)}

    def _post(self, number: int, chance: random.Random) -> dict:
        group = number * STATE_OF % len(self.actors) // STATE_OF * STATE_OF
        holders = [actor["id"] for actor in self.actors[group + 5 : group + 8]]
        cited = self._cite(chance)
        tenures = [{"person": one, "attestedAt": [{"edtf": day(chance), "basis": "STATED"}], "citations": cited} for one in holders]
        return {"id": f"post:{number:05d}", "title": f"Minister {number}", "state": self.actors[group]["id"], "tenures": tenures, "citations": cited}

    def _meeting(self, number: int, chance: random.Random) -> dict:
        date, kind, cited = day(chance), chance.choice(KINDS), self._cite(chance)
        topics = sorted(topic["id"] for topic in chance.sample(self.topics, 2))
        subject = chance.choice(words.OBJECTS)
        actors = chance.sample(self.actors, chance.randrange(2, 5))
        return {
            "id": f"meeting:{date}-{number:06d}",
            "name": f"{kind.replace('_', ' ').capitalize()} {number} on {subject}",
            "summary": f"The parties conferred about {subject}.",
            "kind": kind,
            "format": ("BILATERAL", "TRILATERAL", "MULTILATERAL")[len(actors) - 2],
            "medium": "IN_PERSON",
            "history": [{"lifecycle": "HELD", "when": {"edtf": date, "basis": "STATED"}, "citations": cited}],
            "when": {"edtf": date, "basis": "STATED"},
            "venue": chance.choice(self.venues),
            "participants": [{"actor": actor["id"], "role": "PARTICIPANT", "citations": cited} for actor in actors],
            "topics": topics,
            "citations": cited,
        }
