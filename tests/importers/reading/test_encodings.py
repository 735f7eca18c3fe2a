from __future__ import annotations

from dataclasses import dataclass

import pytest

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import BrokenEncoding, NulInText, UnknownEncoding
from investigator_desktop.importers.reading.scripts.encodings import encoding_of


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    evidence: EncodingEvidence


def decode(content: bytes, name: str) -> Decoded:
    encoding = encoding_of(content, name)
    return Decoded("".join(encoding.lines(content, name)), encoding.name, encoding.evidence)


RUSSIAN = (
    "Дата;Сумма;Назначение платежа\n01.01.2024;100;Оплата по счету, НДС 12%\n",
    "ДАТА;СУММА;ПЛАТЕЛЬЩИК;ПОЛУЧАТЕЛЬ",
    "Выписка по счету KZ00722S000000000001",
    "ИТОГО",
    "Остаток",
)
PERSIAN = ("تاريخ;مبلغ;شرح\n1403/01/01;1000;انتقال وجه به حساب", "بانك ملي افغانستان", "صورت حساب")


@pytest.mark.parametrize("text", RUSSIAN)
@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_russian_letters_tell_their_encoding(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.csv")
    assert (decoded.text, decoded.encoding, decoded.evidence) == (text, encoding, EncodingEvidence.LETTERS)


@pytest.mark.parametrize(
    "text", ["Күні;Сомасы;Төлем мақсаты\nқазақ тілінде", "Қаңтар айының жалақысы; Әбдіғали"]
)
def test_kazakh_letters_tell_their_encoding(text: str) -> None:
    assert decode(text.encode("kz1048"), "a.csv").text == text


@pytest.mark.parametrize("text", PERSIAN)
def test_arabic_letters_tell_their_encoding(text: str) -> None:
    assert decode(text.encode("cp1256"), "a.csv").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Buchungstag;Empfänger;Überweisung für Müller", "cp1252"),
        ("Libellé;Crédit;Débit\nVirement reçu été", "cp1252"),
        ("Açıklama\nHesaptan ödeme gönderildi, İşlem ücreti, Şube", "cp1254"),
        ("交易时间,收支方式\n2024-01-01,支付宝余额收款方信息导出", "gb18030"),
    ],
)
def test_other_letters_tell_their_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.csv").text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_removed(encoding: str) -> None:
    decoded = decode(RUSSIAN[0].encode(encoding), "a.csv")
    assert decoded.text == RUSSIAN[0]
    assert decoded.evidence is EncodingEvidence.BYTE_ORDER_MARK


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_the_zeros_of_ascii_letters_tell_utf_16_without_a_mark(encoding: str) -> None:
    decoded = decode(RUSSIAN[0].encode(encoding), "a.csv")
    assert (decoded.text, decoded.evidence) == (RUSSIAN[0], EncodingEvidence.ZERO_BYTES)


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_the_zeros_of_every_letter_tell_utf_32_without_a_mark(encoding: str) -> None:
    found = encoding_of(RUSSIAN[0].encode(encoding), "a.csv")
    assert (found.name, found.evidence) == (encoding, EncodingEvidence.ZERO_BYTES)


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_in_the_chinese_standard_is_not_taken_for_arabic(text: str) -> None:
    assert encoding_of(text.encode("gb18030"), "a.csv").name == "gb18030"


def test_utf_8_is_valid_or_it_is_not() -> None:
    assert decode(RUSSIAN[0].encode(), "a.csv").evidence is EncodingEvidence.VALID_UTF8
    assert decode(b"a;b", "a.csv").evidence is EncodingEvidence.ASCII


def test_a_damaged_byte_in_utf_8_is_named_with_its_line() -> None:
    content = RUSSIAN[0].encode() + "Итого".encode()[:-1] + b";\n"
    with pytest.raises(BrokenEncoding, match=r"“a\.csv”.*line 3 .*UTF-8"):
        decode(content, "a.csv")


def test_a_few_stray_bytes_are_a_guess_and_marked_as_one() -> None:
    content = b"date;sum;name\n" + b"01.01.2024;100;Jones\n" * 50 + b"02.01.2024;5;J?\xa4ger\n"
    assert decode(content, "a.csv").evidence is EncodingEvidence.GUESS


