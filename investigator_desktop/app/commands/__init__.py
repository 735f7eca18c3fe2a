"""The commands of the contract, in the order in which the help lists them."""

from __future__ import annotations

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.commands.agency_key import AGENCY_KEY
from investigator_desktop.app.commands.answers import ANSWERS
from investigator_desktop.app.commands.backup import BACKUP
from investigator_desktop.app.commands.backups import BACKUPS
from investigator_desktop.app.commands.bundle import BUNDLE
from investigator_desktop.app.commands.compare import COMPARE
from investigator_desktop.app.commands.completeness import COMPLETENESS
from investigator_desktop.app.commands.decide import DECIDE
from investigator_desktop.app.commands.decisions import DECISIONS
from investigator_desktop.app.commands.demo import DEMO
from investigator_desktop.app.commands.dossier import DOSSIER
from investigator_desktop.app.commands.entries import ENTRIES
from investigator_desktop.app.commands.episodes import EPISODES
from investigator_desktop.app.commands.events import EVENTS
from investigator_desktop.app.commands.evidence import EVIDENCE, EVIDENCE_EXPORT
from investigator_desktop.app.commands.evidence_standing import EVIDENCE_DESTROY, EVIDENCE_STANDING
from investigator_desktop.app.commands.evidence_terms import EVIDENCE_TERMS
from investigator_desktop.app.commands.exhibits import EXHIBITS
from investigator_desktop.app.commands.export_case import EXPORT_CASE
from investigator_desktop.app.commands.filters import FILTERS
from investigator_desktop.app.commands.findings import FINDINGS
from investigator_desktop.app.commands.flows import FLOWS
from investigator_desktop.app.commands.funds import FUNDS
from investigator_desktop.app.commands.import_ import IMPORT
from investigator_desktop.app.commands.indirect import INDIRECT
from investigator_desktop.app.commands.key_statement import KEY_STATEMENT
from investigator_desktop.app.commands.layouts import LAYOUTS
from investigator_desktop.app.commands.ledger import LEDGER
from investigator_desktop.app.commands.letter import LETTER
from investigator_desktop.app.commands.lists import LISTS
from investigator_desktop.app.commands.losses import LOSSES
from investigator_desktop.app.commands.match import MATCH
from investigator_desktop.app.commands.new import NEW
from investigator_desktop.app.commands.notes import NOTES
from investigator_desktop.app.commands.overview import OVERVIEW
from investigator_desktop.app.commands.parties import PARTIES
from investigator_desktop.app.commands.passphrase import PASSPHRASE
from investigator_desktop.app.commands.paths import PATHS
from investigator_desktop.app.commands.picture import PICTURE
from investigator_desktop.app.commands.protected import PROTECTED
from investigator_desktop.app.commands.rates import RATES
from investigator_desktop.app.commands.read import READ
from investigator_desktop.app.commands.receipt import RECEIPT
from investigator_desktop.app.commands.recover import RECOVER
from investigator_desktop.app.commands.recovery_sheet import RECOVERY_SHEET
from investigator_desktop.app.commands.report import REPORT
from investigator_desktop.app.commands.screening import SCREENING
from investigator_desktop.app.commands.search import SEARCH
from investigator_desktop.app.commands.self_test import SELF_TEST
from investigator_desktop.app.commands.statements import STATEMENTS
from investigator_desktop.app.commands.steps import REDO, UNDO
from investigator_desktop.app.commands.trace import TRACE
from investigator_desktop.app.commands.trail import TRAIL
from investigator_desktop.app.commands.verify import VERIFY

COMMANDS: tuple[Command, ...] = (
    NEW,
    READ,
    IMPORT,
    LAYOUTS,
    ANSWERS,
    EVIDENCE,
    EVIDENCE_EXPORT,
    EVIDENCE_TERMS,
    EVIDENCE_STANDING,
    EVIDENCE_DESTROY,
    STATEMENTS,
    COMPLETENESS,
    KEY_STATEMENT,
    LEDGER,
    COMPARE,
    LETTER,
    OVERVIEW,
    ENTRIES,
    DECIDE,
    DECISIONS,
    EPISODES,
    FILTERS,
    FUNDS,
    TRACE,
    MATCH,
    INDIRECT,
    DOSSIER,
    LOSSES,
    LISTS,
    FINDINGS,
    PARTIES,
    SCREENING,
    FLOWS,
    PATHS,
    RATES,
    EVENTS,
    EXHIBITS,
    NOTES,
    SEARCH,
    PROTECTED,
    TRAIL,
    UNDO,
    REDO,
    REPORT,
    PICTURE,
    RECEIPT,
    RECOVERY_SHEET,
    BUNDLE,
    VERIFY,
    PASSPHRASE,
    RECOVER,
    BACKUP,
    BACKUPS,
    EXPORT_CASE,
    AGENCY_KEY,
    DEMO,
    SELF_TEST,
)
