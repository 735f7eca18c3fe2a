from __future__ import annotations

from investigator_desktop.domain.entry_warnings import WARNING_SENTENCES, EntryWarning, warning_sentence


def test_every_warning_has_its_sentence() -> None:
    assert set(WARNING_SENTENCES) == set(EntryWarning)
    assert warning_sentence("mixed_script") == WARNING_SENTENCES[EntryWarning.MIXED_SCRIPT]


def test_a_code_of_a_later_program_is_shown_as_it_stands() -> None:
    assert "from_the_future" in str(warning_sentence("from_the_future"))
