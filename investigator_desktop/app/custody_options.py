"""The options by which a person says how evidence came and on what terms it may be used."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, Receipt, SourceKind


def add_receipt_options(parser: ArgumentParser) -> None:
    """Declare what a person says of how files came."""
    parser.add_argument("--received-from", default="", metavar="T")
    parser.add_argument("--legal-basis", default="", metavar="T")
    parser.add_argument("--medium", default="", metavar="T")
    parser.add_argument("--seal", default="", metavar="N")
    parser.add_argument("--received-on", metavar="D")
    parser.add_argument("--received-by", default="", metavar="NAME")


def stated_receipt(arguments: Namespace) -> Receipt:
    """Return what was said of how files came; raise `NotADay`."""
    return Receipt(
        arguments.received_from,
        arguments.legal_basis,
        arguments.medium,
        arguments.seal,
        day_of(arguments.received_on),
        arguments.received_by,
    )


def add_terms_options(parser: ArgumentParser) -> None:
    """Declare the legal basis in fields, and how far evidence may be used."""
    parser.add_argument("--act", metavar="T")
    parser.add_argument("--order-number", metavar="N")
    parser.add_argument("--issued-on", metavar="D")
    parser.add_argument("--authority", metavar="T")
    parser.add_argument("--person", action="append", metavar="NAME")
    parser.add_argument("--account-covered", action="append", metavar="A")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--intelligence", dest="is_intelligence", action="store_const", const=True)
    kinds.add_argument("--evidence", dest="is_intelligence", action="store_const", const=False)
    parser.add_argument("--originator", metavar="T")
    parser.add_argument("--caveat", metavar="T")
    consents = parser.add_mutually_exclusive_group()
    consents.add_argument("--may-be-passed-on", dest="may_be_passed_on", action="store_const", const=True)
    consents.add_argument("--not-to-be-passed-on", dest="may_be_passed_on", action="store_const", const=False)


def stated_terms(arguments: Namespace, known: EvidenceTerms) -> EvidenceTerms:
    """Return the known terms with what was said in their place; an empty word takes back what was said."""
    kinds = {None: known.source_kind, True: SourceKind.INTELLIGENCE, False: SourceKind.EVIDENCE}
    consent = arguments.may_be_passed_on
    return EvidenceTerms(
        _basis(arguments, known.basis),
        kinds[arguments.is_intelligence],
        _text(arguments.originator, known.originator),
        _text(arguments.caveat, known.caveat),
        may_be_passed_on=known.may_be_passed_on if consent is None else consent,
    )


def _basis(arguments: Namespace, known: LegalBasis) -> LegalBasis:
    return LegalBasis(
        _text(arguments.act, known.act),
        _text(arguments.order_number, known.number),
        day_of(arguments.issued_on or None) if arguments.issued_on is not None else known.issued_on,
        _text(arguments.authority, known.authority),
        _listed(arguments.person, known.persons),
        _listed(arguments.account_covered, known.accounts),
        day_of(arguments.from_on or None) if arguments.from_on is not None else known.from_on,
        day_of(arguments.to_on or None) if arguments.to_on is not None else known.to_on,
    )


def _text(said: str | None, known: str) -> str:
    return known if said is None else said


def _listed(said: list[str] | None, known: tuple[str, ...]) -> tuple[str, ...]:
    return known if said is None else tuple(text for text in said if text)
