"""What can be read of an open case that belongs to its analysis."""

from __future__ import annotations

from investigator_desktop.casefile import analysis_store
from investigator_desktop.casefile.connections import Connections
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalysisRun, KeptRecord, RecordKind


class AnalysisReading:
    """The reads of kept runs and of what was entered for them, a part of `CaseReading`."""

    _connections: Connections

    def analyst_records(self, kind: RecordKind, subject: str | None = None) -> tuple[KeptRecord, ...]:
        """Return what persons entered or decided of a kind, about one subject or all, the first one first."""
        with self._connections.reading() as connection:
            return analysis_store.read_records(connection, kind, subject)

    def analysis_runs(self, kind: AnalysisKind | None = None) -> tuple[AnalysisRun, ...]:
        """Return the kept runs, of one method or all, the newest last."""
        with self._connections.reading() as connection:
            return analysis_store.read_runs(connection, kind)

    def analysis_result(self, run_id: int) -> str:
        """Return the result of a kept run as canonical JSON; raise `KeyError` where there is none."""
        with self._connections.reading() as connection:
            return analysis_store.read_result(connection, run_id)
