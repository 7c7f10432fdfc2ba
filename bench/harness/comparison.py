"""`bench/run`: the operations over HTTP, answered by the product and by the floors in turn."""

import contextlib
import json
import pathlib
import platform
import subprocess

from . import answers, processes
from .load import Meter, Target, warm_up
from .operations import Expected, Operation, operations
from .report import Results
from .setting import Setting, parser, say

UNCACHED, CACHED = ("Q1", "Q2", "Q3", "S", "F"), ("R1", "R2", "R3", "304")
CONNECTIONS = (1, 32)
NO_ANSWER = 2048  # bytes: the head of a 304 is smaller, an answer larger
CHECKED = 25  # answers of each operation before, and after, it is timed


class Comparison:
    """One run over a published dataset."""

    def __init__(self, setting: Setting, expected: Expected, database: processes.Process, uri: str, probe: processes.Probe):
        self.setting = setting
        self.options = setting.options
        self.expected = expected
        self.uri = uri
        self.meter = Meter(probe, database)
        self.results = Results()

    def wanted(self, names: tuple[str, ...]) -> list[str]:
        """Those of the operations that the options ask for."""
        return [one for one in names if not self.options.only or one in self.options.only]

    def run(self, names: list[str], settings: list[str]) -> None:
        """Measures these operations on a product and floors of their own: the longer a process has run, the better it is compiled."""
        if not names:
            return
        say("starting the app " + " ".join(settings))
        java, logs = self.setting.java, self.setting.logs
        with contextlib.ExitStack() as ended:
            settings = [*self.setting.settings, *settings]
            app, port = processes.application(java, self.options.jar, logs, self.uri, self.setting.seed, settings)
            ended.callback(app.stop)
            self.floors, self.floors_port = processes.floors(java, self.setting.classes, logs, self.uri, self.setting.answers)
            ended.callback(self.floors.stop)
            address = f"http://127.0.0.1:{port}/graphql"
            if not self.expected.cursors:
                answers.learn_cursors(address, self.expected)
            asked = operations(self.expected.data, self.expected)
            self.meter.learn_idle()
            say(f"without load {self.meter.idle:.2f} commands a second; rest {app.resident() >> 20} MiB")
            for name in names:
                self._measure(name, asked, app, address)

    def _measure(self, name: str, asked: dict[str, Operation], app: processes.Process, address: str) -> None:
        operation = asked["Q2" if name == "304" else name.replace("R", "Q")]
        targets = self._targets(name, operation, app, address)
        self._check(targets, operation)
        for target in targets:
            warm_up(target, self.options.warm_up)
        for number in range(self.options.rounds):
            for connections in CONNECTIONS:
                for target in targets:
                    measured = self.meter.measure(target, connections, self.options.seconds)
                    if target.etag and measured.bytes > NO_ANSWER:
                        raise SystemExit(f"{name} {target.subject} sends answers rather than 304")
                    self.results.add(name, target.subject, connections, measured)
                    say(f"{name} {target.subject} {connections} round {number + 1}: {measured.rate:,.0f}/s p50 {measured.p50:.2f} p99 {measured.p99:.2f} ms")
        self._check(targets, operation)

    def _check(self, targets: list[Target], operation: Operation) -> None:
        for target in targets:
            if target.subject != "fixed":
                answers.check(target.address, operation, self.expected, CHECKED)

    def _targets(self, name: str, operation: Operation, app: processes.Process, address: str) -> list[Target]:
        """The product first, then the floors that there are of the operation."""
        base = f"http://127.0.0.1:{self.floors_port}"
        repeated = name not in UNCACHED
        variables = operation.variables[:1] if repeated else operation.variables
        requests = self.setting.answers / f"{name}.requests"
        if name == "304":
            requests.write_text(answers.query(operation.document, variables[0]) + "\n")
            tag = answers.etag(address, operation.document, variables[0])
            return [Target("product", app, address, requests, tag), Target("fixed", self.floors, f"{base}/fixed/{name}", self._fixed_304(name), tag)]
        requests.write_text("".join(answers.body(operation.document, one) + "\n" for one in variables))
        (self.setting.answers / name).write_bytes(self._typical(operation, variables, address))
        targets = [Target("product", app, address, requests)]
        if name in ("Q1", "Q2", "Q3"):
            targets.append(Target("plain", self.floors, f"{base}/plain/{name}", requests))
        return [*targets, Target("fixed", self.floors, f"{base}/fixed/{name}", requests)]

    def _fixed_304(self, name: str) -> pathlib.Path:
        """The same query on the floor's path."""
        requests = self.setting.answers / f"{name}-fixed.requests"
        query = (self.setting.answers / f"{name}.requests").read_text().split("?", 1)[1]
        requests.write_text(f"/fixed/{name}?{query}")
        return requests

    @staticmethod
    def _typical(operation: Operation, variables: list[dict], address: str) -> bytes:
        """The answer of median size of a sample."""
        sample = [answers.ask(address, operation.document, one) for one in variables[:25]]
        return sorted(sample, key=len)[len(sample) // 2]


def main() -> int:
    """Runs the command."""
    options = parser(__doc__, 20_000)
    options.add_argument("--seconds", type=int, default=5, help="of each load")
    options.add_argument("--warm-up", type=int, default=60, metavar="SECONDS", help="for each of them at most, until the rate is steady")
    options.add_argument("--rounds", type=int, default=3, help="of loads, product and floors in turn")
    options.add_argument("--only", type=lambda text: text.split(","), metavar="NAMES", help=f"of {', '.join(UNCACHED + CACHED)}: only these")
    options.add_argument("--beside", type=pathlib.Path, metavar="FILE", help="compare p50 with this other run's --json")
    with Setting(options.parse_args()) as setting:
        setting.build_floors()
        data = setting.generate()
        database, uri = setting.database()
        published = setting.publish(uri)
        say("published before" if published is None else f"published in {published[0]:.1f} s, {published[1]:.1f} s of CPU")
        probe = setting.started(processes.Probe(setting.java, setting.classes, setting.logs, uri))
        comparison = Comparison(setting, Expected(data), database, uri, probe)
        comparison.run(comparison.wanted(UNCACHED), ["--communique.answers.memory=0B"])
        comparison.run(comparison.wanted(CACHED), [])
        return _report(setting, comparison.results, published)


def _report(setting: Setting, results: Results, published: tuple[float, float] | None) -> int:
    version = subprocess.run([setting.java[0], "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[0]
    print(f"{setting.options.statements:,} statements, {version}, {platform.machine()}" + (f", published in {published[0]:.1f} s" if published else ""))
    print(f"\n{results.table()}\n\n{results.goals()}")
    if setting.options.beside:
        print("\n" + results.beside(json.loads(setting.options.beside.read_text())["rounds"]))
    if setting.options.json:
        ratios = [{"name": name, "value": value, "goal": goal, "met": met} for name, value, goal, met in results.ratios()]
        setting.options.json.write_text(json.dumps({"published": published, "rounds": results.json(), "ratios": ratios}, indent=1))
    if results.errors:
        say(f"{results.errors} requests failed: the rates above do not count")
        return 1
    return 0
