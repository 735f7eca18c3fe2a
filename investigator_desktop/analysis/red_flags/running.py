"""Running rules: what each needs is looked at first, account by account, and only then the rule is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.analysis.red_flags.needs import caveats_of, missing_for, missing_in_records
from investigator_desktop.domain.red_flags import (
    Caveat,
    Explanation,
    Finding,
    Missing,
    NotComputable,
    RuleAnswer,
    Witness,
    distinct,
)
from investigator_desktop.domain.rule_material import (
    AccountFacts,
    ExplanationSearcher,
    Hit,
    Parameters,
    Rule,
    RuleMaterial,
    Scope,
)

_NO_PARAMETERS = Parameters()


@dataclass(frozen=True, slots=True)
class _Found:
    """The hits of a rule over one material."""

    hits: tuple[Hit, ...]
    material: RuleMaterial


class CaseRules:
    """The rules over one material, cut by accounts once for all of them.

    A rule that cannot be computed for an account says so of that account and runs over the others.
    """

    def __init__(self, material: RuleMaterial, searchers: Sequence[ExplanationSearcher] = ()) -> None:
        """Bring amounts of one currency to one scale, and cut the entries by account and currency."""
        self._material = replace(material, entries=even_scales(material.entries))
        self._searchers = searchers
        cut = self._material.entries.partition_by("account_id", "currency", as_dict=True)
        nothing = self._material.entries.clear()
        self._parts = [
            replace(self._material, account=account, entries=cut.get((account.id, account.currency), nothing))
            for account in material.accounts
        ]
        self._keys = _keys(self._material.entries, "id", "entry_key")
        self._payment_keys = _keys(self._material.payments, "payment_id", "payment_key")

    def answer(self, rule: Rule, parameters: Parameters = _NO_PARAMETERS) -> RuleAnswer:
        """Return what a rule gives with these parameters."""
        if rule.scope is Scope.CASE:
            return self._answer_case(rule, parameters)
        gaps: list[NotComputable] = []
        findings: list[Finding] = []
        computed = 0
        for part in self._parts:
            missing = tuple(self._missing(rule, part))
            if missing:
                gaps.append(NotComputable(part.the_account.subject, missing))
                continue
            computed += 1
            own = replace(part, parameters=parameters)
            findings += self._findings(rule, _Found(tuple(rule.search(own)), own))
        if not self._parts:
            gaps.append(NotComputable(None, tuple(missing_for(rule, self._material))))
        return RuleAnswer(rule.id, tuple(findings), computed, tuple(gaps))

    def _missing(self, rule: Rule, part: RuleMaterial) -> Iterator[Missing]:
        yield from missing_in_records(rule, part.the_account)
        yield from missing_for(rule, part)

    def _answer_case(self, rule: Rule, parameters: Parameters) -> RuleAnswer:
        """Run over the whole case; accounts that fail are left out of a rule that needs them whole, and named."""
        gaps = tuple(
            NotComputable(account.subject, missing)
            for account in self._material.accounts
            if (missing := tuple(missing_in_records(rule, account)))
        )
        left_out = {(gap.subject.key if gap.subject else "") for gap in gaps}
        material = replace(self._without(left_out), parameters=parameters)
        missing = tuple(missing_for(rule, material))
        if missing:
            return RuleAnswer(rule.id, (), 0, (NotComputable(None, missing), *gaps))
        findings = self._findings(rule, _Found(tuple(rule.search(material)), material))
        return RuleAnswer(rule.id, tuple(findings), 1, gaps)

    def _without(self, keys: set[str]) -> RuleMaterial:
        if not keys:
            return self._material
        kept = tuple(account for account in self._material.accounts if account.subject.key not in keys)
        pairs = pl.DataFrame(
            {"account_id": [one.id for one in kept], "currency": [one.currency for one in kept]},
            schema={"account_id": pl.Int64(), "currency": pl.String()},
        )
        entries = self._material.entries.join(
            pairs, on=["account_id", "currency"], how="semi", maintain_order="left"
        )
        return replace(self._material, entries=entries, accounts=kept)

    def _findings(self, rule: Rule, found: _Found) -> Iterator[Finding]:
        for hit in found.hits:
            yield Finding(
                rule.id,
                hit.subject,
                self._witness(hit),
                rule.found,
                hit.facts,
                tuple(self._explanations(rule, hit, found.material)),
                self._caveats(rule, hit, found.material),
            )

    def _witness(self, hit: Hit) -> Witness:
        return Witness(
            tuple(self._keys[one] for one in hit.entry_ids),
            tuple(self._payment_keys[one] for one in hit.payment_ids),
        )

    def _explanations(self, rule: Rule, hit: Hit, material: RuleMaterial) -> Iterator[Explanation]:
        for searcher in self._searchers:
            if rule.id not in searcher.rule_ids:
                continue
            support = searcher.search(material, hit)
            if support is not None:
                keys = tuple(self._keys[one] for one in support.entry_ids)
                yield Explanation(searcher.name, searcher.found, support.facts, keys)

    def _caveats(self, rule: Rule, hit: Hit, material: RuleMaterial) -> tuple[Caveat, ...]:
        """Return what the records under a hit leave open, and what fails in them where the rule runs nevertheless."""
        if rule.id.startswith("J"):
            return ()
        said = (caveat for account in _accounts_of(hit, material) for caveat in caveats_of(account))
        return distinct(said)


def _accounts_of(hit: Hit, material: RuleMaterial) -> Iterable[AccountFacts]:
    if material.account is not None:
        return (material.account,)
    rows = material.entries.filter(pl.col("id").is_in(list(hit.entry_ids)))
    concerned = set(rows.select("account_id", "currency").iter_rows())
    return (account for account in material.accounts if (account.id, account.currency) in concerned)


def _keys(frame: pl.DataFrame, number: str, key: str) -> dict[int, bytes]:
    return dict(frame.select(number, key).iter_rows())


def even_scales(entries: pl.DataFrame) -> pl.DataFrame:
    """Return entries with the amounts and balances of each currency at the largest number of decimals among them."""
    if entries["amount_scale"].n_unique() < 2:
        return entries
    largest = pl.col("amount_scale").max().over("currency")
    factor = pl.lit(10, pl.Int64).pow(largest - pl.col("amount_scale")).cast(pl.Int64)
    return entries.with_columns(
        pl.col("amount") * factor, pl.col("running_balance") * factor, largest.alias("amount_scale")
    )
