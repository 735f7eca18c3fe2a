"""What sources say of accounts, from fields and from columns that no field holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.dossier import ConnectionGrade, FactKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.dossiers.column_titles import kind_of_title
from investigator_desktop.operations.dossiers.gathering import dossiers
from investigator_desktop.operations.importing import import_files

ACTOR = Actor("A. Officer")
FIRST, SECOND = "KZ86125KZT5004100100", "KZ22125KZT5004100200"


def statement(folder: Path, name: str, account: str, holder: str, rows: list[str]) -> Path:
    """Write a bank's text with a column of devices and one of terminals."""
    lines = [
        f"Счет;{account}",
        f"Клиент;{holder}",
        "Валюта;KZT",
        "Дата;Приход;Расход;Назначение;IMEI устройства;Номер терминала",
        *rows,
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("IMEI устройства", FactKind.DEVICE),
        ("IP-адрес", FactKind.NETWORK_ADDRESS),
        ("Телефон клиента", FactKind.PHONE),
        ("Телефон получателя", None),
        ("ATM ID", FactKind.MACHINE),
        ("Номер терминала", FactKind.MACHINE),
        ("Вноситель", FactKind.DEPOSITOR),
        ("Адрес банка", None),
        ("Назначение", None),
        ("آدرس", FactKind.ADDRESS),
        ("Құжат нөмірі", FactKind.DOCUMENT),
    ],
)
def test_a_title_tells_what_a_column_says_of_the_account(title: str, kind: FactKind | None) -> None:
    assert kind_of_title(title) is kind


def test_devices_and_terminals_of_other_columns_connect_accounts(tmp_path: Path) -> None:
    device = "356938035643809"
    first = statement(
        tmp_path,
        "1.csv",
        FIRST,
        "Party One",
        [
            f"13.01.2024 10:00:00;;500,00;Снятие наличных;{device};T-00417",
            f"14.01.2024 11:00:00;100,00;;Взнос;{device};",
        ],
    )
    second = statement(
        tmp_path,
        "2.csv",
        SECOND,
        "Party Two",
        ["13.01.2024 10:04:00;;700,00;Снятие наличных;35-693803-564380-9;T-00417"],
    )
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        outcome = import_files(case, (first, second), ACTOR, Progress())
        assert len(outcome.run_ids) == 2, [str(one.reading.sentence) for one in outcome.readings]
        found = {dossier.account: dossier for dossier in dossiers(case)}
    facts = {(one.kind, one.value): one for one in found[FIRST].facts}
    assert facts[FactKind.DEVICE, device].entry_count == 2
    assert (FactKind.HOLDER, "Party One") in facts
    assert facts[FactKind.DEVICE, device].first_on is not None
    grades = {(one.kind, one.grade) for one in found[FIRST].connections}
    assert grades == {
        (FactKind.DEVICE, ConnectionGrade.SHARED_IN_SOURCES),
        (FactKind.MACHINE, ConnectionGrade.SAME_TIME),
    }
    assert found[SECOND].connections == found[FIRST].connections
