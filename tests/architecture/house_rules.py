"""The house rules that a machine can see: a pattern, the sentence a reviewer would say, and an example."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.architecture.source import FUNCTIONS, PACKAGE, Source

Finds = Callable[[Source], Iterator[int]]


@dataclass(frozen=True, slots=True)
class HouseRule:
    """What to look for, what to say about it, where it may stand, and a line that breaks the rule."""

    sentence: str
    finds: Finds
    broken: str
    kept: str = ""
    may_stand_in: tuple[str, ...] = ()
    holds_in: tuple[str, ...] = ("",)

    def violations(self, source: Source) -> Iterator[int]:
        """Return the lines of the package's file that break the rule."""
        if source.is_in(*self.holds_in) and not (self.may_stand_in and source.is_in(*self.may_stand_in)):
            yield from self.finds(source)


def text(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Finds:
    """Find lines whose text matches."""
    compiled = re.compile(pattern, flags)

    def finds(source: Source) -> Iterator[int]:
        for number, line in enumerate(source.text.splitlines(), start=1):
            if compiled.search(line):
                yield number

    return finds


def nodes(matches: Callable[[ast.AST], bool]) -> Finds:
    """Find nodes of the syntax tree for which the question is answered with yes."""

    def finds(source: Source) -> Iterator[int]:
        yield from (getattr(node, "lineno", 1) for node in source.nodes if matches(node))

    return finds


def names(pattern: str) -> Finds:
    """Find definitions, variables, arguments and uses whose whole name matches."""
    compiled = re.compile(pattern)
    return nodes(lambda node: any(compiled.fullmatch(name) for name in names_in(node)))


def defined(pattern: str) -> Finds:
    """Find classes, functions, variables and arguments that are given a name which matches."""
    compiled = re.compile(pattern)
    return nodes(lambda node: any(compiled.fullmatch(name) for name in names_given(node)))


def imports(pattern: str) -> Finds:
    """Find imports of a module whose dotted name matches."""
    compiled = re.compile(pattern)
    return nodes(lambda node: any(compiled.fullmatch(name) for name in modules_in(node)))


def names_in(node: ast.AST) -> tuple[str, ...]:
    """Return the names that a node uses or gives."""
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        return (node.attr,)
    if isinstance(node, ast.alias):
        return (node.name.rpartition(".")[2],)
    return names_given(node)


def names_given(node: ast.AST) -> tuple[str, ...]:
    """Return the name that a node gives to something new."""
    if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
        return (node.name,)
    if isinstance(node, ast.arg):
        return (node.arg,)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return (node.id,)
    return ()


def modules_in(node: ast.AST) -> tuple[str, ...]:
    """Return the dotted names that an import statement brings."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))
    return ()


def called(node: ast.AST) -> str:
    """Return the last name of what a node calls, or nothing."""
    if not isinstance(node, ast.Call):
        return ""
    return next(iter(names_in(node.func)), "")


def arguments(node: ast.AST) -> list[ast.expr]:
    """Return everything a call is given."""
    if not isinstance(node, ast.Call):
        return []
    return [*node.args, *(keyword.value for keyword in node.keywords)]


def is_literal(node: ast.AST) -> bool:
    """Tell whether a node is a piece of text written down whole."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_c_int_signal(node: ast.AST) -> bool:
    """Tell whether a signal carries a C int."""
    return called(node) == "Signal" and any(
        isinstance(a, ast.Name) and a.id == "int" for a in arguments(node)
    )


def is_crowded_signal(node: ast.AST) -> bool:
    """Tell whether a signal carries more than one object."""
    return called(node) == "Signal" and isinstance(node, ast.Call) and len(node.args) > 1


def is_hidden_text(node: ast.AST) -> bool:
    """Tell whether a text for translation is something else than a literal sentence."""
    if not isinstance(node, ast.Call):
        return False
    needed = (
        2
        if ast.unparse(node.func).endswith("Application.translate")
        else {"tr": 1, "message": 2}.get(called(node), 0)
    )
    return not all(is_literal(argument) for argument in node.args[:needed])


def is_blind_except(node: ast.AST) -> bool:
    """Tell whether every exception is caught and not raised again."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = {name for part in ast.walk(node.type) for name in names_in(part)} if node.type else {"Exception"}
    raises = any(isinstance(part, ast.Raise) for step in node.body for part in ast.walk(step))
    return bool(caught & {"Exception", "BaseException"}) and not raises


def is_lambda_slot(node: ast.AST) -> bool:
    """Tell whether a lambda is connected to a signal."""
    return called(node) == "connect" and any(isinstance(argument, ast.Lambda) for argument in arguments(node))


def is_float_amount(node: ast.AST) -> bool:
    """Tell whether a sum of money is declared as a float."""
    if isinstance(node, ast.arg):
        name, annotation = node.arg, node.annotation
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        name, annotation = node.target.id, node.annotation
    else:
        return False
    is_money = re.search(r"(^|_)(amount|balance|turnover)s?$", name) is not None
    return is_money and annotation is not None and "float" in ast.unparse(annotation)


def is_locale_bound(node: ast.AST) -> bool:
    """Tell whether a text file is opened in whatever encoding the system prefers."""
    if not isinstance(node, ast.Call) or any(keyword.arg in {"encoding", None} for keyword in node.keywords):
        return False
    match node.func:
        case ast.Attribute(attr="read_text"):
            return not node.args
        case ast.Attribute(attr="write_text"):
            return len(node.args) < 2
        case ast.Name(id="open"):
            return _is_text_mode(node, position=1)
        case ast.Attribute(attr="open") if node.args and is_literal(node.args[0]):
            return _is_text_mode(node, position=0)
    return False


def _is_text_mode(node: ast.Call, position: int) -> bool:
    """Tell whether a call of open means text: its mode is absent, or spelt without a b."""
    stated = [keyword.value for keyword in node.keywords if keyword.arg == "mode"]
    modes = stated or node.args[position : position + 1]
    if not modes:
        return True
    mode = modes[0]
    return isinstance(mode, ast.Constant) and re.fullmatch(r"[rwxat+]+", str(mode.value)) is not None


HOUSE_RULES = (
    HouseRule(
        "A Signal(int) is a C int, in which 2,500,000,000 arrives as -1,794,967,296: use Signal(object).",
        nodes(is_c_int_signal),
        broken="moved = Signal(int)",
        kept="moved = Signal(object)",
    ),
    HouseRule(
        "A signal carries one object: put what belongs together into a frozen dataclass.",
        nodes(is_crowded_signal),
        broken="moved = Signal(str, object)",
        kept="moved = Signal()",
    ),
    HouseRule(
        "The translation tools only see whole literal sentences: no f-string, name or sum; fill places by format.",
        nodes(is_hidden_text),
        broken='self.tr(f"{payer} paid")',
        kept='self.tr("{payer} paid").format(payer=payer)',
        may_stand_in=("foundation/catalogue.py", "qtbridge/translat"),
    ),
    HouseRule(
        "Long work goes through the task runner, not through a thread of its own.",
        names("QThread|QThreadPool|QRunnable"),
        broken="QThread()",
        may_stand_in=("qtbridge/task",),
    ),
    HouseRule(
        "processEvents re-enters the program in the middle of a step: poll the progress instead.",
        names("processEvents"),
        broken="application.processEvents()",
    ),
    HouseRule(
        "Tables hold row ids and fetch pages: no proxy model and no fetchMore over entries.",
        names("QSortFilterProxyModel|fetchMore|canFetchMore"),
        broken="class Model(QSortFilterProxyModel): ...",
    ),
    HouseRule(
        "OFFSET reads and drops every row before the page: select the ids once and fetch by id.",
        text(r"\bOFFSET\b"),
        broken='sql = "SELECT id FROM entry LIMIT 50 OFFSET 100"',
        holds_in=("casefile", "operations"),
    ),
    HouseRule(
        "Only the task runner and the crash handler catch everything: name the errors that can come.",
        nodes(is_blind_except),
        broken="try:\n    pass\nexcept Exception:\n    pass",
        kept="try:\n    pass\nexcept BaseException:\n    close()\n    raise",
        may_stand_in=("qtbridge/task", "app/crash", "app/main.py"),
    ),
    HouseRule(
        "A slot is a bound method: a lambda keeps its widget alive.",
        nodes(is_lambda_slot),
        broken="button.clicked.connect(lambda: self.close())",
        kept="button.clicked.connect(self.close)",
    ),
    HouseRule(
        "The name says nothing: call it by what it does or holds, not Manager, Helper, Util, Handler or Processor.",
        defined(
            r"\w*(Manager|Helper|Utils?|Handler|Processor)|\w*_(manager|helpers?|utils?|processor)|do_\w+"
        ),
        broken="class CaseManager: ...",
        kept="def remittance_info(): ...",
    ),
    HouseRule(
        "Everything is data and info: name what it is.",
        defined(r"_?(data|info)"),
        broken="info = read()",
        kept="remittance_info = read()",
        may_stand_in=("ui", "qtbridge"),  # Qt's models must answer data()
    ),
    HouseRule(
        "Neutral words only: a party, never a suspect; funds of interest, never dirty ones.",
        text(r"suspects?\b|dirty", re.IGNORECASE),
        broken="suspect = party",
        kept="is_suspicious_pattern = True",
    ),
    HouseRule(
        "Money is exact: whole minor units and a currency code, never a float.",
        nodes(is_float_amount),
        broken="def pay(amount: float) -> None: ...",
        kept="def pay(amount: int) -> None: ...",
        may_stand_in=("ui", "domain/scene.py"),
    ),
    HouseRule(
        "Only the command line prints; everything else returns, raises or logs.",
        nodes(
            lambda node: (
                called(node) == "print" and isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            )
        ),
        broken='print("done")',
        may_stand_in=("app",),
    ),
    HouseRule(
        "The program opens no connection: no network module is imported, not even for its constants.",
        imports(r"(socket|ssl|http|ftplib|smtplib|urllib\.request|urllib\.error|PySide6\.QtNetwork)(\..+)?"),
        broken="from PySide6 import QtNetwork",
        kept="from urllib.parse import quote",
    ),
    HouseRule(
        "QSettings answers 'false' for False: settings are declared and read in the settings store only.",
        names("QSettings"),
        broken="QSettings().value('x')",
        may_stand_in=("qtbridge/settings",),
    ),
    HouseRule(
        "A copied open database loses its newest rows: use Connection.backup or VACUUM INTO.",
        imports(r"shutil\.(copy\w*|move)|shutil"),
        broken="import shutil",
        holds_in=("casefile",),
    ),
    HouseRule(
        "A forked reader inherits locks and the open case: spawn it.",
        text(r"get_context\(\s*[\"'](fork|forkserver)|os\.fork\("),
        broken='get_context("fork")',
    ),
    HouseRule(
        "Say the encoding: Windows would read and write the text in the local code page.",
        nodes(is_locale_bound),
        broken="path.read_text()",
        kept='path.read_text(encoding="utf-8"); archive.open(member); path.open("rb")',
    ),
    HouseRule(
        "Work that is put off gets forgotten in the source: finish it or file it.",
        text(r"\b(TODO|FIXME|XXX|HACK)\b"),
        broken="# TODO later",
    ),
    HouseRule(
        "A path of one machine is wrong on every other.",
        text(r"[\"'](/work|/tmp|/home|/root|/Users|[A-Za-z]:[\\/]Users)[\\/]"),
        broken='FOLDER = "/home/somebody/cases"',
    ),
)


def long_functions(source: Source, limit: int) -> Iterator[str]:
    """Describe the functions of a file that are longer than the limit."""
    for node in source.nodes:
        if isinstance(node, FUNCTIONS):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            if size > limit:
                yield f"{source.path}:{node.lineno} {node.name} has {size} lines"


def sample(line: str, rule: HouseRule) -> Source:
    """Return a file of the package, in a place where the rule holds, that consists of one example."""
    return Source(f"{PACKAGE}/{rule.holds_in[0] or 'analysis'}/example.py", line)
