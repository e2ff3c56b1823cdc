"""Look for texts that break a law: ``python tests/fuzz --seconds 600``.  Needs the extra ``fuzz``; see docs/hostile-input.md.

The exit code is 1 if something was found; each find is printed as small as it gets, with the call that shows it.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

from finds import sign_of, smallest, told
from mutate import MOST
from seeds import ROOT, seeds
from words import dictionary

HERE = Path(__file__).parent
OPTIONS = (
    "-len_control=0",
    f"-max_len={MOST}",
    "-timeout=300",
    "-report_slow_units=300",
    "-rss_limit_mb=4096",
    "-print_final_stats=1",
    "-verbosity=1",
)


def prepared(folder: Path) -> Path:
    """Write seeds and words where the workers look for them; what an earlier search learnt is kept."""
    for name in ("cases", "finds"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds()):
        (folder / "cases" / f"seed-{number:04}").write_bytes(data)
    (folder / "words.dict").write_text(dictionary(), encoding="ascii")
    return folder


def search(folder: Path, seconds: int, workers: int, seed: int) -> str:
    """Run the workers to their end; return what they printed."""
    logs = [folder / f"worker-{number}.log" for number in range(workers)]
    running = []
    for number, log in enumerate(logs):
        limits = (f"-max_total_time={seconds}", f"-seed={seed + number}", f"-dict={folder / 'words.dict'}")
        call = [sys.executable, str(HERE / "worker.py"), str(folder / "finds"), *OPTIONS, *limits]
        with log.open("w") as out:
            running.append(subprocess.Popen([*call, f"-artifact_prefix={folder}/stopped-", str(folder / "cases")], stderr=out))
    for process in running:
        process.wait()
    return "".join(log.read_text(errors="replace") for log in logs)


def report(folder: Path, printed: str) -> bool:
    """Print how many cases were tried and what was found; tell whether anything was, or a worker came to no end."""
    runs = [int(number) for number in re.findall(r"stat::number_of_executed_units: (\d+)", printed)]
    covered = [int(number) for number in re.findall(r"cov: (\d+)", printed)]
    finds = [path.read_bytes() for path in sorted((folder / "finds").glob("*.case"))]
    stopped = sorted(folder.glob("stopped-*"))
    print(f"{sum(runs)} cases tried, {max(covered, default=0)} edges reached, {len(finds)} faults found")
    for data in finds:
        print(f"\n{sign_of(data)}\n{told(smallest(data))}")
    for path in stopped:
        print(f"\na worker was stopped by {path}")
    if not runs:
        print(printed[-2000:])
    return bool(finds or stopped or not runs)


def main() -> int:
    """Search for as long as asked."""
    parser = argparse.ArgumentParser(prog="python tests/fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="how long to search")
    parser.add_argument("--workers", type=int, default=1, help="how many processes search, with cases in common")
    parser.add_argument("--seed", type=int, default=1, help="another number tries other cases")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "fuzz", help="where cases and finds are kept")
    options = parser.parse_args()
    folder = prepared(options.folder.resolve())
    return int(report(folder, search(folder, options.seconds, options.workers, options.seed)))


if __name__ == "__main__":
    sys.exit(main())
