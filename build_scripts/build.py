"""The one command of the project: build.py STEP. Needs Python 3.11 or later and nothing else."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_scripts.environment import (
    OUTPUT,
    BuildError,
    call,
    call_python,
    ensure_environment,
)
from build_scripts.locking import write_lock
from build_scripts.system_libraries import ensure_system_libraries, ensure_virtual_screen, has_display

PROGRAM = ("-m", "investigator_desktop")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
REPRODUCIBLE = {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "0"}
FROZEN = OUTPUT / "frozen"

LINT_COMMANDS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-m", "mypy"),
    ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"),
    ("build_scripts/translations.py", "check"),
)


def demo(arguments: Sequence[str]) -> int:
    """Make the sample case, analyse it, write its report, and open it where a person can see it."""
    parser = argparse.ArgumentParser(prog="build.py demo", allow_abbrev=False)
    parser.add_argument(
        "--out", type=Path, default=OUTPUT / "demo", help="folder for the case and its report"
    )
    folder = parser.parse_args(arguments).out.resolve()
    code = call_python(*PROGRAM, "demo", "--out", folder)
    if code in {0, 1} and is_watched():
        return call_python(*PROGRAM, *sorted(folder.glob("*.idcase"))[:1])
    return code


def run(arguments: Sequence[str]) -> int:
    """Start the program from this checkout with the arguments after --; without any it opens its window."""
    return call_python(*PROGRAM, *without_separator(arguments))


def test(arguments: Sequence[str]) -> int:
    """Check the sources, then run the tests in random order without a screen; arguments go to pytest."""
    ensure_virtual_screen()
    checked = lint(())
    workers = () if arguments else ("-n", "auto", "--maxprocesses", "4")
    tested = call_python("-m", "pytest", *workers, *arguments, changes=OFFSCREEN)
    return tested or checked


def lint(arguments: Sequence[str]) -> int:
    """Check style, form, types, the direction of imports and the translations; all of them, then tell."""
    refuse_arguments("lint", arguments)
    failed = [command for command in LINT_COMMANDS if call_python(*command) != 0]
    for command in failed:
        print(f"This check failed: python {' '.join(command)}", file=sys.stderr)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """Measure imports, start and views; the arguments choose what (tests/benchmarks)."""
    return call_python("tests/benchmarks/run.py", *arguments, changes=OFFSCREEN)


def bench_analysis(arguments: Sequence[str]) -> int:
    """Measure the methods of analysis against planted truth over seeds, and their times (tests/benchmarks/analysis)."""
    return call_python("-m", "tests.benchmarks.analysis.run", *arguments, changes=OFFSCREEN)


def bench_ui(arguments: Sequence[str]) -> int:
    """Measure the window's frames, first pictures, memory and start at growing sizes (tests/benchmarks/ui)."""
    return call_python("-m", "tests.benchmarks.ui.run", *arguments, changes=OFFSCREEN)


def torture(arguments: Sequence[str]) -> int:
    """Put the case file through kills, full disks, bad input and neighbours (tests/benchmarks/torture)."""
    return call_python("tests/benchmarks/torture/run.py", *arguments, changes=OFFSCREEN)


def mutants(arguments: Sequence[str]) -> int:
    """Lie in a thousand bundles and see that the independent verifier finds every lie (tests/exchange/mutation)."""
    return call_python("-m", "tests.exchange.mutation.mutants", *arguments, changes=OFFSCREEN)


def corpus(arguments: Sequence[str]) -> int:
    """Read statement files made by others and compare with the figures that they state (tests/corpus)."""
    return call_python("-m", "tests.corpus.run", *arguments, changes=OFFSCREEN)


def fuzz(arguments: Sequence[str]) -> int:
    """For a bounded time, read damaged statement files and tell of crashes, hangs and false figures (tests/fuzz)."""
    return call_python("-m", "tests.fuzz.run", *arguments, changes=OFFSCREEN)


