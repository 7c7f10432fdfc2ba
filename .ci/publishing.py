"""Publishes while a replica set of three has a member down or loses its primary, and says how each publication ended.

publishing.py SCRIPT URI COMMAND...   SCRIPT kills members and revives them, URI is their address, COMMAND publishes to MONGODB_URI
Fails where a publication does not end within 60 s, ends without a clear last line, or fails where a majority was there all the time.
"""
import os
import re
import subprocess
import sys
import time

SCRIPT, URI, *COMMAND = sys.argv[1:]
LIMIT = 60
CLEAR = re.compile(r"Published revision|Nothing to publish|Nothing was published|It is not known whether revision")


def script(*what):
    said = subprocess.run([SCRIPT, *what], capture_output=True, text=True, timeout=120)
    if said.returncode:
        sys.exit(f"replica set, {' '.join(what)}: {said.stderr.strip()}")
    return said.stdout.strip()


def member(role):
    return next(line.split()[0] for line in script("status").splitlines() if f" {role} " in line)


def publish(name, meanwhile=lambda: None):
    """Publishes to a database of its own, so that there is something to publish; says how long it took and whether it is published."""
    start = time.monotonic()
    environment = {**os.environ, "MONGODB_URI": re.sub(r"/\w*\?", f"/{name}?", URI)}
    process = subprocess.Popen(COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    meanwhile()
    try:
        output, _ = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        sys.exit(f"{name}: the publication did not end within {LIMIT} s: {process.communicate()[0]}")
    took = time.monotonic() - start
    last = (output.strip().splitlines() or [""])[-1]
    print(f"{name}: exit status {process.returncode} after {took:.1f} s: {last[:100]}", flush=True)
    if not CLEAR.match(last) or process.returncode != (0 if last.startswith(("Published", "Nothing to")) else 1):
        sys.exit(f"{name}: that is no clear end: {output}")
    return took, process.returncode == 0


killed = member("SECONDARY")
script("kill", killed)
usual, published = publish("one-down")
script("revive", killed)
if not published:
    sys.exit("a majority was there, and nothing was published")
for share in (0.6, 0.75, 0.9):
    killed = member("PRIMARY")

    def kill_later():
        time.sleep(share * usual)
        script("kill", killed)

    publish(f"killed-at-{share * 100:.0f}-percent", kill_later)
    script("revive", killed)
