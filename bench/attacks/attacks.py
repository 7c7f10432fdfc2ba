"""The attacks, each an asynchronous generator of connections that are held until the attack is over."""

import argparse
import asyncio
import concurrent.futures
import itertools
import json
import multiprocessing
import os
import re
import resource
import signal
import subprocess
import tempfile
import time
from pathlib import Path

PORT = 18600
ATTACKER = "127.0.0.2"
HONEST = "127.0.0.1"
ROOT = Path(__file__).resolve().parent.parent.parent


def large(name, lists=30):
    """A document of 3.4 KB with an answer of 7 MB: thirty lists, each of all statements, each with the same texts under thirty names."""
    fields = " ".join(f"{name}{i}:statements(first:27){{...F}}" for i in range(lists))
    texts = " ".join(f"t{i}:text" for i in range(29))
    inside = " ".join(f"t{i}:text" for i in range(29))
    titles = " ".join(f"t{i}:title" for i in range(29))
    return "{%s}fragment F on StatementConnection{nodes{%s quotes{%s}citations{source{%s}}}}" % (fields, texts, inside, titles)


def introspection(name):
    """The same of the schema, which nodes count nothing for."""
    lists = [" ".join(f"{name}{i}:description" for i in range(29))] * 5
    return "{__schema{types{%s fields{%s args{%s}}enumValues{%s}inputFields{%s}}}}" % tuple(lists)


def post(body, extra="", length=None):
    data = body.encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{extra}"
        f"Content-Length: {len(data) if length is None else length}\r\n\r\n"
    )
    return head.encode() + data


def question(document, **more):
    return post(json.dumps({"query": document, **more}))


