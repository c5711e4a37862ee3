"""`./run fuzz`: looks for inputs that break what reads bytes from strangers, for a bounded time."""

import os
import subprocess

import build
import packages
import testing
from say import ROOT, Stop, step

CORPUS = ROOT / "fuzz/corpus"
FOUND = ROOT / "build/fuzz/found"    # what a run has found interesting; never committed as it is
BROKEN = ROOT / "build/fuzz/broken"  # inputs that broke a target
INPUT_SECONDS = 10  # one input that takes longer is a finding
MEMORY_MB = 2048
MOST_BYTES = 16384
MOST_BYTES_OF = {"h1_server": 80 * 1024, "h1_client": 80 * 1024}  # beyond the limits of heads, targets and trailers: 64 KiB


def add_verb(verbs) -> None:
    parser = verbs.add_parser("fuzz", help="look for inputs that break a parser, for a bounded time")
    parser.add_argument("target", nargs="*", help="targets; without any, all, one after the other")
    parser.add_argument("--seconds", type=int, default=30, help="for each target")
    parser.add_argument("--list", action="store_true", help="print the targets")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build")
    build.configure("fuzz")
    build.build("fuzz", "weft_fuzz")
    program = ROOT / "build/fuzz/fuzz/weft_fuzz"
    every = subprocess.run([program], capture_output=True, text=True, check=True).stdout.split()
    if args.list:
        print("\n".join(every))
        return 0
    if unknown := sorted(set(args.target) - set(every)):
        raise Stop(f"there is no fuzz target {', '.join(unknown)}; there are {', '.join(every)}")
    broken = [target for target in args.target or every if not fuzz(program, target, args.seconds)]
    for target in broken:
        print(f"{target}: broken by an input in {BROKEN.relative_to(ROOT)}; mend it and add the input to fuzz/corpus/{target}/")
    print(f"{len(args.target or every) - len(broken)} passed, {len(broken)} failed, 0 skipped")
    return 1 if broken else 0


def fuzz(program, target: str, seconds: int) -> bool:
    step(f"fuzzing {target} for {seconds} s")
    found = FOUND / target
    for folder in (found, BROKEN):
        folder.mkdir(parents=True, exist_ok=True)
    command = [program, f"-max_total_time={seconds}", f"-timeout={INPUT_SECONDS}", f"-rss_limit_mb={MEMORY_MB}",
               f"-max_len={MOST_BYTES_OF.get(target, MOST_BYTES)}", f"-artifact_prefix={BROKEN}/{target}-", "-print_final_stats=1", "-verbosity=0",
               found, CORPUS / target]
    environment = {**os.environ, **testing.sanitizer_options(), "WEFT_FUZZ_TARGET": target}
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True)
    executed = next((line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line), "?")
    if done.returncode:
        print(done.stderr[-6000:])
    print(f"  {target}: {executed} inputs", flush=True)
    return done.returncode == 0
