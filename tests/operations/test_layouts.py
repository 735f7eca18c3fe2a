"""Layouts are saved from a mapping, chosen for files, refused for other banks' files, and exchanged in signed files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.importers.known_layouts.presets_fit import fits
from investigator_desktop.importers.known_layouts.presets_text import (
    BankMarks,
    Preset,
    PresetRefused,
    preset_document,
    preset_from_document,
)
from investigator_desktop.operations import layout_exchange, layout_files, layouts
from investigator_desktop.operations.reading import CheckedReading, read_file

_TITLES = "Tarix;Qator;Miqdor;Kim bilan;Izohnoma"
_ROWS = ("03/04/2024;1;-10,50;Ali;xx", "05/04/2024;2;20,00;Vali;yy", "06/04/2024;3;1,00;Vali;zz")
_MARKS = BankMarks(bics=("AAAAUZ22",), words=("Anhor",))


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(layout_files, "site_folder", lambda: tmp_path / "site")
    monkeypatch.setenv("INVESTIGATOR_POLICY", str(_policy(tmp_path, "")))


def _policy(folder: Path, text: str) -> Path:
    path = folder / "policy.toml"
    path.write_text(f"format_version = 1\n{text}", encoding="utf-8")
    return path


def _file(folder: Path, *above: str, titles: str = _TITLES, name: str = "anhor.csv") -> Path:
    path = folder / name
    path.write_text("\n".join((*above, titles, *_ROWS)) + "\n", encoding="utf-8")
    return path


def _mapping(row: int) -> Mapping:
    fields = (Field.BOOKED_AT, Field.OTHER, Field.AMOUNT, Field.COUNTERPARTY_NAME, Field.REMITTANCE_INFO)
    return Mapping(
        columns=tuple((None, index, field) for index, field in enumerate(fields)),
        header_rows=((None, row),),
        answers=(
            Answer(None, "A", QuestionKind.DATE_ORDER, ("day_first",)),
            Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, ("1",)),
        ),
    )


def _preset(folder: Path, layout_id: str = "uz-anhor") -> Preset:
    """Return the layout of a file that no recogniser knows."""
    checked = read_file(_file(folder, name="first.csv"), _mapping(1))
    return layouts.preset_from(checked.reading, None, checked.mapping, layout_id, "Anhor", _MARKS, ("Анхор",))


def _sentence(checked: CheckedReading) -> str:
    assert checked.reading.sentence is not None
    return load_catalogue("en").text(checked.reading.sentence)


def test_a_layout_keeps_what_a_person_showed_but_not_whose_accounts_they_were(tmp_path: Path) -> None:
    preset = _preset(tmp_path)
    assert preset.titles == tuple(_TITLES.split(";"))
    assert preset.columns[2].field is Field.AMOUNT
    assert [(answer.kind, answer.column_title) for answer in preset.answers] == [
        (QuestionKind.DATE_ORDER, "Tarix")
    ]
    assert preset_from_document(preset_document(preset)) == preset


def test_a_chosen_layout_reads_another_file_of_the_bank_without_a_question(tmp_path: Path) -> None:
    known = layouts.save_layout(_preset(tmp_path))
    later = _file(tmp_path, "Anhor bank;;;;", "AAAAUZ22;;;;")
    checked = layouts.read_with_layout(later, layouts.layout_by_id("uz-anhor"))
    assert checked.reading.status is ReadStatus.OK, checked.reading.sentence
    assert [layout.id for layout in checked.reading.layouts] == ["uz-anhor"]
    assert checked.reading.statements[0].entries["amount"].to_list() == [1050, 2000, 100]
    assert checked.reading.statements[0].entries["booked_at"].to_list()[0].month == 4
    assert known.origin is layouts.LayoutOrigin.SAVED


def test_a_layout_is_refused_where_its_titles_do_not_stand(tmp_path: Path) -> None:
    other = _file(tmp_path, titles="Tarix;Qator;Hisob;Nima;Izohnoma")
    checked = layouts.read_with_layout(other, _preset(tmp_path))
    assert checked.reading.status is ReadStatus.ERROR
    assert "2 titles do not stand in their places" in _sentence(checked)
    assert "Miqdor" in _sentence(checked)
    assert not checked.reading.statements


@pytest.mark.parametrize("line", ["BBBBUZ22;;;;", "BIC;BBBBUZ22XXX;;;"])
def test_a_layout_is_refused_where_the_file_names_another_bank(tmp_path: Path, line: str) -> None:
    checked = layouts.read_with_layout(_file(tmp_path, line), _preset(tmp_path))
    assert checked.reading.status is ReadStatus.ERROR
    assert "BBBBUZ22" in _sentence(checked)


def test_the_words_of_another_known_bank_are_a_reason_too(tmp_path: Path) -> None:
    checked = layouts.read_with_layout(_file(tmp_path, "Kaspi Bank;;;;"), _preset(tmp_path))
    assert "aspi" in _sentence(checked)


def test_the_share_of_titles_is_told_before_anything_is_applied(tmp_path: Path) -> None:
    preset = _preset(tmp_path)
    good = fits(read_file(_file(tmp_path)).reading, preset)
    assert (good.share, good.is_fitting, good.header_rows) == (1.0, True, (1,))
    assert fits(read_file(_file(tmp_path, titles="a;b;c;d;e")).reading, preset).share == 0


def test_saving_again_makes_the_next_revision_and_removing_forgets(tmp_path: Path) -> None:
    layouts.save_layout(_preset(tmp_path))
    assert layouts.save_layout(_preset(tmp_path)).preset.revision == 2
    layouts.remove_layout("uz-anhor")
    with pytest.raises(layouts.LayoutUnknown):
        layouts.layout_by_id("uz-anhor")
    with pytest.raises(layouts.LayoutIsShipped):
        layouts.remove_layout("kz-afm-18")
    with pytest.raises(layouts.LayoutIsShipped):
        layouts.save_layout(_preset(tmp_path, "kz-afm-18"))


def _exported(folder: Path) -> Path:
    layouts.save_layout(_preset(folder))
    out = folder / "stick.idlayouts"
    layout_exchange.export_layouts(["uz-anhor", "kz-afm-18"][:1], out)
    layouts.remove_layout("uz-anhor")
    return out


def _elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go on as another account, which has another key and no layouts."""
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: folder / "other user")


