"""`bench/goals`: start to first answer, publishing all and a change of ten facts, memory at rest."""

import json
import pathlib
import statistics
import subprocess
import sys
import time

from . import answers, canonical, processes
from .dataset import Dataset
from .setting import Setting, parser, say

PARTS = ("start", "publish", "change", "rest")
CHANGED = 10  # facts, each in a file of its own
QUESTION = '{ quotes(first: 3) { nodes { text speaker { name } saidAt { edtf } } } }'
AOT = "app.aot"


class Goals:
    """One run; each part adds lines: what, the value, the goal."""

    def __init__(self, setting: Setting):
        self.setting = setting
        self.options = setting.options
        self.lines: list[tuple[str, float, str, str]] = []

    def add(self, name: str, value: float, unit: str, goal: str) -> None:
        """One more line."""
        say(f"{name}: {value:,.1f} {unit} (goal: {goal})")
        self.lines.append((name, value, unit, goal))

    def start(self) -> None:
        """Plain, and with an AOT cache made in a training run, which is the app answering a question."""
        jar = self.options.jar.resolve()
        self._starts("start to first answer, embedded store", [*self.setting.java, "-jar", str(jar)], "8 s")
        extracted = self.setting.answers.parent / "extracted"
        command = [*self.setting.java, "-Djarmode=tools", "-jar", str(jar), "extract", "--destination", str(extracted)]
        subprocess.run(command, check=True, stdout=sys.stderr)
        program = ["-jar", str(extracted / jar.name)]
        cache = extracted / AOT
        self._first_answer([*self.setting.java, f"-XX:AOTCacheOutput={cache}", *program])
        if not cache.exists():
            say("this JDK makes no AOT cache in one step: JDK 25 does")
            return
        self._starts("the same with an AOT cache", [*self.setting.java, f"-XX:AOTCache={cache}", *program], "3 s")
        self.add("size of the AOT cache", cache.stat().st_size / 2**20, "MiB", "none")

    def _starts(self, name: str, command: list[str], goal: str) -> None:
        self._times(name, [self._first_answer(command) for _ in range(self.options.rounds)], goal)

    def _first_answer(self, command: list[str]) -> tuple[float, float]:
        """Seconds, and seconds of CPU, from the start of the process to the first whole answer; then the process is ended."""
        port = processes.free_port()
        start = time.monotonic()
        app = processes.Process("app", [*command, f"--server.port={port}"], self.setting.logs, {"MONGODB_URI": ""})
        try:
            processes.await_until(app, lambda: self._answered(port), 120, pause=0.02)
            return time.monotonic() - start, app.cpu()
        finally:
            app.stop(120)  # in a training run this writes the cache

    @staticmethod
    def _answered(port: int) -> bool:
        try:
            found = json.loads(answers.ask(f"http://127.0.0.1:{port}/graphql", QUESTION, {}))
        except (OSError, SystemExit):  # not there yet, or not ready
            return False
        return len(found["data"]["quotes"]["nodes"]) == 3

    def publish(self, uri: str) -> None:
        """All at once, with a heap of 1 GiB; an OutOfMemoryError fails the run."""
        heap = "-Xmx1g" if self.options.statements <= 100_000 else "-Xmx4g"
        took = self.setting.publish(uri, (heap,))
        if took is None:
            say("published before: give --keep a new folder to time it")
        else:
            self._times(f"publishing {self.options.statements:,} statements, {heap}", [took], "60 s for 100,000")

    def _times(self, name: str, times: list[tuple[float, float]], goal: str) -> None:
        """Medians of seconds and seconds of CPU."""
        self.add(name, statistics.median(took for took, _ in times), "s", goal)
        self.add("its CPU", statistics.median(cpu for _, cpu in times), "s", "none")

    def change(self, data: Dataset, uri: str) -> None:
        """Ten statements in ten files, there and back."""
        step = max(1, data.statements.files // CHANGED)
        numbers = range(0, data.statements.files, step)[:CHANGED]
        paths = {number: self.setting.seed / "statements" / f"statements-{number:04d}.yaml" for number in numbers}
        before = {number: path.read_text() for number, path in paths.items()}
        times = []
        try:
            for number, path in paths.items():
                records = data.statements.file(number)
                corrected = {key: value for key, value in records[0].items() if key != "citations"}
                corrected |= {"status": "CORRECTED", "statusReason": "The bench changed it.", "citations": records[0]["citations"]}
                path.write_text(canonical.text([corrected, *records[1:]]))
            times.append(self.setting.publish(uri, again=True))
        finally:
            for number, path in paths.items():
                path.write_text(before[number])
        times.append(self.setting.publish(uri, again=True))
        self._times(f"publishing a change of {len(paths)} facts into {data.count:,} statements", times, "20 s into 100,000")

    def rest(self, uri: str) -> None:
        """When the app is ready and has been left alone."""
        start = time.monotonic()
        app, _ = processes.application(self.setting.java, self.options.jar, self.setting.logs, uri, self.setting.seed, self.setting.settings)
        try:
            self.add(f"start to ready over {self.options.statements:,} statements in MongoDB", time.monotonic() - start, "s", "none")
            time.sleep(self.options.rest)
            self.add(f"resident memory {self.options.rest} s later", app.resident() / 2**20, "MiB", "1024 MiB with 1,000,000")
        finally:
            app.stop()

    def table(self) -> str:
        """All lines."""
        rows = [f"| {name} | {value:,.1f} {unit} | {goal} |" for name, value, unit, goal in self.lines]
        return "\n".join(["| | seen | goal |", "|---|---:|---|", *rows])


def main() -> int:
    """Runs the command."""
    options = parser(__doc__, 100_000)
    options.add_argument("--rounds", type=int, default=3, help="of starts")
    options.add_argument("--rest", type=int, default=30, metavar="SECONDS", help="before the memory is read")
    options.add_argument("--only", type=lambda text: text.split(","), default=list(PARTS), metavar="NAMES", help=f"of {', '.join(PARTS)}: only these")
    with Setting(options.parse_args()) as setting:
        goals = Goals(setting)
        asked = setting.options.only
        if "start" in asked:
            goals.start()
        if set(asked) - {"start"}:
            data = setting.generate()
            _, uri = setting.database()
            goals.publish(uri)
            if "change" in asked:
                goals.change(data, uri)
            if "rest" in asked:
                goals.rest(uri)
        print(f"{setting.options.statements:,} statements\n\n{goals.table()}")
        if setting.options.json:
            lines = [{"name": name, "value": value, "unit": unit, "goal": goal} for name, value, unit, goal in goals.lines]
            pathlib.Path(setting.options.json).write_text(json.dumps(lines, indent=1))
    return 0
