from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.training.sample_case import SampleCase, make_sample_case


@pytest.fixture(scope="session")
def sample_case(tmp_path_factory: pytest.TempPathFactory) -> SampleCase:
    """The shipped case, made anew in a temporary folder."""
    folder: Path = tmp_path_factory.mktemp("sample_case")
    return make_sample_case(folder)
