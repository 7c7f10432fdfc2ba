"""Medians of the rounds, as a Markdown table and as JSON."""

import dataclasses
import statistics

from .load import Measured

HEAD = ("operation", "answered by", "conn.", "requests/s", "p50 ms", "p99 ms", "KB sent", "CPU ms", "mongod CPU ms", "KB allocated", "commands", "errors")
GOALS = (
    # name, operation, over what, at least
    ("product / hand-written", ("Q1", "Q2", "Q3"), "plain", 4.0),
    ("repeated / fixed answer", ("R1", "R2", "R3"), "fixed", 0.7),
    ("304 / fixed 304", ("304",), "fixed", 0.9),
)
COMMANDS = {"Q1": 1, "Q2": 1, "Q3": 1}
SUBJECTS = {"product": "product", "plain": "hand-written", "fixed": "fixed answer"}


class Results:
    """All rounds of all loads."""

    def __init__(self) -> None:
        self.rounds: dict[tuple[str, str, int], list[Measured]] = {}

    def add(self, operation: str, subject: str, connections: int, measured: Measured) -> None:
        """One more round."""
        self.rounds.setdefault((operation, subject, connections), []).append(measured)

    def median(self, operation: str, subject: str, connections: int) -> Measured | None:
        """Of each value the median of its rounds; errors are summed."""
        rounds = self.rounds.get((operation, subject, connections))
        if not rounds:
            return None
        values = {}
        for field in dataclasses.fields(Measured):
            numbers = [getattr(one, field.name) for one in rounds]
            values[field.name] = None if None in numbers else statistics.median(numbers)
        values["errors"] = sum(one.errors for one in rounds)
        return Measured(**values)

    @property
    def errors(self) -> int:
        """Of all loads."""
        return sum(one.errors for rounds in self.rounds.values() for one in rounds)

    def table(self) -> str:
        """All medians."""
        lines = ["| " + " | ".join(HEAD) + " |", "|" + "---|" * 2 + "---:|" * (len(HEAD) - 2)]
        for operation, subject, connections in self.rounds:
            one = self.median(operation, subject, connections)
            allocated = "-" if one.allocated is None else f"{one.allocated / 1024:,.1f}"
            cells = (
                operation, SUBJECTS[subject], str(connections), f"{one.rate:,.0f}", f"{one.p50:.2f}", f"{one.p99:.2f}", f"{one.bytes / 1024:.1f}",
                f"{one.cpu:.3f}", f"{one.database_cpu:.3f}", allocated, f"{one.commands:.2f}", str(one.errors),
            )  # fmt: skip
            lines.append("| " + " | ".join(cells) + " |")
        return "\n".join(lines)

    def ratios(self, connections: int = 32) -> list[tuple[str, float, str, bool]]:
        """What the goals name: name, value, goal, whether it is met."""
        ratios = []
        for name, operations, over, least in GOALS:
            for operation in operations:
                ours, other = self.median(operation, "product", connections), self.median(operation, over, connections)
                if ours and other:
                    ratio = ours.rate / other.rate
                    ratios.append((f"{operation}: {name}", ratio, f"at least {least:g}", ratio >= least))
                    costs = (other.cpu + other.database_cpu) / (ours.cpu + ours.database_cpu)
                    ratios.append((f"{operation}: the same by CPU, mongod's included", costs, f"at least {least:g}", costs >= least))
        for operation, most in COMMANDS.items():
            ours = self.median(operation, "product", connections)
            if ours:
                ratios.append((f"{operation}: p99 / p50", ours.p99 / ours.p50, "at most 4", ours.p99 <= 4 * ours.p50))
                met = round(ours.commands, 1) <= most
                ratios.append((f"{operation}: commands a request", ours.commands, f"at most {most}", met))
        return ratios

    def beside(self, other: list[dict], connections: int = 32) -> str:
        """The product's p50 over that of another run, such as one over a smaller dataset."""
        lines = []
        for one in other:
            ours = self.median(one["operation"], "product", connections)
            if ours and one["subject"] == "product" and one["connections"] == connections:
                theirs = statistics.median(round["p50"] for round in one["rounds"])
                lines.append(f"- {one['operation']}: p50 {ours.p50:.2f} ms, {ours.p50 / theirs:.2f} times that of the other run")
        return "\n".join(lines)

    def goals(self) -> str:
        """The ratios as a table."""
        lines = ["| at 32 connections | seen | goal | met |", "|---|---:|---|---|"]
        lines += [f"| {name} | {value:.2f} | {goal} | {'yes' if met else 'no'} |" for name, value, goal, met in self.ratios()]
        return "\n".join(lines)

    def json(self) -> list[dict]:
        """Every round."""
        return [
            {"operation": operation, "subject": subject, "connections": connections, "rounds": [dataclasses.asdict(one) for one in rounds]}
            for (operation, subject, connections), rounds in self.rounds.items()
        ]
