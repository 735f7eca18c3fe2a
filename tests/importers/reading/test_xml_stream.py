"""The walk over XML of strangers: whole records, repaired texts, and refusals that come quickly and say why."""

from __future__ import annotations

import codecs
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import (
    BrokenEncoding,
    DamagedXml,
    UnreadableFile,
    XmlEncodingUnknown,
    XmlTextTooLong,
    XmlTooDeep,
    XmlWithDoctype,
)
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.xml_walk.element_texts import flat_texts
from investigator_desktop.importers.reading.xml_walk.xml_elements import (
    Broken,
    Closed,
    Element,
    Opened,
    Step,
    Whole,
)
from investigator_desktop.importers.reading.xml_walk.xml_encoding import xml_bytes
from investigator_desktop.importers.reading.xml_walk.xml_stream import walk_xml

_MANY = 300_000_000


def _walk(content: bytes) -> Iterator[Step]:
    return walk_xml(content, "a.xml", DEFAULT_LIMITS, frozenset({"rec"}))


def _records(content: bytes) -> list[Element]:
    return [step.element for step in _walk(content) if isinstance(step, Whole) and step.element.name == "rec"]


def _values(content: bytes) -> list[str]:
    return [record.value("v") for record in _records(content)]


def test_records_come_whole_and_everything_else_one_by_one() -> None:
    steps = list(_walk(b"<n:doc xmlns:n='u' n:a='1'><n:id>7</n:id><n:rec><v>1<w x='2'/></v></n:rec></n:doc>"))
    opened, number, record, closed = steps
    assert isinstance(opened, Opened)
    assert opened.element.name == "doc"
    assert isinstance(number, Whole)
    assert (number.element.name, number.element.text) == ("id", "7")
    assert isinstance(record, Whole)
    assert flat_texts(record.element) == {"v": "1", "v/w/@x": "2"}
    assert isinstance(closed, Closed)


def test_elements_are_numbered_over_the_whole_file_also_over_several_documents() -> None:
    document = b"<?xml version='1.0'?>\n<doc><rec><v>%d</v></rec></doc>\n"
    records = _records(b"\n" + document % 1 + document % 2 + b"\0\0")
    assert [(record.ordinal, record.value("v")) for record in records] == [(1, "1"), (2, "2")]


def test_marks_that_stand_bare_in_texts_are_read_as_they_stand() -> None:
    content = b"<doc><rec><v>R&D, a < 5 &nbsp; &#0; &amp; \x0b.</v></rec><rec><v>2</v></rec></doc>"
    assert _values(content) == ["R&D, a < 5 &nbsp; &#0; & \ufffd.", "2"]


def test_a_damaged_record_costs_no_other() -> None:
    content = (
        b"<doc><rec><v>1</v></rec>\n<rec><v>2</rec>\n<rec><v>3</v></rec><rec><v>4<rec><v>5</v></rec></doc>"
    )
    steps = list(_walk(content))
    broken = [step for step in steps if isinstance(step, Broken)]
    assert _values(content) == ["1", "3", "5"]
    assert [(step.element.ordinal if step.element else 0, step.line) for step in broken] == [(2, 2), (4, 3)]
    assert not any(step.is_cut for step in broken)


def test_a_file_that_is_cut_off_gives_what_is_whole_and_says_where_it_ends() -> None:
    steps = list(_walk(b"<doc><rec><v>1</v></rec>\n<rec><v>2"))
    last = steps[-1]
    assert isinstance(last, Broken)
    assert last.is_cut
    assert last.line == 2
    assert last.element is not None
    assert last.element.value("v") == "2"


