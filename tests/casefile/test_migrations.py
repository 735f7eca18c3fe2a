"""The schema: migrations and tables agree, every kept file opens, an older file is raised after a backup."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import DatabaseError

from investigator_desktop.casefile import CaseFile, CaseIsReadOnly, NewerCaseFile, OlderCaseFile, schema
from investigator_desktop.casefile.connections import Access, make_engine, raw_connection
from investigator_desktop.casefile.encryption import key_for
from investigator_desktop.casefile.tables import APPEND_ONLY, HISTORY, METADATA
from investigator_desktop.domain.analysis_records import AnalysisKind, RecordKind
from investigator_desktop.domain.custody import Derivation
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, DETAILS, import_into, new_case, ticking
from tests.casefile.keep import KEPT, fill

KEPT_FILES = sorted(KEPT.glob("v*.idcase"))
NOW, NEXT = schema.SCHEMA_VERSION, schema.SCHEMA_VERSION + 1
_NEXT_VERSION = f"""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{NEXT:04d}"
down_revision = "{NOW:04d}"


def upgrade() -> None:
    with op.batch_alter_table("import_run", recreate="always") as table:
        table.add_column(sa.Column("remark", sa.Text))
"""
_LOSING = (
    _NEXT_VERSION
    + """
    op.execute("DROP TRIGGER unread_row_refuses_delete")
    op.execute("DELETE FROM unread_row WHERE id = 1")
"""
)
_FAILING = (
    _NEXT_VERSION
    + """
    op.execute("SELECT nothing FROM nowhere")
"""
)


@pytest.fixture
def kept_copy(tmp_path: Path) -> Path:
    """A copy of the oldest kept file."""
    return Path(shutil.copy(KEPT_FILES[0], tmp_path / "case.idcase"))


def _with_next_version(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program have one more migration than it has."""
    scripts = folder / "scripts"
    shutil.copytree(schema.MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"{NEXT:04d}_remark.py").write_text(script, encoding="utf-8")
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)


def test_the_migrations_make_what_the_tables_say(plain_case: CaseFile) -> None:
    engine = make_engine(Access(plain_case.path, None, is_read_only=True))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_every_table_refuses_what_it_must(plain_case: CaseFile) -> None:
    raw = raw_connection(Access(plain_case.path, None, is_read_only=True))
    triggers = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    raw.close()
    history = [str(kind.__tablename__) for kind in HISTORY]
    words = [f"{table}_refuses_{word}" for table in (*APPEND_ONLY, *history) for word in ("update", "delete")]
    assert triggers == {*words, *(f"{table}_refuses_change" for table in history)}
    assert {*APPEND_ONLY, *history} == set(METADATA.tables)


def test_there_is_a_kept_file_of_the_present_schema() -> None:
    assert KEPT / f"v{schema.SCHEMA_VERSION}.idcase" in KEPT_FILES


@pytest.mark.parametrize("kept", KEPT_FILES, ids=lambda path: path.stem)
def test_a_kept_case_opens_with_all_that_is_in_it(kept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(kept, tmp_path / "case.idcase"))
    with CaseFile.open(path) as case:
        assert case.details == DETAILS
        assert [(run.is_valid, run.entry_count) for run in case.runs()] == [(False, 5), (True, 5), (True, 5)]
        assert [item.label for item in case.evidence()][:3] == ["E1", "E2", "E3"]
        assert case.entry_ids(EntryQuery(text="услуги 3")).len() == 2
        assert case.payments()["payer_name"].to_list() == ["Ә", None]
        assert case.verify(Progress()).difference is None
        undoable = case.undoable()
        assert undoable is not None
        assert undoable.action == "undo_import"


def test_the_second_version_keeps_what_was_decided(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT / "v2.idcase", tmp_path / "case.idcase"))
    with CaseFile.open(path) as case:
        assert case.known_actor("aigerim@desk") == ACTOR
        assert case.evidence()[0].terms.basis.accounts == ("KZ86",)
        assert case.tags() == (("жалақы", 1),)
        assert [(one.text.title, one.text.persons, one.entry_count) for one in case.episodes()] == [
            ("First", ("Party A",), 2)
        ]
        assert sum(total.excluded_count for total in case.entry_totals(EntryQuery())) == 1
        with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
            work.undo()
        assert case.tags() == (("жалақы", 2),)
        assert sum(total.excluded_count for total in case.entry_totals(EntryQuery())) == 2


def test_the_third_version_keeps_what_was_taken_out_keyed_and_answered(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT / "v3.idcase", tmp_path / "case.idcase"))
    with CaseFile.open(path) as case:
        archive, letter = case.evidence()[3:]
        assert (letter.container_id, letter.derivation) == (archive.id, Derivation.MEMBER)
        (keyed,) = case.keyed_statements()
        assert (keyed.statement.evidence_id, keyed.statement.entry_count) == (letter.id, 7)
        assert [kept.answer.choices for kept in case.given_answers()] == [("day_first",)]
        with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
            work.undo()
        assert case.verify(Progress()).difference is None


def test_the_fourth_version_keeps_runs_and_what_was_entered_for_them(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT / "v4.idcase", tmp_path / "case.idcase"))
    with CaseFile.open(path) as case:
        (run,) = case.analysis_runs()
        assert (run.kind, run.parameters, case.analysis_result(run.id)) == (
            AnalysisKind.MATCHING, '{"days":3}', '{"matches":[]}',
        )  # fmt: skip
        (loss,) = case.analyst_records(RecordKind.LOSS)
        assert (loss.record.reason, loss.record.place, loss.record.drawn_from) == ("receipt", "row 3", (1,))
        assert case.analyst_records(RecordKind.FUNDS) == ()
        for _ in range(2):
            with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
                work.undo()
        assert [kept.record.reason for kept in case.analyst_records(RecordKind.LOSS)] == [""]
        assert len(case.analyst_records(RecordKind.FUNDS)) == 1
        assert case.verify(Progress()).difference is None


