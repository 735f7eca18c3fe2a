"""The readers of the formats of records, by what `containers` finds a file to be."""

from __future__ import annotations

from collections.abc import Callable

from investigator_desktop.importers.reading.containers import Container
from investigator_desktop.importers.reading.errors import NotAWorkbook
from investigator_desktop.importers.reading.goaml_reports.goaml import read_goaml
from investigator_desktop.importers.reading.iso20022.camt import read_camt
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.ofx.ofx import read_ofx
from investigator_desktop.importers.reading.pieces import Pieces
from investigator_desktop.importers.reading.record_texts.qif import read_qif
from investigator_desktop.importers.reading.swift.swift import read_swift

Reader = Callable[[bytes, str, ReadingLimits], Pieces]

RECORD_CONTAINERS = frozenset(
    {Container.MT940, Container.OFX, Container.QIF, Container.CAMT, Container.GOAML}
)
_READERS: tuple[tuple[Container, Reader], ...] = (
    (Container.MT940, read_swift),
    (Container.QIF, read_qif),
    (Container.CAMT, read_camt),
    (Container.GOAML, read_goaml),
    (Container.OFX, read_ofx),
)
_NAMES = {
    Container.MT940: "SWIFT MT940",
    Container.OFX: "OFX",
    Container.QIF: "QIF",
    Container.CAMT: "camt (ISO 20022)",
    Container.GOAML: "goAML",
}


def read_records(container: Container, content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield what a file of records holds; raise `UnreadableFile` where no reader is for it."""
    for kind, reader in _READERS:
        if kind is container:
            return reader(content, file_name, limits)
    raise NotAWorkbook(file_name, kind=_NAMES[container])
