"""Asks over HTTP, and compares whole answers with what the generated data demand."""

import base64
import copy
import json
import urllib.error
import urllib.parse
import urllib.request

from .operations import MEETING_CURSORS, Expected, Operation

ACCEPT = "application/graphql-response+json"


def body(document: str, variables: dict) -> str:
    """The body of a request, in one line."""
    return json.dumps({"query": document, "variables": variables})


def ask(address: str, document: str, variables: dict) -> bytes:
    """The bytes of the answer, which must be 200 and without errors."""
    request = urllib.request.Request(address, body(document, variables).encode(), {"Content-Type": "application/json", "Accept": ACCEPT})
    with urllib.request.urlopen(request, timeout=30) as answer:
        content = answer.read()
    if "errors" in json.loads(content):
        raise SystemExit(f"{address} answers with errors: {content[:1000]!r}")
    return content


def query(document: str, variables: dict) -> str:
    """The address of a GET, from the path on."""
    return "/graphql?" + urllib.parse.urlencode({"query": document, "variables": json.dumps(variables)})


def etag(address: str, document: str, variables: dict) -> str:
    """The entity tag of the answer to a GET; asked for again with it, the answer must be 304."""
    url = address.removesuffix("/graphql") + query(document, variables)
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": ACCEPT}), timeout=30) as answer:
        tag = answer.headers["ETag"]
    again = urllib.request.Request(url, headers={"Accept": ACCEPT, "If-None-Match": tag})
    try:
        urllib.request.urlopen(again, timeout=30)
    except urllib.error.HTTPError as answer:
        if answer.code == 304:
            return tag
    raise SystemExit(f"no 304 for {url} with {tag}")


def learn_cursors(address: str, expected: Expected, most: int = 2000) -> None:
    """Takes the product's cursors of the newest meetings."""
    after = None
    while len(expected.cursors) < most:
        page = json.loads(ask(address, MEETING_CURSORS, {"after": after}))["data"]["meetings"]
        for edge in page["edges"]:
            expected.cursors[edge["cursor"]] = expected.place_of[edge["node"]["id"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return


def _row_of(cursor: str) -> str:
    """The id of the row that a cursor stands for, which is the last of its values."""
    return json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))[-1]


def _take_cursors(data: dict) -> None:
    """Takes the cursors out of an answer, if they stand for their rows."""
    page = data["actor"]["statements"] if "actor" in data else data.get("meetings")
    if page is None:
        return
    info, edges = page["pageInfo"], page.get("edges", [])
    ids = [edge["node"]["id"] for edge in edges] or [node["id"] for node in page["nodes"]]
    wanted = ([ids[0]] if "startCursor" in info else []) + [ids[-1]] + ids[: len(edges)]
    cursors = ([info.pop("startCursor")] if "startCursor" in info else []) + [info.pop("endCursor")] + [edge.pop("cursor") for edge in edges]
    if [_row_of(cursor) for cursor in cursors] != wanted:
        raise ValueError(f"cursors {cursors}")


def _check_hits(data: dict, variables: dict, expected: Expected) -> None:
    """Takes the hits out of a search's answer, if each is a statement with the word, whole and but once."""
    edges = data["search"].pop("edges")
    ids = [edge["node"]["id"] for edge in edges]
    if len(set(ids)) != min(10, expected.by_word[variables["text"]]):
        raise ValueError(f"{len(set(ids))} hits")
    for edge in edges:
        record = expected.data.statement(edge["node"]["id"])
        if record["text"] != edge["node"]["text"] or not record["id"].endswith("-" + variables["text"]) or not edge["highlights"]:
            raise ValueError(f"hit {edge}")


def check(address: str, operation: Operation, expected: Expected, sample: int) -> None:
    """Compares a sample of answers, spread over the variables, field by field."""
    step = max(1, len(operation.variables) // sample)
    for variables in operation.variables[::step]:
        data = json.loads(ask(address, operation.document, variables))["data"]
        wanted, got = operation.expected(variables), copy.deepcopy(data)
        try:
            if operation.name == "S":
                _check_hits(got, variables, expected)
            _take_cursors(got)
        except ValueError as wrong:
            raise SystemExit(f"{address} answers {operation.name} {variables} with {wrong}") from None
        if got != wanted:
            raise SystemExit(f"{address} answers {operation.name} {variables} wrongly:\n{json.dumps(got)}\ninstead of\n{json.dumps(wanted)}")