@pytest.mark.parametrize("kept", KEPT_FILES, ids=lambda path: path.stem)
def test_a_kept_case_goes_on(kept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(kept, tmp_path / "case.idcase"))
    with CaseFile.open(path) as case:
        import_into(case, b"new", [{}], clock=ticking())
    with CaseFile.open(path) as case:
        assert case.verify(Progress()).difference is None
        assert case.entry_ids(EntryQuery()).len() == 11


def test_what_is_kept_today_is_what_would_be_kept_again(tmp_path: Path) -> None:
    with new_case(tmp_path / "again.idcase") as case:
        fill(case)
        again = [(record.action, record.parameters) for record in case.audit_records()]
    with CaseFile.open(KEPT / f"v{schema.SCHEMA_VERSION}.idcase", read_only=True) as case:
        assert [(record.action, record.parameters) for record in case.audit_records()] == again


def test_an_older_file_is_raised_after_a_backup(
    kept_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_next_version(tmp_path, _NEXT_VERSION, monkeypatch)
    before = kept_copy.read_bytes()
    schema.checked(Access(kept_copy, None))
    raw = raw_connection(Access(kept_copy, None))
    assert raw.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert raw.execute("SELECT count(remark), count(*) FROM import_run").fetchone() == (0, 3)
    assert raw.execute("SELECT count(*) FROM statement").fetchone() == (3,)
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()
    backup = tmp_path / f"case.before-v{NEXT}.idcase"
    assert backup.is_file()
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NOW)
    with CaseFile.open(backup, read_only=True) as case:
        assert case.verify(Progress()).difference is None
    assert before[:16] == kept_copy.read_bytes()[:16]


def test_an_encrypted_older_file_is_raised_and_its_backup_is_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.idcase"
    with new_case(path, "secret") as case:
        fill(case)
    _with_next_version(tmp_path, _NEXT_VERSION, monkeypatch)
    schema.checked(Access(path, key_for(path, "secret")))
    backup = tmp_path / f"case.before-v{NEXT}.idcase"
    assert b"SQLite format" not in backup.read_bytes()
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NOW)
    with CaseFile.open(backup, "secret") as case:
        assert case.verify(Progress()).difference is None


@pytest.mark.parametrize(("script", "error"), [(_LOSING, RuntimeError), (_FAILING, DatabaseError)])
def test_a_migration_that_loses_rows_or_fails_leaves_the_file_as_it_was(
    kept_copy: Path, tmp_path: Path, script: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_next_version(tmp_path, script, monkeypatch)
    before = kept_copy.read_bytes()
    with pytest.raises(error):
        schema.checked(Access(kept_copy, None))
    assert kept_copy.read_bytes() == before


def test_an_older_file_is_read_without_being_touched(kept_copy: Path, tmp_path: Path) -> None:
    before = kept_copy.read_bytes()
    with CaseFile.open(kept_copy, read_only=True) as case:
        assert case.details == DETAILS
        assert [item.label for item in case.evidence()] == ["E1", "E2", "E3"]
        assert [run.entry_count for run in case.runs()] == [5, 5, 5]
        assert case.entry_ids(EntryQuery(text="услуги 3")).len() == 2
        assert len(case.entry_rows(case.entry_ids(EntryQuery()).to_list())) == 10
        assert case.custody(1)[0].file_name == "statement.xlsx"
        assert not case.episodes()
        assert case.known_actor("somebody@somewhere") is None
        assert case.verify(Progress()).difference is None
    assert kept_copy.read_bytes() == before
    assert [member.name for member in tmp_path.iterdir()] == ["case.idcase"]


def test_an_older_file_that_lacks_too_much_is_not_only_read(
    kept_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "OLDEST_READABLE", 2)
    before = kept_copy.read_bytes()
    with pytest.raises(OlderCaseFile, match=r"case\.idcase.*older version"):
        CaseFile.open(kept_copy, read_only=True)
    assert kept_copy.read_bytes() == before


def _newer_file(path: Path, readable_by: int) -> None:
    with new_case(path) as case:
        fill(case)
    raw = raw_connection(Access(path, None))
    raw.executescript(
        "PRAGMA user_version = 9; UPDATE alembic_version SET version_num = '0009'; CREATE TABLE novelty (id INTEGER);"
        f"INSERT INTO format_note (readable_by) VALUES ({readable_by})"
    )
    raw.close()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_file_that_this_version_can_read_is_only_read(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "newer.idcase"
    _newer_file(path, readable_by=schema.SCHEMA_VERSION)
    before = path.read_bytes()
    with CaseFile.open(path, read_only=read_only) as case:
        assert case.is_read_only
        assert case.needed_version
        assert case.details == DETAILS
        with pytest.raises(CaseIsReadOnly):
            import_into(case, b"new", [{}])
    assert path.read_bytes() == before
    assert [member.name for member in tmp_path.iterdir()] == ["newer.idcase"]


def test_a_newer_file_that_this_version_cannot_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "newer.idcase"
    _newer_file(path, readable_by=schema.SCHEMA_VERSION + 1)
    with pytest.raises(NewerCaseFile, match="needs Investigator Desktop"):
        CaseFile.open(path, read_only=True)
