# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a criteria file holds, it is refused or read within 2 s and 200 MB, and never with a crash. Time is
that of the processor, so that a busy machine changes nothing."""
import json
import os
import pathlib
import resource
import sys
import tempfile

from program import CLI, SOURCE, check

MOST_SECONDS, MOST_KILOBYTES = 2.0, 200 * 1024
SOUND = ("effects of gates", "examples of deadlines", "examples of wide fractions", "examples of many checks",
         "the example itself", "as long as a set may be", "as many values as a set may have")
BYTES = 16 << 20
EXAMPLE = json.loads((SOURCE / "resources/criteria/example-all-rules.json").read_text("utf-8"))
TEXT = {"vi": "a", "en": "a"}


def number(name, kind="integer"):
    return {"name": name, "type": kind, "label": TEXT}


def leaf(ref, rule, **more):
    return {"ref": ref, "parent": "1", "title": TEXT, "maximum": "1", "rule": rule, **more}


def criteria(nodes, **more):
    return {"format": "sodiem-criteria/1", "id": "h", "version": 1, "year": 2025, "title": TEXT, "appliesTo": ["ward"],
            "decimals": 2, "parts": [{"id": "p", "maximum": str(max(1, len(nodes)))}], "notApplicable": "drop",
            "ranking": {"groups": ["all"], "ties": "shared", "compare": "exact"}, "classes": [], **more,
            "nodes": [{"ref": "1", "parent": None, "part": "p", "title": TEXT, "maximum": str(max(1, len(nodes)))}] + nodes}


def short(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def proportional(measure="n"):
    return {"kind": "proportional", "measure": measure}


def floods():
    """Files that no grammar gets far into."""
    yield "brackets", b"[" * BYTES
    yield "braces", b'{"a":' * (BYTES // 5)
    yield "numbers", b"[" + b"0," * ((BYTES - 4) // 2) + b"0]"
    yield "one text", b'"' + b"x" * (BYTES - 2) + b'"'
    yield "one wide text", b'"' + "ợ".encode() * (BYTES // 3 - 2) + b'"'
    yield "one text of escapes", b'"' + b"\\n" * (BYTES // 2 - 2) + b'"'
    yield "one number", b"1" * BYTES
    yield "blanks", b" " * BYTES
    yield "lines", b"\n" * BYTES
    yield "one key", b'{"' + b"k" * (BYTES - 10) + b'":1}'
    yield "members", b"{" + b",".join(b'"%d":0' % i for i in range(299_990)) + b"}"
    yield "long members", b"{" + b",".join(b'"%040d":""' % i for i in range(299_990)) + b"}"
    yield "empty lists", b"[" + b"[]," * 299_990 + b"[]]"
    yield "empty objects", b"[" + b"{}," * 299_990 + b"{}]"


def names():
    """Many expressions, each of many names."""
    inputs = [number(f"i{i}") for i in range(500)]
    every = "+".join(f"i{i}" for i in range(400, 500))
    yield "checks of long expressions", criteria([
        leaf(f"1.{n}", proportional(every), inputs=inputs,
             checks=[{"must": every, "text": TEXT} for _ in range(50)]) for n in range(60)])
    across = "+".join(f"node.1.{i}.x" for i in range(60))
    yield "nodes that name nodes", criteria([
        leaf(f"1.{n}", proportional("x"), inputs=[number("x")], checks=[{"must": across, "text": "a"}] * 3)
        for n in range(4999)])
    yield "nodes that name one far node", criteria([
        leaf(f"1.{n}", proportional("x"), inputs=[number("x")],
             checks=[{"must": "node.1.4998.x", "text": "a"}] * 12) for n in range(4999)])
    yield "references", criteria([
        leaf(f"1.{n}", proportional("n"), inputs=[number("n")],
             checks=[{"must": "+".join(f"reference.a{n}_{c}_{i}" for i in range(100)), "text": "a"} for c in range(2)])
        for n in range(3600)])
    yield "a survey summed over its groups", criteria([
        leaf("1.1", {"kind": "survey", "options": [{"id": "o", "share": "100"}, {"id": "p", "share": "0"}],
                     "groups": [{"id": f"g{i}"} for i in range(250)]})]
        + [leaf(f"1.{n}", proportional("node.1.1.o")) for n in range(2, 4999)])


def inputs():
    yield "inputs of gates", criteria([leaf("1.1", proportional(), inputs=[number("n")])], gates=[
        {"id": f"g{g}", "inputs": [{"name": f"i{g}_{i}"} for i in range(300)], "when": "1", "then": [{"zero": "1"}]}
        for g in range(480)])
    yield "effects of gates", criteria([leaf(f"1.{n}", {"kind": "manual", "step": "1"}) for n in range(4999)], gates=[
        {"id": f"g{g}", "when": "1", "then": [{"zero": "1"}] * 490} for g in range(240)])
    yield "nodes with inputs", criteria([
        leaf(f"1.{n}", proportional("+".join(f"i{i}" for i in range(100))), inputs=[number(f"i{i}") for i in range(490)])
        for n in range(100)])
    counts = {"kind": "survey", "options": [{"id": f"o{i}", "share": "100"} for i in range(25)],
              "groups": [{"id": f"g{i}"} for i in range(20)]}
    yield "counts of surveys", criteria([leaf(f"1.{n}", counts) for n in range(2500)])
    last = [leaf(f"1.{n}", counts) for n in range(100)]
    last.append(leaf("1.100", counts, examples=[{"inputs": {"g0.o0": "1"}, "points": "1"}]))
    yield "a survey that is one too many", criteria(last)
    items = {"kind": "checklist", "items": [{"id": f"o{i}", "label": TEXT, "points": "0"} for i in range(400)]}
    yield "a checklist that is one too many", criteria(last[:100] + [leaf("1.100", items, examples=[
        {"inputs": {"o0": "1"}, "points": "1"}])])


def examples():
    counts = {"kind": "survey", "options": [{"id": f"o{i}", "share": "100"} for i in range(25)],
              "groups": [{"id": f"g{i}"} for i in range(20)]}
    whole = {f"g{g}.o{o}": "7" for g in range(20) for o in range(25)}
    yield "examples of surveys", criteria([
        leaf(f"1.{n}", counts, examples=[{"inputs": whole if n == 0 else {}, "points": "1"}] * (490 if n == 0 else 450))
        for n in range(11)])
    dates = [number(f"d{i}", "date") for i in range(490)]
    yield "examples of deadlines", criteria([leaf("1.1", {
        "kind": "deadline", "days": "working", "onTime": "1",
        "items": [{"input": f"d{i}", "due": "2019-12-31", "allow": "3660"} for i in range(490)]}, inputs=dates,
        examples=[{"inputs": {f"d{i}": "2999-12-31" for i in range(490)}, "points": "0"}] * 490)],
        holidays=[f"20{y:02}-{m:02}-{d:02}" for y in range(20, 25) for m in range(1, 13) for d in range(1, 17)])
    # Fractions that grow at each step, as wide as they are held.
    wide = "+".join(["n/(n+0.000001)"] * 4 + ["n*n/(n*n+0.000003)"] * 20) + " > 0"
    yield "examples of wide fractions", criteria([leaf(
        "1.1", proportional(), inputs=[number("n", "decimal")],
        checks=[{"must": wide, "severity": "warning", "text": TEXT}] * 60,
        examples=[{"inputs": {"n": "123456.789012"}, "points": "1"}] * 35)])
    deep = "+".join(["n*0.999999/1.000001"] * 40) + " > 0"
    yield "examples of many checks", criteria([leaf(
        "1.1", proportional(), inputs=[number("n", "decimal")],
        checks=[{"must": deep, "severity": "warning", "text": TEXT}] * 100,
        examples=[{"inputs": {"n": "123.456789"}, "points": "1"}] * 20)])
    yield "more than is tried", criteria([leaf(
        f"1.{n}", proportional(), inputs=[number("n", "decimal")],
        checks=[{"must": deep, "severity": "warning", "text": TEXT}] * 100,
        examples=[{"inputs": {"n": "123.456789"}, "points": "1"}] * 490) for n in range(10)])
    yield "inputs of one example", criteria([leaf("1.1", proportional(), inputs=[number(f"n{i}") for i in range(490)],
        examples=[{"inputs": {f"n{i}": "1" for i in range(299_000 - 490 * 6)}, "points": "1"}])])


def faults():
    yield "faults of texts", criteria([], appliesTo=["x"] * 290_000)
    yield "faults of groups", criteria([], ranking={"groups": ["x"] * 290_000, "ties": "shared", "compare": "exact"})
    yield "faults of keys", criteria([], ranking={"groups": ["all"], "ties": "keys", "tieKeys": [{}] * 290_000,
                                                  "compare": "exact"})
    yield "faults of holidays", criteria([], holidays=["x"] * 290_000)
    yield "faults of checks", criteria([leaf(f"1.{n}", {"kind": "manual"}, checks=[{}] * 490, examples=[{}] * 100)
                                        for n in range(480)])
    yield "faults of inputs", criteria([leaf(f"1.{n}", {"kind": "manual"}, inputs=[{}] * 490) for n in range(590)])
    yield "faults of nodes", criteria([{}] * 4990)
    yield "faults of bands", criteria([leaf(f"1.{n}", {"kind": "bands", "bands": [{}] * 490}) for n in range(590)])
    yield "faults of options", criteria([leaf(f"1.{n}", {"kind": "choice", "options": [{}] * 490}) for n in range(590)])


def broken():
    """Leaves at fault that have examples: what could not be read is not tried."""
    date = [number("d", "date")]
    one = [{"inputs": {}, "points": "1"}]
    yield "a deadline of an unknown input", criteria([leaf("1.1", {
        "kind": "deadline", "onTime": "1", "items": [{"input": "x", "due": "2025-01-01"}]}, examples=one)])
    yield "a deadline due on no day", criteria([leaf("1.1", {
        "kind": "deadline", "days": "working", "onTime": "1", "items": [{"input": "d", "due": "2025-02-31"}]},
        inputs=date, examples=[{"inputs": {"d": "2025-01-01"}, "points": "1"}])])
    yield "a curve without points", criteria([leaf("1.1", {
        "kind": "interpolate", "measure": "n", "points": []}, inputs=[number("n")],
        examples=[{"inputs": {"n": "1"}, "points": "1"}])])
    yield "a choice without options", criteria([leaf("1.1", {"kind": "choice", "options": []},
        examples=[{"inputs": {"choice": "a"}, "points": "1"}])])
    flood = [leaf(f"1.{n}", {"kind": "manual"}, inputs=[{}] * 100) for n in range(20)]
    yield "a fault after many", criteria(flood + [leaf("1.99", {
        "kind": "deadline", "onTime": "1", "items": [{"input": "x", "due": "2025-01-01"}]}, examples=one)])
    chain = [{**leaf("1.1", proportional()), "rule": None}]
    chain += [{"ref": f"c{n}", "parent": "1.1" if n == 0 else f"c{n - 1}", "title": TEXT, "maximum": "1"}
              for n in range(4000)]
    yield "a chain of nodes", criteria(chain, gates=[{"id": "g", "when": "1", "then": [{"zero": "1"}]}])
    yield "the example itself", EXAMPLE
    yield "as long as a set may be", criteria([
        leaf(f"1.{n}", {"kind": "manual", "step": "1"}, guidance={"vi": "ợ" * 420, "en": "x" * 1000})
        for n in range(4999)])
    yield "as many values as a set may have", criteria([
        leaf(f"1.{n}", {"kind": "manual", "step": "1"}, notes=["x" * 40] * 49) for n in range(4900)])


def measured(path):
    """Exit code, seconds of the processor and peak kilobytes of one check."""
    sink = os.open(os.devnull, os.O_WRONLY)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = os.posix_spawn(CLI, [CLI, "criteria", "check", str(path)], os.environ,
                           file_actions=[(os.POSIX_SPAWN_DUP2, sink, 1), (os.POSIX_SPAWN_DUP2, sink, 2)])
    resource.prlimit(child, resource.RLIMIT_CPU, (10, 10))  # of what went out of hand enough is known by then
    resource.prlimit(child, resource.RLIMIT_AS, (2 << 30, 2 << 30))
    _, status, used = os.wait4(child, 0)
    os.close(sink)
    check(before < MOST_KILOBYTES, "this test itself is too large to measure others")
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss


def main():
    worst_time, worst_memory, failed = ("", 0.0), ("", 0), []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "set.json"
        for source in (floods, names, inputs, examples, faults, broken):
            for name, content in source():
                path.write_bytes(content if isinstance(content, bytes) else short(content))
                size = path.stat().st_size
                del content
                code, seconds, kilobytes = measured(path)
                if "-v" in sys.argv:
                    print(f"{name:40} {size / 1e6:6.1f} MB  exit {code}  {seconds:6.2f} s  {kilobytes / 1024:6.0f} MB",
                          flush=True)
                worst_time = max(worst_time, (name, seconds), key=lambda pair: pair[1])
                worst_memory = max(worst_memory, (name, kilobytes), key=lambda pair: pair[1])
                wanted = 0 if name in SOUND else 1
                if code != wanted or seconds > MOST_SECONDS or kilobytes > MOST_KILOBYTES or size > BYTES:
                    failed.append(f"{name}: {size} bytes, exit {code}, {seconds:.2f} s, {kilobytes // 1024} MB")
    check(not failed, "\n  ".join(["hostile sets:"] + failed))
    print(f"slowest: {worst_time[0]} ({worst_time[1]:.2f} s); largest: {worst_memory[0]} ({worst_memory[1] // 1024} MB)")


main()
