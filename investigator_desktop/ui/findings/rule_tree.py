"""All rules of a pack by groups, those about records first, with what became of each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from investigator_desktop.domain.red_flag_words.terms import GROUP_TITLES, OUTCOME_TITLES
from investigator_desktop.domain.red_flags import Outcome, RuleAnswer
from investigator_desktop.domain.rule_pack import PackRule, RulePack
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours

_RULE_ROLE = Qt.ItemDataRole.UserRole
_ICONS = {Outcome.FOUND: "findings", Outcome.NOT_FOUND: "passed", Outcome.NOT_COMPUTABLE: "question"}


class RuleTree(QTreeWidget):
    """A rule a line: its id and title, its outcome, and how often it was found."""

    rule_chosen = Signal(str)

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setHeaderLabels([self.tr("Rule"), self.tr("Outcome")])
        self.setAccessibleName(self.tr("Rules"))
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)

    def show_rules(self, pack: RulePack, answers: tuple[RuleAnswer, ...]) -> None:
        """Show the rules of a pack with their answers; what was chosen stays chosen."""
        chosen, by_id = self.chosen, {one.rule_id: one for one in answers}
        self.blockSignals(True)
        self.clear()
        for letter, title in GROUP_TITLES.items():
            head = QTreeWidgetItem(self, [self._display.text(title)])
            head.setFirstColumnSpanned(True)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setForeground(0, QColor(colours().muted))
            for rule in pack.rules:
                if rule.id.startswith(letter):
                    self._add(head, rule, by_id.get(rule.id))
        self.expandAll()
        self.blockSignals(False)
        self.choose(chosen or self._first(answers))

    def choose(self, rule_id: str) -> None:
        """Choose a rule by its id."""
        for group in range(self.topLevelItemCount()):
            head = self.topLevelItem(group)
            for place in range(0 if head is None else head.childCount()):
                item = None if head is None else head.child(place)
                if item is not None and item.data(0, _RULE_ROLE) == rule_id:
                    self.setCurrentItem(item)
                    return

    @property
    def chosen(self) -> str:
        """Return the id of the chosen rule, empty where none is."""
        item = self.currentItem()
        return "" if item is None else item.data(0, _RULE_ROLE) or ""

    def outcome_text(self, rule: PackRule, answer: RuleAnswer | None) -> str:
        """Return what became of a rule."""
        if answer is None:
            return self.tr("Left out") if rule.left_out else self.tr("Not run")
        outcome = self._display.text(OUTCOME_TITLES[answer.outcome])
        if answer.findings:
            return self.tr("{outcome}: {count}").format(
                outcome=outcome, count=self._display.number(len(answer.findings))
            )
        return self.tr("Not computable") if answer.outcome is Outcome.NOT_COMPUTABLE else outcome

    def _add(self, head: QTreeWidgetItem, rule: PackRule, answer: RuleAnswer | None) -> None:
        title = self.tr("{rule}  {title}").format(rule=rule.id, title=self._display.text(rule.title_text()))
        item = QTreeWidgetItem(head, [title, self.outcome_text(rule, answer)])
        item.setData(0, _RULE_ROLE, rule.id)
        item.setToolTip(0, plain_tip(title))
        if answer is None:
            item.setForeground(0, QColor(colours().muted))
            item.setForeground(1, QColor(colours().muted))
        else:
            is_found = answer.outcome is Outcome.FOUND
            item.setIcon(1, icon(_ICONS[answer.outcome], colours().accent if is_found else colours().muted))

    def _first(self, answers: tuple[RuleAnswer, ...]) -> str:
        found = (one.rule_id for one in answers if one.findings)
        return next(found, answers[0].rule_id if answers else "J1")

    def _tell(self) -> None:
        if self.chosen:
            self.rule_chosen.emit(self.chosen)
