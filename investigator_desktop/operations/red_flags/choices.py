"""What a person chooses before rules run: which, with which numbers, by which pack, under whose thresholds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.analysis.red_flags.pack import SHIPPED, read_pack
from investigator_desktop.domain.rule_material import Parameter, ParameterKind, Parameters
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.red_flags.errors import UnknownParameter, UnknownRule

JURISDICTIONS: dict[str, str] = {
    "KZT": "KZ", "UZS": "UZ", "KGS": "KG", "TJS": "TJ", "AFN": "AF", "RUB": "RU", "TMT": "TM", "USD": "US",
}  # fmt: skip
_LARGEST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class ParameterChoice:
    """A number that a person puts in the place of the pack's."""

    rule_id: str
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class RunChoices:
    """What is run; without rules all are, without a jurisdiction that of the currency of the case holds."""

    rule_ids: tuple[str, ...] = ()
    parameters: tuple[ParameterChoice, ...] = ()
    jurisdiction: str = ""
    pack_path: Path | None = None


@dataclass(frozen=True, slots=True)
class UsedPack:
    """A pack with the text of its file, which is kept with a run: later packs may say something else."""

    pack: RulePack
    text: str


def used_pack(path: Path | None) -> UsedPack:
    """Return the pack at a path, the shipped one without; raise `PackRefused` or `FileUnreachable`."""
    place = SHIPPED if path is None else path
    try:
        content = place.read_bytes()
    except OSError as error:
        raise FileUnreachable(place, error.strerror or str(error)) from error
    return UsedPack(read_pack(content, place.name), content.decode("utf-8"))


def require_known(pack: RulePack, choices: RunChoices) -> None:
    """Raise `UnknownRule` or `UnknownParameter` where the choices name what the pack does not have."""
    known = {rule.id: rule for rule in pack.rules}
    for rule_id in (*choices.rule_ids, *(one.rule_id for one in choices.parameters)):
        if rule_id not in known:
            raise UnknownRule(rule_id)
    for one in choices.parameters:
        items = {item.name: item.kind for item in known[one.rule_id].parameters.items}
        if one.name not in items or not _is_possible(items[one.name], one.value):
            raise UnknownParameter(one.rule_id, one.name)


def _is_possible(kind: ParameterKind, value: int) -> bool:
    return 0 <= value <= (24 if kind is ParameterKind.HOUR_OF_DAY else _LARGEST)


def parameters_of(pack: RulePack, rule_id: str, choices: RunChoices) -> Parameters:
    """Return the numbers with which a rule runs."""
    return Parameters(tuple(_chosen(pack, rule_id, choices)))


def _chosen(pack: RulePack, rule_id: str, choices: RunChoices) -> Iterator[Parameter]:
    given = {one.name: one.value for one in choices.parameters if one.rule_id == rule_id}
    for item in pack.rule(rule_id).parameters.items:
        yield Parameter(item.name, item.kind, given.get(item.name, item.value))