def test_a_signed_file_is_taken_where_its_signer_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = _exported(tmp_path)
    fingerprint = layout_exchange.signed_layouts(out).fingerprint
    _elsewhere(tmp_path, monkeypatch)
    with pytest.raises(layout_exchange.SignerUntrusted, match="trusted"):
        layout_exchange.import_layouts(out)
    with pytest.raises(layout_exchange.SignerUntrusted):
        layout_exchange.import_layouts(out, key="00" * 32)
    (known,) = layout_exchange.import_layouts(out, key=fingerprint.upper())
    assert known.provenance is not None
    assert known.provenance.signer == fingerprint
    assert layouts.user_layouts() == (known,)
    _policy(tmp_path, f'[layouts]\ntrusted_keys = ["{fingerprint}"]')
    assert layout_exchange.import_layouts(out)[0].preset == known.preset


@pytest.mark.parametrize(
    "name", ["layouts", "signed_at", "signature", "public_key", "kind", "format_version"]
)
def test_a_changed_file_is_refused(tmp_path: Path, name: str) -> None:
    out = _exported(tmp_path)
    document = json.loads(out.read_bytes())
    if name == "layouts":
        document["layouts"][0]["columns"][2]["field"] = "debit"
    else:
        document[name] = 2 if name == "format_version" else "ab" * 32
    out.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(InvestigatorError):
        layout_exchange.import_layouts(out, key=str(document["public_key"]))
    assert layouts.user_layouts() == ()


def test_an_imported_layout_that_is_not_newer_takes_no_place(tmp_path: Path) -> None:
    out = _exported(tmp_path)
    layouts.save_layout(_preset(tmp_path))
    layouts.save_layout(_preset(tmp_path))
    with pytest.raises(layout_exchange.LayoutIsHeld):
        layout_exchange.import_layouts(out)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b"\xff\xfe", b"{}" + b" " * (1 << 20), b"[" * 5000, b'{"kind": 1}']
)
def test_what_is_no_file_of_layouts_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.idlayouts"
    path.write_bytes(content)
    with pytest.raises(layouts.LayoutFileRefused):
        layout_exchange.import_layouts(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format_version", 3),
        ("format_version", True),
        ("id", "../../etc"),
        ("id", "A B"),
        ("bank", 5),
        ("names", ["\x00"]),
        ("header_rows", 9),
        ("columns", []),
        ("columns", [{"title": "x", "field": "nothing"}]),
        ("columns", [{"title": "x", "field": "amount", "more": 1}]),
        ("answers", [{"kind": "date_order", "choices": []}]),
        ("marks", {"bics": ["x"]}),
        ("marks", []),
        ("run", "rm"),
    ],
)
def test_a_layout_with_anything_else_in_it_is_refused(tmp_path: Path, name: str, value: object) -> None:
    document = {**preset_document(_preset(tmp_path)), name: value}
    with pytest.raises(PresetRefused):
        preset_from_document(document)


@pytest.mark.parametrize("taken", ["con", "com1.a", "nul", "general-debit-credit"])
def test_a_name_that_the_program_or_a_system_uses_is_no_id_of_a_layout(tmp_path: Path, taken: str) -> None:
    document = {**preset_document(_preset(tmp_path)), "id": taken}
    with pytest.raises(PresetRefused, match="uses this name"):
        preset_from_document(document)
