"""What a run stands on: its options, its folders, the dataset published into a mongod of its own."""

import argparse
import contextlib
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from . import processes
from .dataset import Dataset

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLOORS = ROOT / "bench" / "floors"


def parser(description: str, statements: int) -> argparse.ArgumentParser:
    """The options that all commands have."""
    options = argparse.ArgumentParser(description=description, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    options.add_argument("--statements", type=int, default=statements, help="size of the dataset, at least 1,000")
    options.add_argument("--keep", type=pathlib.Path, metavar="DIR", help="reuse the generated and published dataset in this folder, or leave it there")
    options.add_argument("--jar", type=pathlib.Path, default=ROOT / "target" / "communique.jar", help="the packaged app")
    options.add_argument("--jdk", type=pathlib.Path, default=os.environ.get("JAVA_HOME"), help="the JDK that app and floors run on")
    options.add_argument("--java-options", default="", help="flags for app and floors, such as -Xmx1g")
    options.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write every round here")
    return options


def say(text: str) -> None:
    """Tells how far the run is."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


class Setting:
    """The folders and the running mongod of one run; leaving it ends all processes, in the reverse order of their start."""

    def __init__(self, options: argparse.Namespace):
        if not options.jdk or not (pathlib.Path(options.jdk) / "bin" / "java").exists():
            raise SystemExit("no JDK: set JAVA_HOME or --jdk")
        if not options.jar.exists():
            raise SystemExit(f"{options.jar} is missing: mvn -DskipTests package")
        if options.statements < 1000:
            raise SystemExit("--statements must be 1000 or more")
        self.options = options
        self.java = [str(pathlib.Path(options.jdk) / "bin" / "java"), *options.java_options.split()]
        self.classes = f"{FLOORS}/target/floors.jar:{FLOORS}/target/lib/*"
        self.stack = contextlib.ExitStack()

    def __enter__(self) -> "Setting":
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        temporary = pathlib.Path(tempfile.mkdtemp(prefix="communique-bench-"))
        self.stack.callback(shutil.rmtree, temporary, ignore_errors=True)
        self.folder = self.options.keep or temporary
        self.logs = self.folder / "logs"
        self.answers = temporary / "answers"
        for folder in (self.logs, self.answers):
            folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def started(self, process):  # noqa: ANN001, ANN201 - whatever has a stop
        """Sees to it that the process is ended with the run."""
        self.stack.callback(process.stop)
        return process

    @property
    def seed(self) -> pathlib.Path:
        """The generated seed."""
        return self.folder / "seed"

    @property
    def settings(self) -> list[str]:
        """Of the app, in all parts: the search index is on disk."""
        return [f"--communique.search.index={self.folder.resolve() / 'index'}"]

    def build_floors(self) -> None:
        """Builds them where they are not newer than their sources."""
        jar = FLOORS / "target" / "floors.jar"
        sources = [FLOORS / "pom.xml", *FLOORS.rglob("src/**/*.java")]
        if jar.exists() and jar.stat().st_mtime > max(one.stat().st_mtime for one in sources):
            return
        say("building the floors")
        environment = os.environ | {"JAVA_HOME": str(self.options.jdk)}
        subprocess.run(["mvn", "-q", "-ntp", "-f", str(FLOORS / "pom.xml"), "package"], check=True, env=environment, stdout=sys.stderr)

    def generate(self) -> Dataset:
        """The dataset, in files."""
        start = time.monotonic()
        data = Dataset(self.options.statements)
        data.write(self.folder)
        say(f"{data.count} statements generated in {time.monotonic() - start:.1f} s")
        return data

    def database(self) -> tuple[processes.Process, str]:
        """A mongod over the run's data."""
        process, uri = processes.mongod(self.folder / "db", self.logs)
        return self.started(process), uri

    def publish(self, uri: str, java_options: tuple[str, ...] = (), again: bool = False) -> tuple[float, float] | None:
        """Publishes the generated seed through the product: the seconds it took, and its seconds of CPU; None where this has been done before, unless it shall be again."""
        done = self.folder / "published"
        if done.exists() and not again:
            return None
        start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [*self.java, *java_options, "-jar", str(self.options.jar), "publish", "--seed", str(self.seed)]
        subprocess.run(command, check=True, env=os.environ | {"MONGODB_URI": uri}, stdout=sys.stderr, timeout=7200)
        done.touch()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