async def connect(source, buffer=None):
    import socket

    sock = socket.socket()
    sock.setblocking(False)
    if buffer:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    sock.bind((source, 0))
    await asyncio.wait_for(asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", PORT)), 10)
    return sock


class Attack:
    """Runs tasks beside one another until it is stopped; counts what became of them."""

    def __init__(self):
        self.stopped = False
        self.counts = {}

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    async def many(self, number, task):
        async def guarded(i):
            while not self.stopped:
                try:
                    await task(i)
                except (OSError, asyncio.TimeoutError):
                    self.count("refused")
                    await asyncio.sleep(0.2)

        await asyncio.gather(*(guarded(i) for i in range(number)))

    async def status(self, sock):
        head = await asyncio.wait_for(asyncio.get_running_loop().sock_recv(sock, 1024), 30)
        self.count(head[9:12].decode() if head else "closed")
        return head

    async def ask(self, data, source=ATTACKER):
        sock = await connect(source)
        try:
            loop = asyncio.get_running_loop()
            await loop.sock_sendall(sock, data)
            head = await self.status(sock)
            while head and (b"\r\n\r\n" not in head):
                head += await asyncio.wait_for(loop.sock_recv(sock, 65536), 30)
        finally:
            sock.close()

    async def hold(self, first, piece, every=1.0, buffer=None, read=0):
        """Sends a beginning, then a piece and reads some bytes again and again."""
        loop = asyncio.get_running_loop()
        sock = await connect(ATTACKER, buffer)
        try:
            await loop.sock_sendall(sock, first)
            while not self.stopped:
                await asyncio.sleep(every)
                if piece:
                    await loop.sock_sendall(sock, piece)
                if read:
                    got = await asyncio.wait_for(loop.sock_recv(sock, read), 30)
                    if not got:
                        self.count("closed")
                        return
        finally:
            sock.close()


def slow_readers(attack):
    return attack.many(400, lambda i: attack.hold(question(large(f"a{i}x{time.monotonic_ns() % 10**6}x")), None, 1, 4096, 1024))


def affordable_readers(attack):
    """Three lists instead of thirty: within the limits of today."""
    return attack.many(400, lambda i: attack.hold(question(large(f"a{i}x{time.monotonic_ns() % 10**6}x", 3)), None, 1, 4096, 1024))


def introspection_readers(attack):
    return attack.many(400, lambda i: attack.hold(question(introspection(f"a{i}x{time.monotonic_ns() % 10**6}x")), None, 1, 4096, 1024))


def equal_readers(attack):
    return attack.many(600, lambda i: attack.hold(question(large("same", 3)), None, 1, 4096, 1))


def variables(attack):
    values = ",".join(['{"":0}'] * 36000)

    async def one(i):
        await attack.ask(post('{"query":"{__typename}","variables":{"i":%d%d,"x":[%s]}}' % (i, time.monotonic_ns(), values)))

    return attack.many(8, one)


def names(attack):
    async def one(i):
        names = ",".join('"%s%d%d":0' % ("n" * 45_000, time.monotonic_ns(), j) for j in range(5))
        await attack.ask(post('{"query":"{__typename}","variables":{%s}}' % names))

    return attack.many(8, one)


def headers(attack):
    numbers = itertools.count()
    start = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n"

    def request():
        number = next(numbers)  # no two are the same: what a header asks for may be remembered
        return f"Accept-Encoding: gzip;q=0.{'1' * 7590}{number}x" if number % 2 else f"Accept: {'a,' * 3840}{number}"

    return attack.many(60, lambda i: attack.ask(f"{start}{request()}\r\n\r\n".encode()))


def slow_heads(attack, number=6000):
    return attack.many(number, lambda i: attack.hold(b"GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\nX-A: ", b"a", 1))


def idle(attack):
    return attack.many(9000, lambda i: attack.hold(b"", b"", 1, None, 1))


def slow_bodies(attack):
    return attack.many(2500, lambda i: attack.hold(post("{", length=250_000), b" ", 1))


def one_client(attack):
    costly = "{%s meetings(first:30){nodes{statements(first:100){nodes{id form label}}}} search(text:\"%s\",first:20){total{value}}}"

    async def one(i):
        name = f"a{i}x{time.monotonic_ns()}"
        await attack.ask(question(costly % (name + ":__typename", "talks")))

    return attack.many(200, one)


ATTACKS = {
    "slow-readers": slow_readers,
    "affordable-readers": affordable_readers,
    "introspection-readers": introspection_readers,
    "equal-readers": equal_readers,
    "variables": variables,
    "names": names,
    "headers": headers,
    "slow-heads": slow_heads,
    "idle": idle,
    "slow-bodies": slow_bodies,
    "one-client": one_client,
}


async def honest(seconds, source=HONEST):
    """Asks a small question that no cache has, ten times a second; returns the times of those answered 200, and the others."""
    times, failures, tasks = [], [], []
    loop = asyncio.get_running_loop()

    async def one(i):
        start = time.monotonic()
        try:
            sock = await connect(source)
            try:
                document = "{h%d: statements(first: 5) { nodes { id text speaker { name } } }}" % time.monotonic_ns()
                data = question(document).replace(b"Host: x\r\n", b"Host: x\r\nConnection: close\r\n")
                await loop.sock_sendall(sock, data)
                got = b""
                while True:
                    piece = await asyncio.wait_for(loop.sock_recv(sock, 65536), 20)
                    if not piece:
                        break
                    got += piece
            finally:
                sock.close()
            if got[9:12] == b"200" and b'"errors"' not in got:
                times.append(time.monotonic() - start)
            else:
                failures.append(got[9:12].decode() or "closed")
        except (OSError, asyncio.TimeoutError) as failure:
            failures.append(type(failure).__name__)

    end = time.monotonic() + seconds
    i = 0
    while time.monotonic() < end:
        tasks.append(asyncio.create_task(one(i)))
        i += 1
        await asyncio.sleep(0.1)
    await asyncio.gather(*tasks)
    return sorted(times), failures


def honest_apart(seconds):
    """The same in a process of its own, which the attackers' connections do not slow down."""
    return asyncio.run(honest(seconds))


async def beside(seconds):
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return await asyncio.get_running_loop().run_in_executor(pool, honest_apart, seconds)


class Server:
    def __init__(self, jdk, heap, jar, options):
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log", delete=False)
        java = str(Path(jdk) / "bin" / "java") if jdk else "java"
        self.process = subprocess.Popen(
            [java, f"-Xmx{heap}", *options, "-jar", jar, f"--server.port={PORT}"],
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )
        self.java = java

    async def ready(self):
        for _ in range(600):
            try:
                attack = Attack()
                await attack.ask(question("{dataset{revision}}"), HONEST)
                if attack.counts.get("200"):
                    return
            except (OSError, asyncio.TimeoutError):
                pass
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended: see {self.log.name}")
            await asyncio.sleep(0.2)

    def alive(self):
        return self.process.poll() is None

    def threads_and_files(self):
        pid = self.process.pid
        return len(os.listdir(f"/proc/{pid}/task")), len(os.listdir(f"/proc/{pid}/fd"))

    def cpu(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def heap(self):
        jcmd = str(Path(self.java).with_name("jcmd")) if "/" in self.java else "jcmd"
        subprocess.run([jcmd, str(self.process.pid), "GC.run"], capture_output=True, timeout=60)
        text = subprocess.run([jcmd, str(self.process.pid), "GC.heap_info"], capture_output=True, text=True, timeout=60).stdout
        return sum(int(used) for used in re.findall(r"(?:garbage-first heap|def new generation|tenured generation).*?used (\d+)K", text)) // 1024

    def stop(self):
        if self.alive():
            self.process.send_signal(signal.SIGTERM)
            start = time.monotonic()
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            return time.monotonic() - start
        return 0


async def run_one(name, server, seconds, rest):
    attack = Attack()
    task = asyncio.create_task(ATTACKS[name](attack))
    await asyncio.sleep(3)
    times, failures = await beside(seconds)
    attack.stopped = True
    await asyncio.wait([task], timeout=45)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    p95 = times[int(len(times) * 0.95)] if times else float("nan")
    row = {"attack": name, "answered": len(times), "failed": dict((f, failures.count(f)) for f in set(failures)), "p95": round(p95, 3)}
    row["attackers"] = attack.counts
    if server.alive():
        await asyncio.sleep(rest)
        start = server.cpu()
        await asyncio.sleep(2)
        row["cpu at rest"] = round((server.cpu() - start) / 2, 2)
        row["files"] = server.threads_and_files()[1]
        row["heap MiB"] = server.heap()
        again, failed = await honest(2)
        row["after"] = f"{len(again)} answered, {len(failed)} failed"
    alive = server.alive()
    log = Path(server.log.name).read_text(errors="replace")
    row["lives"] = alive and "OutOfMemoryError" not in log
    total = len(times) + len(failures)
    row["holds"] = bool(
        row["lives"]
        and len(times) >= 0.95 * total
        and p95 < 1
        and "cpu at rest" in row
        and row["cpu at rest"] < 0.2
        and row["files"] < 200
        and row["after"].endswith("0 failed")
    )
    print(json.dumps(row), flush=True)
    return row["holds"]


async def run(options):
    held = True
    server = None
    for name in options.only.split(",") if options.only else ATTACKS:
        if server is None or not server.alive() or options.fresh:
            if server:
                server.stop()
            server = Server(options.jdk, options.heap, options.jar, options.option)
            await server.ready()
            await honest(3)
        held &= await run_one(name, server, options.seconds, options.rest)
    print(json.dumps({"stopped in": round(server.stop(), 1), "log lines": Path(server.log.name).read_text().count("\n"), "log": server.log.name}))
    return 0 if held else 1


def main():
    parser = argparse.ArgumentParser(description="Attacks the packaged jar on loopback.")
    parser.add_argument("--jar", default=str(ROOT / "target" / "communique.jar"))
    parser.add_argument("--heap", default="512m")
    parser.add_argument("--jdk", default=os.environ.get("JAVA_HOME"))
    parser.add_argument("--only", help="attacks, separated by commas")
    parser.add_argument("--seconds", type=int, default=20, help="of honest questions beside each attack")
    parser.add_argument("--rest", type=int, default=30, help="seconds after an attack until the process must be at rest")
    parser.add_argument("--fresh", action="store_true", help="a process for each attack")
    parser.add_argument("--option", action="append", default=[], help="an option of the JVM")
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return asyncio.run(run(options))
