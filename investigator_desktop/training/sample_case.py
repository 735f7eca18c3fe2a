"""The sample case: evidence files, their truth and the case's description in one folder.

`python -m investigator_desktop.training.sample_case FOLDER` writes `evidence/`, `truth.json` and
`case.toml` there.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.training.case_text import case_text
from investigator_desktop.training.scenarios.recruitment.story import make_story
from investigator_desktop.training.scenarios.story import Story
from investigator_desktop.training.truth import truth_text

SEED = 20240117
"""The seed of the shipped case."""


@dataclass(frozen=True, slots=True)
class SampleCase:
    """A written sample case: where its parts lie, and the whole story with every entry and its place."""

    evidence_folder: Path
    truth_file: Path
    case_file: Path
    story: Story


def make_sample_case(folder: Path, seed: int = SEED) -> SampleCase:
    """Write the sample case of this seed into `folder`, made where missing; raise `OSError` on failure."""
    story = make_story(seed)
    case = SampleCase(folder / "evidence", folder / "truth.json", folder / "case.toml", story)
    case.evidence_folder.mkdir(parents=True, exist_ok=True)
    for file in story.files:
        (case.evidence_folder / file.name).write_bytes(file.content)
    case.truth_file.write_bytes(truth_text(story, seed).encode())
    case.case_file.write_bytes(case_text(story).encode())
    return case


def main() -> None:
    """Write the sample case into the folder named on the command line."""
    parser = argparse.ArgumentParser(description="Write the synthetic sample case.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    make_sample_case(arguments.folder, arguments.seed)


if __name__ == "__main__":
    main()
