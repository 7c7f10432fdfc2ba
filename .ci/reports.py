"""reports.py FOLDER...   Counts what the tests' own XML reports in the folders say.

Prints "N passed, N failed", and with "N skipped" when there are any; names what failed or was skipped, and why, on
standard error. Fails unless there are tests and all of them passed.
"""

import pathlib
import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for folder in map(pathlib.Path, sys.argv[1:]):
    for report in sorted(folder.glob("TEST-*.xml")):
        try:
            cases = list(xml.parse(report).iter("testcase"))
        except xml.ParseError as error:   # of a test run that was cut off
            print(f"failed: {report}: {error}", file=sys.stderr)
            failed += 1
            continue
        for case in cases:
            outcome = next((e for e in case if e.tag in ("failure", "error", "skipped")), None)
            if outcome is None:
                passed += 1
                continue
            if outcome.tag == "skipped":
                skipped += 1
            else:
                failed += 1
            reason = " ".join((outcome.get("message") or outcome.text or "no reason given").split())[:300]
            name = ".".join(filter(None, (case.get("classname"), case.get("name"))))
            print(f"{'skipped' if outcome.tag == 'skipped' else 'failed'}: {name}: {reason}", file=sys.stderr)

print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
sys.exit(0 if passed and not failed and not skipped else 1)