def test_a_file_without_anything_whole_is_refused_with_the_line() -> None:
    with pytest.raises(DamagedXml, match="line 2"):
        list(_walk(b"<doc>\n<rec><v>2"))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><d><rec>&b;</rec></d>", XmlWithDoctype),
        (b"<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d><rec>&a;</rec></d>", XmlWithDoctype),
        (b"<!DOCTYPE d SYSTEM 'http://example.org/d.dtd'><d/>", XmlWithDoctype),
        (b"<d>" * 100_000, XmlTooDeep),
        (b"<rec>" + b"<d>" * 100_000, XmlTooDeep),
        (b"<d><rec>" + b"x" * _MANY + b"</rec></d>", XmlTextTooLong),
        (b"<d><!--" + b"x" * _MANY + b"--></d>", XmlTextTooLong),
        (b"<d a='" + b"x" * _MANY + b"'/>", XmlTextTooLong),
        (b"<d><" + b"x" * _MANY + b"/></d>", XmlTextTooLong),
    ],
    ids=["laughs", "external", "dtd", "deep", "deep record", "text", "comment", "attribute", "name"],
)
def test_what_could_harm_is_refused_quickly_with_a_sentence(
    content: bytes, error: type[UnreadableFile]
) -> None:
    begin = time.monotonic()
    with pytest.raises(error):
        list(_walk(content))
    assert time.monotonic() - begin < 5


def test_a_hundred_thousand_bare_marks_do_not_take_long() -> None:
    begin = time.monotonic()
    assert len(_values(b"<doc>" + b"<rec><v>a & b</v></rec>\n" * 20_000 + b"</doc>")) == 20_000
    assert time.monotonic() - begin < 20


@pytest.mark.parametrize("name", ["utf-8", "windows-1251", "koi8-r", "utf-16", "ISO-8859-5", "gb18030"])
def test_the_declared_encoding_is_read(name: str) -> None:
    text = f"<?xml version='1.0' encoding='{name}'?><doc><rec><v>Оплата</v></rec></doc>"
    found = xml_bytes(text.encode(name), "a.xml")
    assert _values(found.content) == ["Оплата"]


def test_bytes_that_are_plain_are_read_although_utf_16_is_declared() -> None:
    text = "<?xml version='1.0' encoding='utf-16'?><doc><rec><v>Жанар</v></rec></doc>"
    found = xml_bytes(text.encode(), "a.xml")
    assert _values(found.content) == ["Жанар"]
    assert found.encoding == "utf-8"


def test_a_byte_order_mark_goes_before_what_is_declared() -> None:
    text = "<?xml version='1.0' encoding='windows-1251'?><doc><rec><v>Жанар</v></rec></doc>"
    found = xml_bytes(codecs.BOM_UTF8 + text.encode(), "a.xml")
    assert (_values(found.content), found.evidence) == (["Жанар"], EncodingEvidence.BYTE_ORDER_MARK)


def test_an_encoding_that_is_not_the_declared_one_is_a_sentence_with_the_line() -> None:
    text = "<?xml version='1.0' encoding='utf-8'?>\n<doc>\n<rec><v>Оплата</v></rec></doc>"
    with pytest.raises(BrokenEncoding, match="line 3"):
        xml_bytes(text.encode("cp1251"), "a.xml")


def test_an_encoding_that_nobody_knows_is_a_sentence() -> None:
    with pytest.raises(XmlEncodingUnknown, match="x-secret"):
        xml_bytes("<?xml version='1.0' encoding='x-secret'?><doc>ж</doc>".encode(), "a.xml")


@pytest.mark.parametrize("name", ["zip", "base64", "rot13", "idna", "undefined", "unicode_escape"])
def test_a_codec_that_is_no_encoding_of_text_does_no_harm(name: str) -> None:
    content = f"<?xml version='1.0' encoding='{name}'?><doc><rec><v>ж</v></rec></doc>".encode()
    try:
        found = xml_bytes(content, "a.xml")
    except UnreadableFile:
        return
    list(_walk(found.content))


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=30)),
    st.data(),
)
def test_damage_anywhere_is_a_refusal_or_leaves_the_records_before_it(
    texts: list[str], data: st.DataObject
) -> None:
    from xml.sax.saxutils import escape

    records = "".join(f"<rec><v>{escape(text)}</v></rec>" for text in texts)
    content = f"<doc>{records}</doc>".encode()
    place = data.draw(st.integers(0, len(content)))
    kept = data.draw(st.sampled_from([content[:place], content[:place] + b"<" + content[place:]]))
    whole = content[:place].count(b"</rec>")
    try:
        found = _values(kept)
    except UnreadableFile:
        return
    assert found[:whole] == [text.strip() for text in texts[:whole]]
