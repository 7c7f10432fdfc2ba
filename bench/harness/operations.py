"""What is asked: documents, the variables that rotate, and the answers that the generated data demand."""

import collections
import dataclasses
import datetime
import random

from .dataset import UNDATED, Dataset, sort_day

MOST = 2000  # different variables of an operation
_SPEAKER = "speaker { asPrinted actor { id name } }"

DOCUMENTS = {
    "Q1": f"""query Q1($id: ID!) {{ statement(id: $id) {{ id form text saidAt {{ edtf }} {_SPEAKER}
        venue {{ id name kind }} meeting {{ id name kind when {{ edtf }} }} }} }}""",
    "Q2": f"""query Q2($id: ID!) {{ actor(id: $id) {{ id name statements(first: 20) {{
        edges {{ cursor node {{ id form text saidAt {{ edtf }} {_SPEAKER} venue {{ id name kind }} meeting {{ id name kind when {{ edtf }} }}
          citations {{ source {{ id title publishedAt {{ edtf }} }} locator {{ start end }} }} }} }}
        pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }} }}""",
    "Q3": f"""query Q3($after: String) {{ meetings(first: 20, after: $after) {{ nodes {{ id name kind when {{ edtf }}
        statements(first: 10) {{ nodes {{ id text saidAt {{ edtf }} {_SPEAKER} }} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
    "S": """query S($text: String!) { search(text: $text, kinds: [STATEMENT], first: 10) { total { value }
        edges { score highlights { field fragment } node { ... on Statement { id text } } } } }""",
    "F": """query F($actor: ID!, $kind: MeetingKind!) {
        statements(filter: { speaker: { actor: { id: { eq: $actor } } }, meeting: { kind: { eq: $kind } } }, first: 20) {
        facets(by: [YEAR], limit: 10) { values { value count } } nodes { id text meeting { id kind } } } }""",
}
MEETING_CURSORS = "query ($after: String) { meetings(first: 100, after: $after) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }"


@dataclasses.dataclass
class Operation:
    """A document, its variables, and what each of them must answer; cursors are compared apart."""

    name: str
    variables: list[dict]
    expected: object

    @property
    def document(self) -> str:
        """In one line."""
        return " ".join(DOCUMENTS[self.name].split())


class Expected:
    """Answers worked out from the generated data alone."""

    def __init__(self, data: Dataset):
        self.data = data
        self.by_speaker: dict[str, list] = collections.defaultdict(list)
        self.by_meeting: dict[str, list] = collections.defaultdict(list)
        self.by_word = collections.Counter(row[4] for row in data.rows)
        for row in data.rows:
            self.by_meeting[row[2]].append(row)
            for speaker in row[3]:
                self.by_speaker[speaker].append(row)
        for rows in (*self.by_speaker.values(), *self.by_meeting.values()):
            rows.sort(reverse=True)
        self.meetings = sorted(data.reference.meetings, key=lambda one: (sort_day(one["when"]), one["id"]), reverse=True)
        self.place_of = {one["id"]: at for at, one in enumerate(self.meetings)}
        self.cursors: dict[str, int] = {}  # for which meeting a cursor stands

    @staticmethod
    def _edtf(when: dict | None) -> dict | None:
        return when and {"edtf": when["edtf"]}

    def _said(self, record: dict) -> dict:
        actor = self.data.by_id("actors")[record["speaker"]["actor"]]
        return {
            "id": record["id"],
            "text": record["text"],
            "saidAt": self._edtf(record.get("saidAt")),
            "speaker": {"asPrinted": record["speaker"]["asPrinted"], "actor": {"id": actor["id"], "name": actor["name"]}},
        }

    def _meeting(self, id: str) -> dict:
        meeting = self.data.by_id("meetings")[id]
        return {"id": id, "name": meeting["name"], "kind": meeting["kind"], "when": self._edtf(meeting["when"])}

    def _statement(self, record: dict) -> dict:
        venue = self.data.by_id("places")[record["venue"]]
        place = {key: venue[key] for key in ("id", "name", "kind")}
        return self._said(record) | {"form": record["form"], "venue": place, "meeting": self._meeting(record["meeting"])}

    def _citation(self, citation: dict) -> dict:
        source, locator = self.data.by_id("sources")[citation["source"]], citation["locator"]
        return {
            "source": {"id": source["id"], "title": source["title"], "publishedAt": self._edtf(source["publishedAt"])},
            "locator": {"start": locator["start"], "end": locator["end"]},
        }

    def q1(self, variables: dict) -> dict:
        """A statement."""
        return {"statement": self._statement(self.data.statement(variables["id"]))}

    def q2(self, variables: dict) -> dict:
        """The first 20 statements of an actor."""
        rows, edges = self.by_speaker[variables["id"]], []
        for row in rows[:20]:
            record = self.data.statement(row[1])
            edges.append({"node": self._statement(record) | {"citations": [self._citation(one) for one in record["citations"]]}})
        page = {"hasNextPage": len(rows) > 20, "hasPreviousPage": False}
        actor = self.data.by_id("actors")[variables["id"]]
        return {"actor": {"id": actor["id"], "name": actor["name"], "statements": {"edges": edges, "pageInfo": page}}}

    def q3(self, variables: dict) -> dict:
        """20 meetings behind the one that the cursor stands for."""
        start = self.cursors[variables["after"]] + 1
        nodes = []
        for meeting in self.meetings[start : start + 20]:
            said = [self._said(self.data.statement(row[1])) for row in self.by_meeting[meeting["id"]][:10]]
            nodes.append(self._meeting(meeting["id"]) | {"statements": {"nodes": said}})
        return {"meetings": {"nodes": nodes, "pageInfo": {"hasNextPage": start + 20 < len(self.meetings)}}}

    def s(self, variables: dict) -> dict:
        """How many statements have the word; which of them come first is the search's own affair."""
        return {"search": {"total": {"value": self.by_word[variables["text"]]}}}

    def f(self, variables: dict) -> dict:
        """What an actor said at meetings of a kind, by year."""
        meetings = self.data.by_id("meetings")
        rows = [row for row in self.by_speaker[variables["actor"]] if meetings[row[2]]["kind"] == variables["kind"]]
        years = collections.Counter(str(datetime.date.fromordinal(row[0] + 719163).year) for row in rows if row[0] != UNDATED)
        values = sorted(years.items(), key=lambda one: (-one[1], one[0]))[:10]
        nodes = []
        for row in rows[:20]:
            record = self.data.statement(row[1])
            nodes.append({"id": record["id"], "text": record["text"], "meeting": {"id": record["meeting"], "kind": variables["kind"]}})
        facet = {"values": [{"value": value, "count": count} for value, count in values]}
        return {"statements": {"facets": [facet], "nodes": nodes}}


def operations(data: Dataset, expected: Expected) -> dict[str, Operation]:
    """All of them, by name; each with up to 2,000 variables in an order of chance."""
    chance = random.Random(1)
    full = [one for one, place in expected.cursors.items() if place + 20 < len(expected.meetings)]
    prolific = [one for one, rows in expected.by_speaker.items() if len(rows) >= 20]
    words = [one for one, count in expected.by_word.items() if count >= 3]
    kinds = sorted({one["kind"] for one in expected.meetings})
    drawn = {
        "Q1": [{"id": data.statements[number]["id"]} for number in sorted(chance.sample(range(data.count), min(MOST, data.count)))],
        "Q2": [{"id": one} for one in chance.sample(prolific, min(MOST, len(prolific)))],
        "Q3": [{"after": one} for one in chance.sample(full, min(MOST, len(full)))],
        "S": [{"text": one} for one in chance.sample(words, min(MOST, len(words)))],
        "F": [{"actor": one, "kind": chance.choice(kinds)} for one in chance.sample(prolific, min(MOST, len(prolific)))],
    }
    answers = {"Q1": expected.q1, "Q2": expected.q2, "Q3": expected.q3, "S": expected.s, "F": expected.f}
    for variables in drawn.values():
        chance.shuffle(variables)
    return {name: Operation(name, drawn[name], answers[name]) for name in drawn}
