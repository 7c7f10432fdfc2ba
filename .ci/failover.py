"""Asks the API without a pause while its replica set loses members, and says how long callers were not answered.

failover.py URL SCRIPT   URL of /graphql, SCRIPT that steps the primary down, kills members and revives them
Fails where an answer took over 5 s, where one is neither right nor UNAVAILABLE, or where the API is not back within 15 s.
"""
import http.client
import itertools
import json
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

URL, SCRIPT = sys.argv[1:]
# Each question is a new one, so that only the database can answer it.
QUESTION = '{ statements(first: 1, filter: { id: { neq: "statement:n%d" } }) { nodes { id } } }'
numbers = itertools.count()
answers = []
going = True


def ask():
    body = json.dumps({"query": QUESTION % next(numbers)}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    start = time.monotonic()
    try:
        answer = json.load(urllib.request.urlopen(request, timeout=10))
        errors = [error["extensions"]["code"] for error in answer.get("errors", [])]
    except urllib.error.HTTPError as refused:
        errors = [error["extensions"]["code"] for error in json.load(refused)["errors"]]
    except (OSError, http.client.HTTPException, ValueError) as failure:
        errors = [repr(failure)]
    took = time.monotonic() - start
    answers.append((start, took, errors))


def ask_on():
    while going:
        ask()
        time.sleep(0.02)


def script(*what):
    said = subprocess.run([SCRIPT, *what], capture_output=True, text=True, timeout=120)
    if said.returncode:
        sys.exit(f"replica set, {' '.join(what)}: {said.stderr.strip()}")
    return said.stdout.strip()


def primary():
    return next(line.split()[0] for line in script("status").splitlines() if " PRIMARY " in line)


def well():
    end = time.monotonic() + 15
    while time.monotonic() < end:
        ask()
        if not answers[-1][2]:
            return
        time.sleep(0.2)
    sys.exit("the API is not back within 15 s")


thread = threading.Thread(target=ask_on, daemon=True)
thread.start()
for name, actions in (
    ("the primary steps down", lambda: script("stepdown")),
    ("the primary is killed", lambda: script("kill", primary())),
):
    before = len(answers)
    killed = primary()
    actions()
    if name.endswith("killed"):
        time.sleep(3)
        script("revive", killed)
    well()
    seen = answers[before:]
    failed = [errors for _, _, errors in seen if errors]
    print(f"{name}: {len(seen)} answers, {len(failed)} of them UNAVAILABLE, the slowest took {max(t for _, t, _ in seen):.1f} s")
going = False
thread.join(15)
slow = max(took for _, took, _ in answers)
wrong = [errors for _, _, errors in answers if errors and errors != ["UNAVAILABLE"]]
if slow > 5 or wrong:
    sys.exit(f"the slowest answer took {slow:.1f} s; wrong answers: {wrong[:3]}")
