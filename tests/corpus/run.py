"""`build.py corpus`: reads statement files made by others and prints how their own figures agree with ours."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.corpus.agreement import Agreement, agreement
from tests.corpus.expectations import load_expectations
from tests.corpus.stated import Witness

_NEEDED_SHARE = 0.98
_ROW = "{:<22}{:>6}{:>6}{:>6}{:>8}{:>15}{:>13}{:>19}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and every disagreement; return 0 where enough agrees and all else is explained."""
    parser = argparse.ArgumentParser(prog="build.py corpus", allow_abbrev=False)
    parser.add_argument(
        "--corpus",
        type=Path,
        default=os.environ.get("INVESTIGATOR_CORPUS"),
        help="folder with the files and their tables (or INVESTIGATOR_CORPUS)",
    )
    parser.add_argument("--quiet", action="store_true", help="print no explanations, only what has none")
    chosen = parser.parse_args(arguments)
    if chosen.corpus is None or not (chosen.corpus / "EXPECTED.tsv").is_file():
        print("Skipped: there is no corpus folder; --corpus FOLDER or INVESTIGATOR_CORPUS names one.")
        return 0
    result = agreement(chosen.corpus, load_expectations())
    for line in lines_of(result, is_quiet=chosen.quiet):
        print(line)
    return 0 if is_good(result) else 1


def is_good(result: Agreement) -> bool:
    """Tell whether enough of what sources state agrees and everything else is explained."""
    return result.share(Witness.SOURCE) >= _NEEDED_SHARE and not result.unexplained


def lines_of(result: Agreement, *, is_quiet: bool = False) -> Iterator[str]:
    """Yield the table by format, the disagreements, the files that gave nothing, and the shares."""
    yield _ROW.format(
        "format", "files", "read", "asked", "refused", "sources agree", "peers agree", "conversions agree"
    )
    for name, group in sorted(result.groups.items()):
        counts = (f"{group.agreed[witness]}/{group.stated[witness]}" for witness in Witness)
        yield _ROW.format(name, group.files, group.read, group.asked, group.refused, *counts)
    totals = (
        sum(group.files for group in result.groups.values()),
        sum(group.read for group in result.groups.values()),
        sum(group.asked for group in result.groups.values()),
        sum(group.refused for group in result.groups.values()),
        *(f"{result.plain_share(witness):.1%}" for witness in Witness),
    )
    yield _ROW.format("all", *totals)
    shares = (f"{result.share(witness):.1%}" for witness in Witness)
    yield _ROW.format("without refuted ones", "", "", "", "", *shares)
    yield ""
    yield f"{result.other_values} stated values are no counts, sums or balances (names, texts, settings)."
    yield f"{result.needless_share:.1%} of the files in which nothing is open are not read: {len(result.needless)}."
    yield from () if is_quiet else _explained(result)
    yield f"{len(result.unexplained)} things are not explained."
    yield from (f"  NOT EXPLAINED  {line}" for line in result.unexplained)


def _explained(result: Agreement) -> Iterator[str]:
    yield f"{len(result.disagreements)} figures disagree:"
    for one, reason in result.disagreements:
        if reason is not None:
            yield f"  {one.stated.file}: {one.stated.key}: stated {one.stated.value}, found {one.found}:"
            yield f"      {'REFUTED by the file. ' if reason.is_refuted else ''}{reason.reason}"
    yield f"{len(result.unread)} files gave no statement:"
    for outcome, why in result.unread:
        if why is not None:
            yield f"  {outcome.file.name} ({outcome.status}): {why.reason}"


if __name__ == "__main__":
    sys.exit(main())
