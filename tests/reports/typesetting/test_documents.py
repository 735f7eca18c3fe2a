from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.conformance import Attachment, DocumentProperties, Relationship
from investigator_desktop.reports.typesetting.contents import Contents
from investigator_desktop.reports.typesetting.flow import Flow
from investigator_desktop.reports.typesetting.lines import Reading
from investigator_desktop.reports.typesetting.output import WrittenReport, write_document
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas
from investigator_desktop.reports.typesetting.styles import A4_PORTRAIT
from investigator_desktop.reports.typesetting.tables import Column, Kind, Table
from tests.reports.pdf_checks import extracted, failures

WORD = r"[\w\u200c\u02bb\u06f0-\u06f9٬٫,]+"
MADE_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PROPERTIES = DocumentProperties("Есеп", "Ә. Ә.", "A subject & more", "kk", "Program 1.0", MADE_AT)
CSV = Attachment("schedule.csv", b"a;b\n1;2\n", "text/csv", "Rows", Relationship.DATA)
COLUMNS = (
    Column("№", 30, Kind.NUMBER),
    Column("Account", 120, Kind.CODE),
    Column("Text", 220),
    Column("Sum", 100, Kind.NUMBER),
)


def blank(direction: Direction = Direction.LEFT_TO_RIGHT) -> Flow:
    return Flow(PageCanvas(A4_PORTRAIT), direction)


def written(
    flow: Flow, path: Path, attachments: Sequence[Attachment] = (), contents: Contents | None = None
) -> WrittenReport:
    flow.canvas.end_last_page()
    if contents:
        contents.draw(flow.headings)
    return write_document(flow.canvas, lambda page, count: None, PROPERTIES, attachments, path, Progress())


def tabled(flow: Flow, rows: Sequence[tuple[str, ...]]) -> None:
    flow.heading("Schedule", 1)
    table = Table(flow, COLUMNS)
    for row in rows:
        table.row(row)
    table.close()


