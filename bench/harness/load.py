"""Loads one address with wrk and measures what it cost."""

import dataclasses
import pathlib
import subprocess
import time

from .processes import Probe, Process

DRAIN = 0.5  # seconds in which the answers that nobody waits for any more are finished
SCRIPT = pathlib.Path(__file__).with_name("wrk.lua")


@dataclasses.dataclass(frozen=True)
class Target:
    """What is loaded: an address of a process, which may ask the database, with the requests in a file."""

    subject: str
    process: Process
    address: str
    requests: pathlib.Path
    etag: str | None = None


@dataclasses.dataclass(frozen=True)
class Measured:
    """One run of the load; times in milliseconds, each cost for one request."""

    rate: float
    p50: float
    p99: float
    bytes: float
    cpu: float
    database_cpu: float
    allocated: float | None
    commands: float
    errors: int


@dataclasses.dataclass(frozen=True)
class Load:
    """What wrk saw: times in milliseconds; bytes with the answers' heads."""

    requests: int
    seconds: float
    bytes: int
    p50: float
    p99: float
    errors: int


def wrk(target: Target, connections: int, seconds: int) -> Load:
    """Loads the target once."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(SCRIPT), target.address, "--", str(target.requests)]
    if target.etag:
        command.append(target.etag)
    run = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=False)
    for line in run.stdout.splitlines():
        if line.startswith("RESULT "):
            requests, micros, size, p50, p99, broken, refused = (int(word) for word in line.split()[1:])
            return Load(requests, micros / 1e6, size, p50 / 1e3, p99 / 1e3, broken + refused)
    raise SystemExit(f"wrk failed: {run.stdout}{run.stderr}")


ENOUGH = 100_000  # requests: a JDK compiles what has run often
STEADY = 4  # loads without growth: while a JDK still compiles, the rate stands still for some seconds
LEAD = 2  # seconds of load before what is measured


def warm_up(target: Target, longest: int) -> None:
    """Loads it until it has answered so many requests and the rate grows no more, or for so many seconds."""
    best, flat, answered, each = 0.0, 0, 0, 2
    for _ in range(longest // each):
        load = wrk(target, 32, each)
        rate = load.requests / load.seconds
        flat = flat + 1 if rate < best * 1.03 else 0
        best, answered = max(best, rate), answered + load.requests
        if flat >= STEADY and answered >= ENOUGH:
            return


class Meter:
    """Measures runs; what the processes ask the database on their own account is known from a time without load."""

    def __init__(self, probe: Probe, database: Process):
        self.probe = probe
        self.database = database
        self.idle = 0.0

    def learn_idle(self, seconds: float = 5) -> None:
        """Measures how many commands a second run without load."""
        before, start = self.probe.commands(), time.monotonic()
        time.sleep(seconds)
        self.idle = (self.probe.commands() - before) / (time.monotonic() - start)

    def measure(self, target: Target, connections: int, seconds: int) -> Measured:
        """Loads the target once, after a moment in which it, left alone while others had their turn, takes up its pace again."""
        wrk(target, connections, LEAD)
        allocated, commands, start = self.probe.allocated(target.process), self.probe.commands(), time.monotonic()
        cpu, database_cpu = target.process.cpu(), self.database.cpu()
        load = wrk(target, connections, seconds)
        time.sleep(DRAIN)
        cpu, database_cpu = target.process.cpu() - cpu, self.database.cpu() - database_cpu
        commands = self.probe.commands() - commands - self.idle * (time.monotonic() - start)
        bytes_allocated = self.probe.allocated(target.process) - allocated
        target.process.check()
        # At the end each connection waits for one more answer, which costs as much as the others.
        each = load.requests + connections
        return Measured(
            load.requests / load.seconds, load.p50, load.p99, load.bytes / max(1, load.requests), cpu * 1e3 / each, database_cpu * 1e3 / each,
            None if allocated < 0 else bytes_allocated / each, max(0.0, commands) / each, load.errors,
        )  # fmt: skip