def translations(arguments: Sequence[str]) -> int:
    """Collect the texts of the program into translations/*.ts and compile the catalogues."""
    refuse_arguments("translations", arguments)
    updated = call_python("build_scripts/translations.py", "update")
    return updated or call_python("build_scripts/translations.py", "compile")


def lock(arguments: Sequence[str]) -> int:
    """Write build_scripts/requirements.lock for all systems and Pythons (--upgrade takes newer packages)."""
    return write_lock(arguments)


def pictures(arguments: Sequence[str]) -> int:
    """Make the pictures of the window that the README shows."""
    return call_python("build_scripts/pictures.py", *arguments)


def sample_case(arguments: Sequence[str]) -> int:
    """Write the workbooks of the sample case anew from their seed."""
    return call_python("-m", "investigator_desktop.training.sample_case", *arguments)


def freeze(arguments: Sequence[str]) -> int:
    """Build the program as one folder that needs no Python, and let it test itself."""
    refuse_arguments("freeze", arguments)
    folders = ("--distpath", FROZEN, "--workpath", OUTPUT / "pyinstaller")
    spec = "build_scripts/investigator_desktop.spec"
    built = call_python("-m", "PyInstaller", "--noconfirm", *folders, spec, changes=REPRODUCIBLE)
    if built != 0:
        return built
    suffix = ".exe" if sys.platform == "win32" else ""
    program = FROZEN / "investigator-desktop" / f"investigator-desktop{suffix}"
    return call([program, "self-test"], changes=OFFSCREEN)


@dataclass(frozen=True, slots=True)
class Step:
    """A word of the command line, what may follow it, and what it does."""

    name: str
    arguments: str
    carry_out: Callable[[Sequence[str]], int]
    has_environment: bool = True


STEPS = (
    Step("demo", "[--out FOLDER]", demo),
    Step("run", "[-- ARGUMENTS]", run),
    Step("test", "[PYTEST ARGUMENTS]", test),
    Step("lint", "", lint),
    Step("bench", "[ARGUMENTS]", bench),
    Step("bench-analysis", "[--part PART] [--seeds N] [--sizes N…]", bench_analysis),
    Step("bench-ui", "[--sizes N…]", bench_ui),
    Step("torture", "[ARGUMENTS]", torture),
    Step("mutants", "[--count N] [--out FILE]", mutants),
    Step("corpus", "[--corpus FOLDER] [--quiet]", corpus),
    Step("fuzz", "[--seconds N] [--corpus FOLDER]", fuzz),
    Step("translations", "", translations),
    Step("pictures", "[ARGUMENTS]", pictures),
    Step("sample-case", "", sample_case),
    Step("freeze", "", freeze),
    Step("lock", "[--upgrade]", lock, has_environment=False),
)


def is_watched() -> bool:
    """Tell whether a person sits before a screen and a terminal."""
    return has_display() and sys.stdin.isatty() and sys.stdout.isatty()


def without_separator(arguments: Sequence[str]) -> Sequence[str]:
    """Return what follows a leading --, which parts our arguments from the program's."""
    return arguments[1:] if arguments[:1] == ["--"] else arguments


def refuse_arguments(step: str, arguments: Sequence[str]) -> None:
    """Stop when a step that takes no arguments is given some."""
    if arguments:
        raise BuildError(f"The step {step} takes no arguments, but was given: {' '.join(arguments)}")


def usage() -> str:
    """Return the list of steps."""
    lines = ["usage: python3 build_scripts/build.py STEP [ARGUMENTS]", "", "steps:"]
    for step in STEPS:
        lines.append(f"  {step.name} {step.arguments}".rstrip())
        lines.append(f"      {step.carry_out.__doc__}")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Carry out the named step and return its exit code."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(usage())
        return 0
    step = next((step for step in STEPS if step.name == arguments[0]), None)
    if step is None:
        print(f"There is no step {arguments[0]!r}.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        if step.has_environment:
            ensure_system_libraries()
            ensure_environment()
        return step.carry_out(list(arguments[1:]))
    except BuildError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
