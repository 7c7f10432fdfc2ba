"""What .ci/run asks over HTTP.

ask.py ready URL                  whether the URL answers 200
ask.py query URL FILE EMBEDDED    asks the GraphQL document in FILE and prints the answer; fails when there is none, one
                                  with errors, or when the dataset is not (true) or is (false) in the embedded store
"""

import json
import sys
import urllib.error
import urllib.request

LOCAL = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ready(url):
    try:
        return LOCAL.open(url, timeout=3).status == 200
    except OSError:
        return False


def query(url, document):
    """The answer's text and its data."""
    body = json.dumps({"query": document}).encode()
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", "Accept": "application/json"})
    try:
        with LOCAL.open(request, timeout=20) as response:
            text = response.read().decode()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read(2000).decode(errors='replace')}")
    except OSError as error:
        sys.exit(f"no answer: {error}")
    try:
        answer = json.loads(text)
    except ValueError:
        sys.exit(f"no JSON: {text[:2000]}")
    if not isinstance(answer, dict) or "errors" in answer or not isinstance(answer.get("data"), dict):
        sys.exit(f"not a clean answer: {text[:2000]}")
    return text, answer["data"]


match sys.argv[1:]:
    case ["ready", url]:
        sys.exit(0 if ready(url) else 1)
    case ["query", url, file, "true" | "false" as embedded]:
        with open(file, encoding="utf-8") as document:
            text, _ = query(url, document.read())
        print(f"{len(text)} characters: {text[:400]}{'...' if len(text) > 400 else ''}")
        text, data = query(url, "{ dataset { embedded } }")
        if data != {"dataset": {"embedded": embedded == "true"}}:
            sys.exit(f"the store is the wrong one: {text}")
    case _:
        sys.exit(__doc__)