def test_letters_that_fit_nothing_are_refused() -> None:
    with pytest.raises(UnknownEncoding, match="line 2"):
        decode(b"a;b\n" + bytes(range(0x80, 0x100)) * 3, "a.csv")


def test_nul_bytes_are_no_text() -> None:
    with pytest.raises(NulInText, match="line 1"):
        decode(b"a;b\0;c\n" + b"d;e\n" * 40, "a.csv")


def test_the_line_that_declares_the_encoding_is_believed_where_it_can_be() -> None:
    content = "1CClientBankExchange\r\nКодировка=DOS\r\nОтправитель=Банк\r\n".encode("cp866")
    decoded = decode(content, "a.txt")
    assert (decoded.encoding, decoded.evidence) == ("cp866", EncodingEvidence.DECLARED)


CENTRAL = (
    "Data;Kwota;Tytuł\n2024-01-31;10,00;Przelew środków na rachunek własny, opłata za zakupy żywności",
    "Datum;Částka;Zpráva pro příjemce\n31.01.2024;10,00;Platba kartou, úhrada nájemného, převod prostředků",
    "Dátum;Összeg;Közlemény\n2024.01.31;10,00;Bankkártyás vásárlás, költség, egyenleg a tárgyhó végén, űrlap",
)
WESTERN = (
    "Buchung;Betrag;Empfänger\n31.01.2024;10,00;Überweisung für Miete, Grüße aus Köln, Straße",
    "Date;Montant;Libellé\n31/01/2024;10,00;Virement reçu, prélèvement à la banque, août, chèque n°5",
    "Fecha;Importe;Descripción\n31/01/2024;10,00;Transferencia a favor de Peña, comisión año",
    "Dato;Beløb;Tekst\n31-01-2024;10,00;Overførsel på lønkonto, køb på nettet, æbler",
)


@pytest.mark.parametrize("text", CENTRAL)
@pytest.mark.parametrize("encoding", ["cp1250", "cp852"])
def test_letters_of_central_europe_tell_their_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.csv").text == text


@pytest.mark.parametrize("text", WESTERN)
@pytest.mark.parametrize("encoding", ["cp1252", "cp850"])
def test_letters_of_western_europe_tell_their_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.csv").text == text


@pytest.mark.parametrize(
    "text", ["Дата;\ufffd\ufffd\ufffd;Сумма", "a;\ufffd\ufffd;b", "Kwota;opłata \ufffd\ufffd\ufffd"]
)
def test_marks_that_another_program_left_for_lost_letters_are_utf8(text: str) -> None:
    decoded = decode(text.encode(), "a.csv")
    assert (decoded.text, decoded.encoding) == (text, "utf-8")


def test_a_sign_of_money_is_no_letter_of_another_encoding() -> None:
    text = "Date,Paid,Balance\n" + "01/31/2024,£100.00,£1200.50\n" * 20
    assert decode(text.encode("cp1252"), "a.csv").text == text


@pytest.mark.parametrize("dash", ["-", "–"])
def test_a_small_chinese_table_is_not_read_as_cyrillic(dash: str) -> None:
    text = "交易日期|摘要|支出|收入|对方名称\n" + "".join(
        f"2024-04-0{day}|{word}|50.{day}0|{dash}|{name}\n"
        for day, word, name in ((1, "工资", "李娜"), (2, "转账", "张伟"), (3, "手续费", "北京贸易有限公司"))
    )
    assert encoding_of(text.encode("gb18030"), "a.csv").name == "gb18030"


def test_pound_signs_alone_are_no_letters_of_an_old_encoding() -> None:
    content = b"Date;Currency;Amount\n" + "19 Mar 2024;£;-94.45\n".encode("cp1252") * 9
    assert encoding_of(content, "a.csv").name == "cp1252"


def test_marks_between_thousands_do_not_hide_the_few_letters_of_a_text() -> None:
    content = "Datum;Währung;Betrag\n".encode("cp1252") + "19.03.2024;CHF;1’223’640.98\n".encode("cp1252") * 9
    assert encoding_of(content, "a.csv").name == "cp1252"