def rows(count: int) -> list[tuple[str, ...]]:
    return [
        (str(n), "KZ86125KZT5004100100", f"Оплата {n} شرکت", f"{n}\u00a0000,00") for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("direction", Direction)
def test_a_document_with_table_contents_and_attachment_is_pdf_a_3a_and_pdf_ua_1(
    tmp_path: Path, direction: Direction
) -> None:
    flow = blank(direction)
    contents = Contents(flow)
    flow.new_page()
    tabled(flow, rows(120))
    path = tmp_path / "a.pdf"
    written(flow, path, [CSV], contents)
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


def test_a_document_of_one_empty_page_is_written(tmp_path: Path) -> None:
    assert written(blank(), tmp_path / "a.pdf").page_count == 1


@pytest.mark.parametrize(
    "text",
    [
        "گزارش تحلیل مالی شماره ۱۲۵ مبلغ ۱٬۲۵۰٬۰۰۰٫۵۰ افغانی می\u200cشود",
        "د مالي تحلیل راپور: ښځه، څوک، ځای، ړنده، ۍ ې",
        "مالیاتی تجزیہ رپورٹ: ہے، ٹھیک، ڈاک",
        "Қаржылық талдау: Ә Ғ Қ Ң Ө Ұ Ү Һ І — «ТОО» №15, 1\u00a0250\u00a0000,50 ₸",
        "Oʻzbekiston soʻm; Тоҷикистон ҳақ ӯ ӣ; Кыргызстан ң ө ү",
    ],
)
def test_copied_words_have_their_letters_and_digits_in_order(tmp_path: Path, text: str) -> None:
    flow = blank()
    flow.paragraph(text, reading=Reading.AUTOMATIC)
    written(flow, tmp_path / "a.pdf")
    copied = re.findall(WORD, extracted(tmp_path / "a.pdf", "-layout"))
    assert sorted(copied) == sorted(re.findall(WORD, text))


@pytest.mark.parametrize(
    "text",
    ["گزارش تحلیل مالی برای محکمه نوشته شده است", "سلام بالا اسلام الله لأ", "می\u200cشود خانه\u200cها"],
)
def test_a_copied_line_of_one_direction_is_in_reading_order(tmp_path: Path, text: str) -> None:
    flow = blank(Direction.RIGHT_TO_LEFT)
    flow.paragraph(text)
    written(flow, tmp_path / "a.pdf")
    assert extracted(tmp_path / "a.pdf", "-layout") == text


def test_the_same_document_has_the_same_bytes_whatever_was_made_before(tmp_path: Path) -> None:
    def make(name: str) -> str:
        flow = blank()
        tabled(flow, rows(5))
        return written(flow, tmp_path / name, [CSV]).sha256

    first = make("1.pdf")
    other = blank(Direction.RIGHT_TO_LEFT)
    other.paragraph("ښځه ہے გ [Ω] " * 40)
    written(other, tmp_path / "other.pdf")
    assert make("2.pdf") == first


def test_two_documents_drawn_in_turns_do_not_disturb_each_other(tmp_path: Path) -> None:
    alone, first, second = blank(), blank(), blank()
    alone.paragraph("ab")
    alone.paragraph("شرکت")
    first.paragraph("ab")
    second.paragraph("ښ cd")
    first.paragraph("شرکت")
    digests = [written(flow, tmp_path / f"{n}.pdf").sha256 for n, flow in enumerate((alone, first, second))]
    assert digests[0] == digests[1]


def test_a_repeated_head_is_an_artifact_and_the_head_stands_once_in_the_structure(tmp_path: Path) -> None:
    flow = blank()
    tabled(flow, rows(150))
    written(flow, tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        document = pdf.Root.StructTreeRoot.K[0]
        section = document.K[0]
        table = section.K[1]
        assert [str(kid.S) for kid in table.K] == ["/THead", "/TBody"]
        assert len(table.K[0].K) == 1
        assert len(table.K[1].K) == 150
        assert [str(cell.S) for cell in table.K[0].K[0].K] == ["/TH"] * 4
        assert len(pdf.pages) > 2
    assert extracted(tmp_path / "a.pdf").count("Account") > 2


def test_a_row_taller_than_a_page_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    flow = blank()
    words = [f"слово{n}" for n in range(2500)]
    tabled(flow, [("1", "KZ", " ".join(words), "1,00"), ("2", "KZ", "after", "2,00")])
    path = tmp_path / "a.pdf"
    assert written(flow, path).page_count > 2
    assert [word for word in extracted(path).split() if word.startswith("слово")] == words
    assert failures(path, "3a") == []


def test_columns_of_a_right_to_left_document_are_mirrored(tmp_path: Path) -> None:
    flow = blank(Direction.RIGHT_TO_LEFT)
    table = Table(flow, COLUMNS)
    assert [slot.left for slot in table._slots] == sorted((slot.left for slot in table._slots), reverse=True)


def test_the_attached_file_is_there_with_its_relationship(tmp_path: Path) -> None:
    written(blank(), tmp_path / "a.pdf", [CSV])
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert pdf.attachments["schedule.csv"].get_file().read_bytes() == CSV.content
        assert str(pdf.Root.AF[0].AFRelationship) == "/Data"


def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def refuse(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        written(blank(), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancelled_document_leaves_no_file(tmp_path: Path) -> None:
    flow = blank()
    flow.canvas.end_last_page()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_document(flow.canvas, lambda page, count: None, PROPERTIES, (), tmp_path / "a.pdf", progress)
    assert list(tmp_path.iterdir()) == []


def ending_in_a_line_end() -> bytes:
    """Return rows whose compressed form ends in a line end."""
    contents = (b"a;b\n" + b"z" * n + b"\n" for n in range(1_000))
    return next(content for content in contents if zlib.compress(content)[-1:] in {b"\r", b"\n"})


def test_an_attachment_whose_compressed_form_ends_in_a_line_end_conforms_and_comes_out_as_it_went_in(
    tmp_path: Path,
) -> None:
    content = ending_in_a_line_end()
    flow = blank()
    tabled(flow, rows(3))
    path = tmp_path / "a.pdf"
    written(flow, path, [Attachment("a.csv", content, "text/csv", "Rows", Relationship.DATA)])
    with pikepdf.open(path) as pdf:
        assert pdf.attachments["a.csv"].get_file().read_bytes() == content
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []
