from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import EvidenceTerms, SourceKind
from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundle_checking import BundleIsSealed, check_bundle, is_bundle
from investigator_desktop.operations.bundling import (
    BundleOptions,
    CaseDisagrees,
    RecipientMissing,
    WrittenBundle,
    write_bundle,
)
from investigator_desktop.operations.cases import undo
from investigator_desktop.operations.custody import quarantine, set_terms
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.signing import (
    SigningKeyRefused,
    agency_signer,
    fingerprint,
    prepare_signing,
)
from tests.exchange.cases import ACCOUNT, ACTOR, DETAILS, rich_case, ticking

Row = dict[str, object]
PLAIN = BundleOptions()


def written(case: CaseFile, out: Path, options: BundleOptions = PLAIN) -> WrittenBundle:
    return write_bundle(case, out, options, ACTOR, Progress(), ticking())


def rows(bundle: Path, name: str) -> list[Row]:
    with zipfile.ZipFile(bundle) as archive:
        return [json.loads(line) for line in archive.read(name).decode("utf-8").splitlines()]


def manifest(bundle: Path) -> Row:
    return rows(bundle, "manifest.json")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the bundle of a case with everything, and the protected one beside it."""
    folder = tmp_path_factory.mktemp("bundles")
    with rich_case(folder) as case:
        written(case, folder / "full.zip")
        written(case, folder / "protected.zip", BundleOptions(is_protected=True))
    return folder


def test_the_independent_verifier_finds_everything_as_stated(folder: Path) -> None:
    for name in ("full.zip", "protected.zip"):
        check = check_bundle(folder / name)
        assert check.agrees, check.words


def test_the_verifier_compares_what_a_report_prints(folder: Path) -> None:
    with CaseFile.open(folder / "case.idcase", read_only=True) as case:
        heads = [record.record_hash for record in case.audit_records()]
        key = fingerprint(case)
    assert check_bundle(folder / "full.zip", heads[3], key).agrees
    assert not check_bundle(folder / "full.zip", "0" * 64, key).agrees
    assert not check_bundle(folder / "full.zip", heads[3], "0" * 64).agrees


def test_every_file_is_named_with_its_hash_and_the_manifest_is_signed(folder: Path) -> None:
    with zipfile.ZipFile(folder / "full.zip") as archive:
        names = set(archive.namelist())
        raw, signature = archive.read("manifest.json"), json.loads(archive.read("signature.json"))
        files = json.loads(raw)["files"]
        assert {file["name"] for file in files} == names - {"manifest.json", "signature.json"}
        assert [file["name"] for file in files] == sorted(file["name"] for file in files)
        for file in files:
            assert hashlib.sha256(archive.read(file["name"])).hexdigest() == file["sha256"]
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature["public_key"]))
    key.verify(bytes.fromhex(signature["signature"]), raw)


def test_no_private_key_and_no_row_check_leaves_the_case(folder: Path) -> None:
    assert set(rows(folder / "full.zip", "tables/signing_key.jsonl")[0]) == {"id", "public_key", "made_seq"}
    assert "row_checks" not in rows(folder / "full.zip", "tables/content_check.jsonl")[0]


def test_a_protected_bundle_holds_no_name_no_account_and_no_original(folder: Path) -> None:
    with zipfile.ZipFile(folder / "protected.zip") as archive:
        texts = b"".join(archive.read(name) for name in archive.namelist() if name != "manifest.json")
        said = archive.read("manifest.json").decode("utf-8")
        assert not any(name.startswith("evidence/") for name in archive.namelist())
    planted = (
        ACCOUNT,
        "Дорога",
        "Сапар",
        "asked the bank",
        "transport",
        "Recruitment",
        "A. B.",
        "Court no. 2",
        "Проезд",
        "told by her",
    )
    assert [text for text in planted if text.encode() in texts or text in said] == []
    assert DETAILS.title not in said


def test_the_same_case_gives_the_same_full_bundle(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case:
        written(case, tmp_path / "first.zip")
        with CaseFile.open(case.path, read_only=True) as frozen:
            one = written(frozen, tmp_path / "one.zip")
            other = written(frozen, tmp_path / "other.zip")
    assert one.sha256 == other.sha256


def test_the_writing_is_in_the_trail_with_the_hash_of_the_file(folder: Path) -> None:
    with CaseFile.open(folder / "case.idcase", read_only=True) as case:
        actions = {record.action: json.loads(record.parameters)["request"] for record in case.audit_records()}
    assert actions["write_bundle"]["kind"] == "protected"
    assert (
        actions["write_bundle"]["sha256"]
        == hashlib.sha256((folder / "protected.zip").read_bytes()).hexdigest()
    )
    assert "make_signing_key" in actions


def test_a_quarantined_item_is_withheld_with_all_texts_about_it(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case:
        quarantine(case, 1, "privileged letters", ACTOR, ticking())
        set_terms(
            case,
            2,
            EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="the neighbour"),
            ACTOR,
            ticking(),
        )
        bundle = written(case, tmp_path / "b.zip")
    assert [(one.label, one.reason.value) for one in bundle.withheld] == [
        ("E1", "quarantined"),
        ("E2", "intelligence"),
    ]
    with zipfile.ZipFile(bundle.path) as archive:
        texts = b"".join(archive.read(name) for name in archive.namelist())
        names = archive.namelist()
    assert "evidence/E1" not in names
    assert "evidence/E3" in names
    planted = ("privileged letters", "the neighbour", "Court no. 2", "ТОО «Дорога 1»", "told by her")
    assert [row["result"] for row in rows(bundle.path, "tables/analysis_run.jsonl")] == [None]
    kept = [row["subject"] for row in rows(bundle.path, "tables/analyst_record.jsonl")]
    assert kept == [None, ACCOUNT]
    assert [text for text in planted if text.encode() in texts] == []
    check = check_bundle(bundle.path)
    assert check.agrees, check.words


def test_a_full_bundle_of_an_encrypted_case_needs_a_recipient_who_can_open_it(tmp_path: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    with rich_case(tmp_path, "correct horse battery") as case:
        with pytest.raises(RecipientMissing, match=r"--recipient.*--protected"):
            written(case, tmp_path / "b.zip")
        sealed = written(case, tmp_path / "b.age", BundleOptions(recipients=(str(key.to_public()),)))
        written(case, tmp_path / "p.zip", BundleOptions(is_protected=True))
    assert sealed.is_sealed
    assert is_bundle(sealed.path)
    opened = pyrage.decrypt(sealed.path.read_bytes(), [key])
    with zipfile.ZipFile(io.BytesIO(opened)) as archive:
        assert json.loads(archive.read("manifest.json"))["kind"] == "full"
    with pytest.raises(BundleIsSealed):
        check_bundle(sealed.path)


def test_a_report_prints_the_fingerprint_of_the_key_that_will_sign(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case:
        assert fingerprint(case) is None
        prepare_signing(case, ACTOR, ticking())
        printed, sequence = fingerprint(case), case.sequence
        prepare_signing(case, ACTOR, ticking())
        assert case.sequence == sequence
        undo(case, ACTOR, ticking())
        assert fingerprint(case) == printed
        assert written(case, tmp_path / "b.zip").fingerprint == printed


def test_the_agency_signs_where_its_key_is_given(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    file = tmp_path / "agency.pem"
    file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with rich_case(tmp_path) as case:
        bundle = written(case, tmp_path / "b.zip", BundleOptions(signing_key=file))
        assert case.signing_key() is None
    signer = manifest(bundle.path)["signer"]
    public = key.public_key().public_bytes_raw()
    assert signer == {
        "kind": "agency",
        "public_key": public.hex(),
        "fingerprint": hashlib.sha256(public).hexdigest(),
    }


def test_an_encrypted_key_asks_for_its_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "agency.pem"
    secret = BestAvailableEncryption(b"open sesame")
    file.write_bytes(Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret))
    with pytest.raises(SigningKeyRefused, match="INVESTIGATOR_SIGNING_PASSPHRASE"):
        agency_signer(file)
    monkeypatch.setenv("INVESTIGATOR_SIGNING_PASSPHRASE", "open sesame")
    assert len(agency_signer(file).public_key) == 32
    monkeypatch.setenv("INVESTIGATOR_SIGNING_PASSPHRASE", "another")
    with pytest.raises(SigningKeyRefused):
        agency_signer(file)


def test_a_case_that_was_tampered_with_is_not_sealed(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case:
        with case._connections.writing() as connection:
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS entry_no_update")
            for (name,) in connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql("UPDATE entry SET amount = amount + 1 WHERE id = 5")
        with pytest.raises(CaseDisagrees):
            written(case, tmp_path / "b.zip")
    assert not [path for path in tmp_path.iterdir() if "b.zip" in path.name]


def test_a_cancelled_bundle_leaves_nothing(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case:
        progress = Progress()
        progress.cancel()
        sequence = case.sequence
        with pytest.raises(Cancelled):
            write_bundle(case, tmp_path / "b.zip", BundleOptions(), ACTOR, progress, ticking())
        assert [record.action for record in case.audit_records()[sequence:]] == ["make_signing_key"]
    assert not [path for path in tmp_path.iterdir() if "b.zip" in path.name]


def test_a_bundle_is_not_written_over_a_case(tmp_path: Path) -> None:
    with rich_case(tmp_path) as case, pytest.raises(OutputRefused):
        written(case, case.path)
