"""The commands `layouts` and `answers`, and `--layout` of `read` and `import`."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.operations import layout_exchange, layout_files
from tests.app.conftest import Call

_LINES = (
    "Tarix;Qator;Miqdor;Izohnoma",
    "08/07/2024;1;-10,50;xx",
    "03/05/2024;2;20,00;yy",
    "09/06/2024;3;1,00;z",
)
_MAPPING = """
format_version = 1
[[header_rows]]
row = 1
[[columns]]
column = "A"
field = "booked_at"
[[columns]]
column = "C"
field = "amount"
[[columns]]
column = "D"
field = "remittance_info"
[[answers]]
column = "A"
kind = "date_order"
choices = ["day first"]
"""


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: tmp_path / "user")


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "anhor.csv"
    path.write_text("\n".join(_LINES) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "mapping.toml"
    path.write_text(_MAPPING, encoding="utf-8")
    return path


def _add(call: Call, statement: Path, mapping: Path) -> None:
    words = ("--id", "uz-anhor", "--bank", "Anhor", "--mapping", mapping, "--word", "Anhor")
    added = call("layouts", "add", statement, *words)
    assert added.code == 0, added.err
    assert "uz-anhor" in added.err


def test_a_layout_is_added_listed_chosen_and_removed(call: Call, statement: Path, mapping: Path) -> None:
    _add(call, statement, mapping)
    listed = call("layouts", "list", "--json").document["layouts"]
    mine = next(one for one in listed if one["id"] == "uz-anhor")
    assert (mine["origin"], mine["bank"], mine["header_rows"]) == ("saved", "Anhor", 1)
    assert [column["field"] for column in mine["columns"]] == [
        "booked_at", *[column["field"] for column in mine["columns"][1:2]], "amount", "remittance_info",
    ]  # fmt: skip
    read = call("read", statement, "--layout", "uz-anhor", "--json")
    assert read.code == 0, read.err
    assert read.document["files"][0]["layout"]["id"] == "uz-anhor"
    assert call("layouts", "remove", "uz-anhor").code == 0
    unknown = call("read", statement, "--layout", "uz-anhor")
    assert unknown.code == 2
    assert "no layout" in unknown.err


def test_a_layout_of_another_bank_is_refused_with_the_reason(call: Call, statement: Path) -> None:
    refused = call("read", statement, "--layout", "kz-afm-18")
    assert refused.code == 2
    assert "is not applied to" in refused.err


def test_layouts_go_to_another_account_in_a_signed_file(
    call: Call, statement: Path, mapping: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(call, statement, mapping)
    out = tmp_path / "stick.idlayouts"
    exported = call("layouts", "export", "uz-anhor", "kz-afm-18", "--out", out)
    assert exported.code == 0, exported.err
    fingerprint = layout_exchange.signed_layouts(out).fingerprint
    assert fingerprint in exported.err
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: tmp_path / "other")
    untrusted = call("layouts", "import", out)
    assert untrusted.code == 2
    assert fingerprint in untrusted.err
    clashing = call("layouts", "import", out, "--key", fingerprint)
    assert clashing.code == 2
    assert "kz-afm-18" in clashing.err
    assert not (tmp_path / "other").exists()


def test_answers_are_listed_and_withdrawn_with_their_imports(
    call: Call, statement: Path, mapping: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case.idcase"
    assert call("new", case, "--title", "T", "--reference", "R").code == 0
    assert call("import", case, statement, "--mapping", mapping).code == 0
    (given,) = call("answers", case, "--json").document["answers"]
    assert (given["kind"], given["column"], given["choices"]) == ("date_order", "Tarix", ["day_first"])
    assert given["runs"] == [1]
    withdrawn = call("answers", case, "--withdraw", str(given["id"]))
    assert withdrawn.code == 0
    assert "1 import" in withdrawn.err
    assert call("answers", case).out == ""
    assert call("entries", case).out.strip() == ""
    assert call("undo", case).code == 0
    assert len(call("answers", case).out.splitlines()) == 1
    assert call("answers", case, "--withdraw", "7").code == 2
