"""The commands of the contract, in the order in which the help lists them."""

from __future__ import annotations

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.commands.demo import DEMO
from investigator_desktop.app.commands.entries import ENTRIES
from investigator_desktop.app.commands.import_ import IMPORT
from investigator_desktop.app.commands.new import NEW
from investigator_desktop.app.commands.read import READ
from investigator_desktop.app.commands.report import REPORT
from investigator_desktop.app.commands.self_test import SELF_TEST
from investigator_desktop.app.commands.statements import STATEMENTS
from investigator_desktop.app.commands.verify import VERIFY

COMMANDS: tuple[Command, ...] = (NEW, READ, IMPORT, STATEMENTS, ENTRIES, REPORT, VERIFY, DEMO, SELF_TEST)
