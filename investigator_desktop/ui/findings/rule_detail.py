"""One rule: what it says, what it found, the rows of a finding, what may explain it, and where the rule comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.analysis.red_flags.base_rates import base_rate_sentences
from investigator_desktop.domain.red_flag_words.terms import (
    DISPOSITION_TITLES,
    PARAMETER_TITLES,
    cited_sentence,
    gap_sentences,
)
from investigator_desktop.domain.red_flags import Finding, RuleAnswer, filled
from investigator_desktop.domain.rule_material import Parameters
from investigator_desktop.domain.rule_pack import PackRule
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.findings.finding_tables import FindingTable, WitnessTable
from investigator_desktop.ui.provenance.entry_source import EntrySource
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.operations.red_flags.findings import NumberedFinding, RunFindings
    from investigator_desktop.operations.red_flags.witnesses import WitnessRow

_ROWS, _SOURCE, _GAPS = 0, 1, 2  # the places of tabs
_TABLES_HEIGHT, _SOURCE_HEIGHT = 230, 90
_INNOCENT_LINES, _LEAST_LINES = 5, 2


class RuleDetail(QWidget):
    """Findings above, what belongs to the chosen one below."""

    finding_chosen = Signal(object)  # NumberedFinding
    decision_asked = Signal(object)  # NumberedFinding

    def __init__(self, context: CaseContext, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display = context.display
        self._is_read_only = is_read_only
        self._rule: PackRule | None = None
        self._run: RunFindings | None = None
        self.title = label("", Look.HEADING, self)
        self.sentence = label("", Look.BODY, self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.findings = FindingTable(display, self._splitter)
        self.tabs = QTabWidget(self._splitter)
        self.rows = WitnessTable(display, self.tabs)
        self.source = EntrySource(context, self.tabs)
        self.left_out = label("", Look.NOTE, self)
        self.gaps = selectable_label("", Look.BODY, self.tabs)
        self.innocent = selectable_label("", Look.BODY, self)
        self.about = selectable_label("", Look.BODY, self.tabs)
        self.decided = label("", Look.MUTED, self)
        self.decide_button = plain_button(self.tr("Decide…"), "correct", self)
        self._lay_out()
        self.findings.finding_chosen.connect(self._show_finding)
        self.rows.entry_picked.connect(self.source.show_entry)
        self.decide_button.clicked.connect(self._ask)

    def show_rule(
        self,
        rule: PackRule,
        run: RunFindings | None,
        number: int = 0,
        within: frozenset[bytes] | None = None,
    ) -> None:
        """Show another rule with what the run found by it; the finding with the number is chosen.

        Where there are filters, `within` has the keys of the entries that they leave.
        """
        self._rule, self._run = rule, run
        answer = None if run is None else next((one for one in run.answers if one.rule_id == rule.id), None)
        every = () if run is None else run.of_rule(rule.id)
        own = tuple(one for one in every if _is_within(one.finding, within))
        self._say_left_out(len(every) - len(own))
        title = self.tr("{rule}  {title}")
        self.title.setText(title.format(rule=rule.id, title=self._display.text(rule.title_text())))
        used = rule.parameters if run is None else run.parameters(rule)
        self.sentence.setText(self._display.text(rule.sentence_text(used)))
        self._show_gaps(rule, answer)
        self.about.setText("\n".join([self._about(rule, used), *self._lists(run)]))
        has_findings = bool(own)
        self.findings.setVisible(has_findings)
        self.tabs.setTabVisible(_ROWS, has_findings)
        self.tabs.setTabVisible(_SOURCE, has_findings)
        if has_findings:
            self.tabs.setCurrentIndex(_ROWS)
        self.decide_button.setVisible(has_findings)
        self.decided.setVisible(has_findings)
        self.rows.show_witnesses(())
        self.findings.show_findings(own, number)
        if not has_findings:
            self._show_innocent(None)

    def show_rows(self, finding: Finding, rows: tuple[WitnessRow, ...]) -> None:
        """Show the rows of a finding, if it is still the chosen one."""
        chosen = self.findings.chosen
        if chosen is not None and chosen.finding == finding:
            self.rows.show_witnesses(rows)
            self.tabs.setTabText(
                _ROWS, self.tr("Rows ({count})").format(count=self._display.number(len(rows)))
            )

    # frame

    def _lay_out(self) -> None:
        self.tabs.addTab(self.rows, self.tr("Rows"))
        self.source.setMinimumHeight(_SOURCE_HEIGHT)
        self.tabs.addTab(self.source, self.tr("Source"))
        self.tabs.addTab(self._scrolled(self.gaps), self.tr("Not computed"))
        self.tabs.addTab(self._scrolled(self.about), self.tr("About the rule"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([260, 260])
        self._splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        # a small window scrolls before a table loses its rows
        self._splitter.setMinimumHeight(_TABLES_HEIGHT)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.title, 1)
        head.addWidget(self.decide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        for widget in (self.sentence, self.left_out):
            column.addWidget(widget)
        column.addWidget(self._splitter, 1)
        column.addWidget(
            label(self.tr("What may explain it, and what the records leave open"), Look.STRONG, self)
        )
        self._innocent_area = self._scrolled(self.innocent)
        column.addWidget(self._innocent_area)
        column.addWidget(self.decided)

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea(self.tabs)
        inner = QWidget(area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(HAIR, TIGHT, HAIR, TIGHT)
        column.addWidget(widget)
        column.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area

    # texts

    def _say_left_out(self, count: int) -> None:
        sentence = self.tr("%Ln findings of this rule have no row that fits the filters.", "", count)
        self.left_out.setText(sentence)
        self.left_out.setVisible(count > 0)

    def _show_gaps(self, rule: PackRule, answer: RuleAnswer | None) -> None:
        lines = self._gap_lines(rule, answer)
        self.gaps.setText("\n".join(lines))
        self.tabs.setTabVisible(_GAPS, bool(lines))

    def _gap_lines(self, rule: PackRule, answer: RuleAnswer | None) -> list[str]:
        text = self._display.text
        if rule.left_out:
            left_out = self.tr("This rule is left out on purpose: {why}")
            return [left_out.format(why=text(Message("Red flags", rule.left_out)))]
        if answer is not None:
            return [text(sentence) for sentence in gap_sentences(answer)]
        not_run = self.tr("It was not run. It needs: {needs}")
        return [not_run.format(needs=text(Message("Red flags", rule.needs)))]

    def _about(self, rule: PackRule, used: Parameters) -> str:
        text, lines = self._display.text, []
        for item in used.items:
            title = text(PARAMETER_TITLES.get(item.name, Message("Red flags", item.name)))
            lines.append(
                self.tr("{title}: {value}").format(title=title, value=self._display.number(item.value))
            )
        lines += [text(cited_sentence(cited)) for cited in rule.citations]
        lines += [text(sentence) for sentence in base_rate_sentences(rule.id)]
        if rule.needs:
            needs = self.tr("It needs: {needs}")
            lines.append(needs.format(needs=text(Message("Red flags", rule.needs))))
        return "\n".join(lines)

    def _lists(self, run: RunFindings | None) -> list[str]:
        """Return which sealed lists the run used."""
        from investigator_desktop.operations.red_flags.findings import list_sentences

        return [] if run is None else [self._display.text(sentence) for sentence in list_sentences(run)]

    def _show_finding(self, one: NumberedFinding) -> None:
        self._show_innocent(one.finding)
        self.decide_button.setEnabled(not self._is_read_only)
        self.decided.setText(self._decided(one))
        self.finding_chosen.emit(one)

    def _show_innocent(self, finding: Finding | None) -> None:
        text = self._display.text
        lines = [text(sentence) for sentence in (self._rule.innocent_texts() if self._rule else ())]
        if finding is not None:
            supported = self.tr("In this case: {sentence}")
            lines += [
                supported.format(sentence=text(filled(one.sentence, one.facts)))
                for one in finding.explanations
            ]
            lines += [text(filled(one.sentence, one.facts)) for one in finding.caveats]
        self.innocent.setText("\n".join(lines))
        shown_lines = min(_INNOCENT_LINES, max(_LEAST_LINES, 2 * len(lines)))
        self._innocent_area.setFixedHeight(shown_lines * self.fontMetrics().lineSpacing() + 2 * TIGHT)

    def _decided(self, one: NumberedFinding) -> str:
        state = self._display.text(DISPOSITION_TITLES[one.state])
        if one.disposition is None:
            return self.tr("{state}: nobody has decided about this finding yet.").format(state=state)
        sentence = self.tr("{state}, decided by {name} on {moment}: {reason}")
        return sentence.format(
            state=state,
            name=self._display.name(one.disposition.decided_by.name),
            moment=self._display.moment(one.disposition.decided_at, "minute"),
            reason=self._display.name(one.disposition.reason),
        )

    def _ask(self) -> None:
        if (chosen := self.findings.chosen) is not None:
            self.decision_asked.emit(chosen)


def _is_within(finding: Finding, within: frozenset[bytes] | None) -> bool:
    """Tell whether filters leave a finding: it has an entry that they leave, or rests on no entry at all."""
    keys = finding.witness.entry_keys
    return within is None or not keys or any(key in within for key in keys)
