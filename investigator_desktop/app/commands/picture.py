"""`picture`: writes the timeline, the flow of money or an exhibit as a picture with all that it needs beside it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.entry_filters import add_filter_arguments, entry_query
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import case_to_report
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flow_picture import FlowPictureKind
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.plates import Plate
from investigator_desktop.foundation.catalogue import LANGUAGES, load_catalogue, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.pictures.plates import (
    PictureView,
    PlateWords,
    document_words,
    with_names_hidden,
)
from investigator_desktop.operations.pictures.views import FlowWish, exhibit_view, flow_view, timeline_view
from investigator_desktop.operations.pictures.writing import WrittenFile, write_picture
from investigator_desktop.operations.protection import name_mask
from investigator_desktop.operations.releases import Release

LAYOUTS = (FlowPictureKind.SANKEY.value, FlowPictureKind.NETWORK.value)
VIEWS = ("timeline", "flow", "exhibit")


class ExhibitUnnamed(InvestigatorError):
    """The picture of an exhibit is asked for without its number."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message("Command line", "Say the number of the exhibit, as in: picture CASE exhibit 1.")
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("view", choices=VIEWS)
    parser.add_argument("number", nargs="?", type=int, metavar="N")
    parser.add_argument("--out", type=Path, required=True, metavar="F.svg|F.pdf|F.png")
    parser.add_argument("--caption", default="", metavar="T")
    parser.add_argument("--language", choices=LANGUAGES, help="en, ru, kk, fa_AF")
    parser.add_argument("--layout", choices=LAYOUTS, default=LAYOUTS[0])
    parser.add_argument("--by", choices=[one.value for one in FlowBy], default=FlowBy.PARTY.value)
    parser.add_argument("--currency", default="", metavar="C")
    parser.add_argument("--hide-names", action="store_true")
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    add_filter_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the picture and say where it is, with its hash."""
    language = arguments.language or context.catalogue.language
    with case_to_report(arguments.case, context) as case:
        view, words = _view(case, arguments, language), document_words(language)
        if arguments.hide_names:
            view, words = with_names_hidden(view, words, name_mask(case, load_catalogue(language)))
        written = _written(case, view, words, arguments, context)
    told = message("Plates", "The picture is in {file}; its SHA-256 is {hash}.")
    for one in written:
        context.say(told.format(file=one.path, hash=one.sha256))
    if arguments.json:
        files = [{"file": str(one.path), "sha256": one.sha256} for one in written]
        write_document({"files": files, "plates": len(view.scenes), "language": language}, context.out)
    return ExitCode.DONE


def _view(case: CaseFile, arguments: Namespace, language: str) -> PictureView:
    release = Release(arguments.with_outside_basis, arguments.with_intelligence)
    if arguments.view == "exhibit":
        if arguments.number is None:
            raise ExhibitUnnamed
        return exhibit_view(case, arguments.number, language, arguments.caption, release)
    if arguments.view == "flow":
        kind, by = FlowPictureKind(arguments.layout), FlowBy(arguments.by)
        wish = FlowWish(kind, by, arguments.currency.upper())
        return flow_view(case, entry_query(arguments, case), language, wish, arguments.caption, release)
    return timeline_view(case, entry_query(arguments, case), language, arguments.caption, release)


def _written(
    case: CaseFile, view: PictureView, words: PlateWords, arguments: Namespace, context: Context
) -> tuple[WrittenFile, ...]:
    return write_picture(case, view, arguments.out, words, context.actor, _pixels, context.progress)


def _pixels(plate: Plate) -> bytes:
    """Return a plate as a PNG file, painted without a screen."""
    from investigator_desktop.app.window import make_application
    from investigator_desktop.ui.pictures.plate_painter import plate_png

    make_application(["investigator-desktop", "-platform", "offscreen"])
    return plate_png(plate)


PICTURE = Command(
    "picture",
    message(
        "Command line",
        "Writes the timeline, the flow of money or an exhibit as a picture with caption, case, filters and time zone.",
    ),
    add_arguments,
    run,
)
