"""`bench/lists`: how long filters, sorts, totals and facets take, rare and broad, one request after another."""

import collections
import http.client
import json
import pathlib
import time

from . import answers, processes
from .dataset import Dataset
from .setting import Setting, parser, say

SORTS = {
    "newest first": "",
    "oldest first": "sort: [{by: SAID_AT, order: ASC}]",
    "undated first": "sort: [{by: SAID_AT, order: DESC, nulls: FIRST}]",
}
WIDE = "facets(by: [SPEAKER, STATE, COUNTRY, MEETING, TOPIC, FORM, YEAR, SOURCE], limit: 10) { values { value count } }"


def filters(data: Dataset) -> dict[str, str]:
    """Of statements: what few, many and nearly all satisfy."""
    by_speaker = collections.Counter(speaker for row in data.rows for speaker in row[3])
    frequent, rare = by_speaker.most_common(1)[0][0], min(by_speaker, key=lambda one: (by_speaker[one], one))
    word = collections.Counter(row[4] for row in data.rows).most_common(1)[0][0]
    return {
        "all": "",
        "a rare speaker": f'speaker: {{actor: {{id: {{eq: "{rare}"}}}}}}',
        "a frequent speaker": f'speaker: {{actor: {{id: {{eq: "{frequent}"}}}}}}',
        "not a speaker": f'speaker: {{actor: {{id: {{neq: "{frequent}"}}}}}}',
        "speakers by name": 'speaker: {actor: {name: {contains: "an"}}}',
        "a form": "form: {eq: PARAPHRASE}",
        "a year": 'saidAt: {overlaps: "2001"}',
        "undated": "saidAt: {isNull: true}",
        "a country": 'venue: {within: {eq: "place:003-country"}}',
        "a kind of meeting": "meeting: {kind: {eq: TALKS}}",
        "meetings in cities": "meeting: {venue: {kind: {eq: VENUE}}, format: {eq: BILATERAL}}",
        "a topic": 'topic: {id: {eq: "topic:03"}}',
        "a common word": 'matches: "talks"',
        "a rare word": f'matches: "{word}"',
        "either": f'or: [{{speaker: {{actor: {{id: {{eq: "{rare}"}}}}}}}}, {{saidAt: {{before: "1990"}}}}]',
    }


class Client:
    """One connection to the API."""

    def __init__(self, port: int):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, document: str) -> float:
        """Milliseconds until the whole answer is here; a refusal ends the run."""
        start = time.monotonic()
        self.connection.request("POST", "/graphql", json.dumps({"query": document}), {"Content-Type": "application/json", "Accept": answers.ACCEPT})
        content = self.connection.getresponse().read()
        taken = (time.monotonic() - start) * 1e3
        if b'"errors"' in content:
            raise SystemExit(f"{document} is refused: {content[:500]!r}")
        return taken


def quantile(times: list[float], share: float) -> float:
    """The time within which that share of the requests was answered."""
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def documents(data: Dataset) -> dict[str, list[str]]:
    """By what is measured, and then one document each."""
    asked: dict[str, list[str]] = collections.defaultdict(list)
    for condition in filters(data).values():
        for sort in SORTS.values():
            arguments = " ".join(("first: 20", f"filter: {{{condition}}}" if condition else "", sort))
            asked["pages"].append(f"{{ statements({arguments}) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}")
        arguments = f"first: 1 filter: {{{condition}}}" if condition else "first: 1"
        asked["totals"].append(f"{{ statements({arguments}) {{ total {{ value }} }} }}")
        asked["facets"].append(f"{{ statements({arguments}) {{ {WIDE} }} }}")
    asked["nested"].append("{ places(first: 100) { nodes { statements(first: 1) { total { value } } meetings(first: 1) { total { value } } } } }")
    return asked


def main() -> int:
    """Runs the command."""
    options = parser(__doc__, 20_000)
    options.add_argument("--rounds", type=int, default=20, help="how often each document is asked")
    with Setting(options.parse_args()) as setting:
        data = setting.generate()
        _, uri = setting.database()
        setting.publish(uri)
        settings = [*setting.settings, "--communique.answers.memory=0B", "--communique.limits.cost=100000"]
        app, port = processes.application(setting.java, setting.options.jar, setting.logs, uri, setting.seed, settings)
        setting.started(app)
        client, results = Client(port), {}
        for name, asked in documents(data).items():
            for _ in range(setting.options.rounds):  # so that what is measured is compiled
                for document in asked:
                    client.ask(document)
            times = {document: [client.ask(document) for _ in range(setting.options.rounds)] for document in asked}
            every = [taken for some in times.values() for taken in some]
            slowest = max(times, key=lambda one: quantile(times[one], 0.5))
            results[name] = {"p50": quantile(every, 0.5), "p99": quantile(every, 0.99), "slowest": quantile(times[slowest], 0.5)}
            say(f"{name}: {len(asked)} documents, p50 {results[name]['p50']:.2f} ms, p99 {results[name]['p99']:.1f} ms; slowest {results[name]['slowest']:.1f} ms: {slowest}")
        if setting.options.json:
            pathlib.Path(setting.options.json).write_text(json.dumps(results, indent=1))
        app.check()
    return 0
