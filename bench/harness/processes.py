"""The processes of a run: each on a loopback port of its own, ended by its own process id."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable

TICKS = os.sysconf("SC_CLK_TCK")
PORTS = range(18600, 18700)
PAGE = os.sysconf("SC_PAGE_SIZE")


class Process:
    """A child process that writes to a log file."""

    def __init__(self, name: str, command: list[str], logs: pathlib.Path, environment: dict[str, str] | None = None):
        self.name = name
        self.log = logs / f"{name}.log"
        with self.log.open("ab") as log:
            # In a group of its own: Ctrl-C reaches the harness alone, which then ends its children in order. Not in a session of its own: Linux
            # shares the processors among sessions first (sched_autogroup), and the app's threads wait up to a tenth of a second for its turn.
            self._child = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **(environment or {})}, process_group=0
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._child.pid

    def cpu(self) -> float:
        """Seconds of CPU that it has used so far, its own and the kernel's for it."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident(self) -> int:
        """Bytes of resident memory."""
        return int(pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * PAGE

    def check(self) -> None:
        """Fails where it has ended."""
        if self._child.poll() is not None:
            tail = self.log.read_text(errors="replace")[-2000:]
            raise SystemExit(f"{self.name} ended with {self._child.returncode}; the end of {self.log}:\n{tail}")

    def stop(self, patience: float = 30) -> None:
        """Ends it, and waits until it has ended; when it takes longer than so many seconds, the hard way."""
        if self._child.poll() is None:
            self._child.terminate()
            try:
                self._child.wait(patience)
            except subprocess.TimeoutExpired:
                self._child.kill()
                self._child.wait(10)


def free_port() -> int:
    """A port that nobody uses, and that the kernel gives to no client's end of a connection."""
    for port in PORTS:
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port
    raise SystemExit(f"no free port in {PORTS}")


def listens(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(address: str) -> bool:
    """Whether the address answers 200."""
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=2) as answer:
        return answer.status == 200
    return False


def await_until(process: Process, ready: Callable[[], bool], seconds: float, pause: float = 0.05) -> Process:
    """The process, when it is ready; one that is not within so many seconds is ended."""
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            process.check()
            if ready():
                return process
            time.sleep(pause)
        raise SystemExit(f"{process.name} was not ready within {seconds:.0f} s: see {process.log}")
    except BaseException:
        process.stop()
        raise


def mongod(data: pathlib.Path, logs: pathlib.Path) -> tuple[Process, str]:
    """A MongoDB server over a data directory, and the address of the database."""
    binary = os.environ.get("MONGOD") or shutil.which("mongod")
    if not binary:
        raise SystemExit("no mongod: put one on PATH, or its path into MONGOD")
    data.mkdir(parents=True, exist_ok=True)
    port = free_port()
    process = Process("mongod", [binary, "--dbpath", str(data), "--port", str(port), "--bind_ip", "127.0.0.1", "--nounixsocket"], logs)
    await_until(process, lambda: listens(port), 60)
    return process, f"mongodb://127.0.0.1:{port}/communique"


def application(java: list[str], jar: pathlib.Path, logs: pathlib.Path, uri: str, seed: pathlib.Path, settings: list[str]) -> tuple[Process, int]:
    """The packaged app over that database, ready, and its port."""
    port = free_port()
    command = [*java, "-jar", str(jar), "--seed", str(seed), f"--server.port={port}", *settings]
    process = Process("app", command, logs, {"MONGODB_URI": uri})
    await_until(process, lambda: answers(f"http://127.0.0.1:{port}/actuator/health/readiness"), 1800)
    return process, port


def floors(java: list[str], classes: str, logs: pathlib.Path, uri: str, answers: pathlib.Path) -> tuple[Process, int]:
    """The floors over the same database, and their port."""
    port = free_port()
    process = Process("floors", [*java, "-cp", classes, "org.communique.bench.Floors", str(port), uri, str(answers)], logs)
    await_until(process, lambda: listens(port), 900)  # a first time writes fields of its own into all records
    return process, port


class Probe:
    """Asks MongoDB for the commands that it ran, and a Java process for the bytes that it allocated."""

    def __init__(self, java: list[str], classes: str, logs: pathlib.Path, uri: str):
        command = [*java, "-cp", classes, "org.communique.bench.Probe", uri]
        log = (logs / "probe.log").open("ab")
        self._child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, bufsize=1, process_group=0
        )

    def _ask(self, question: str) -> int:
        self._child.stdin.write(question + "\n")
        while True:
            line = self._child.stdout.readline()
            if not line:
                raise SystemExit("the probe ended: see probe.log")
            if line.strip().lstrip("-").isdigit():
                return int(line)

    def commands(self) -> int:
        """How many reading commands MongoDB has run."""
        return self._ask("commands")

    def allocated(self, process: Process) -> int:
        """How many bytes a Java process has allocated; -1 where its JDK does not tell."""
        return self._ask(f"allocated {process.pid}")

    def stop(self) -> None:
        """Ends it."""
        self._child.stdin.close()
        try:
            self._child.wait(10)
        except subprocess.TimeoutExpired:
            self._child.kill()
