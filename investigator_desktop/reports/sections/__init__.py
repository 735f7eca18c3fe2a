"""The sections of a court report, in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Callable

from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.accounts import write_accounts
from investigator_desktop.reports.sections.case_facts import write_case
from investigator_desktop.reports.sections.closing import write_closing
from investigator_desktop.reports.sections.episodes import write_episodes
from investigator_desktop.reports.sections.exhibits import write_exhibits
from investigator_desktop.reports.sections.flows import write_flows
from investigator_desktop.reports.sections.material import write_material
from investigator_desktop.reports.sections.method import write_method
from investigator_desktop.reports.sections.schedule import write_schedule
from investigator_desktop.reports.sections.timeline import write_timeline
from investigator_desktop.reports.sections.title_page import write_title_page
from investigator_desktop.reports.sections.transfers import write_transfers
from investigator_desktop.reports.sections.unread import write_unread

SECTIONS: tuple[Callable[[Pages], None], ...] = (
    write_title_page,
    write_case,
    write_material,
    write_method,
    write_accounts,
    write_episodes,
    write_timeline,
    write_flows,
    write_exhibits,
    write_schedule,
    write_transfers,
    write_unread,
    write_closing,
)
