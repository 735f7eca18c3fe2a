"""What a unit of work keeps of an analysis."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from investigator_desktop.casefile import analysis_store
from investigator_desktop.casefile.decisions import Decider
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalystRecord


class Analysing:
    """Kept runs and what was entered for them, a part of `UnitOfWork`."""

    _connection: Connection
    _actor: Actor
    _now: datetime
    sequence: int

    def record(self, record: AnalystRecord, record_id: int | None = None) -> int:
        """Keep what a person entered or decided, in the place of what `record_id` said; return its id.

        Raise `KeyError` where `record_id` does not hold.
        """
        by = Decider(self._actor, self._now, self.sequence)
        return analysis_store.keep_record(self._connection, record, by, record_id)

    def withdraw_record(self, record_id: int) -> None:
        """Withdraw a record; raise `KeyError` where it does not hold."""
        analysis_store.withdraw_record(self._connection, record_id, self.sequence)

    def keep_run(
        self, kind: AnalysisKind, title: str, parameters: str, result: str, input_sequence: int
    ) -> int:
        """Keep a run over the case as it was after `input_sequence`; parameters and result are canonical JSON."""
        by = Decider(self._actor, self._now, self.sequence)
        return analysis_store.keep_run(self._connection, kind, title, parameters, result, input_sequence, by)

    def withdraw_run(self, run_id: int) -> None:
        """Withdraw a kept run; raise `KeyError` where it does not hold."""
        analysis_store.withdraw_run(self._connection, run_id, self.sequence)
