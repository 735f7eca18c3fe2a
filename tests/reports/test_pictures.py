from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from lxml import etree
from PIL import Image

from investigator_desktop.domain.plates import PlacedImage
from investigator_desktop.domain.scene import Label, Scene
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.pictures import plate_svg, write_plate_pages
from investigator_desktop.reports.typesetting.scene_drawing import INKS
from tests.reports.pdf_checks import extracted, failures
from tests.reports.picture_plates import NAME_IN_DARI, NAME_IN_KAZAKH, SCENE, content, plate

SVG = "{http://www.w3.org/2000/svg}"
# the attributes that SVG 1.1 gives to the elements that are used
ALLOWED = {
    "svg": {"version", "width", "height", "viewBox", "font-family"},
    "g": {"id"},
    "rect": {"x", "y", "width", "height", "fill"},
    "circle": {"cx", "cy", "r", "fill"},
    "path": {"d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray"},
    "text": {"x", "y", "font-size", "font-weight", "text-anchor", "fill"},
    "style": {"type"},
    "title": set(),
    "desc": set(),
}


def parsed(language: str = "en", **changed: object) -> etree._Element:
    return etree.fromstring(plate_svg(plate(language, **changed), language), etree.XMLParser(no_network=True))


def texts(root: etree._Element) -> list[str]:
    return [without_controls("".join(map(str, one.itertext()))) for one in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_svg_of_known_elements_and_attributes(language: str) -> None:
    root = parsed(language)
    for element in root.iter():
        name = str(element.tag).removeprefix(SVG)
        own = {key for key in element.attrib if not str(key).startswith("{")}
        assert own <= ALLOWED[name], name
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language.replace("_", "-")


def test_text_stays_text_in_every_script() -> None:
    said = texts(parsed())
    for needed in (NAME_IN_DARI, NAME_IN_KAZAKH, "KZ64003TRN0000000109 · 58 entries"):
        assert needed in said


def test_a_text_from_right_to_left_stands_in_one_isolate() -> None:
    drawn = ["".join(map(str, one.itertext())) for one in parsed().iter(f"{SVG}text")]
    dari = next(one for one in drawn if NAME_IN_DARI in without_controls(one))
    assert dari[0] == "\u2067"
    assert dari[-1] == "\u2069"


def test_every_primitive_is_drawn_and_in_its_colour() -> None:
    root = parsed()
    group = next(one for one in root.iter(f"{SVG}g") if one.get("id") == "picture")
    inks = {one.ink for one in SCENE.primitives}
    used = {value for one in group.iter() for key, value in one.attrib.items() if key in {"fill", "stroke"}}
    assert len(used - {"none"}) >= len(inks)
    assert set(INKS) >= inks


def test_the_letters_that_are_used_are_inside_and_no_others() -> None:
    small = len(plate_svg(plate(), "en"))
    style = next(parsed().iter(f"{SVG}style")).text or ""
    assert style.count("@font-face") == 2
    assert "font/ttf;base64," in style
    assert small < 200_000


def test_nothing_in_the_file_comes_from_elsewhere() -> None:
    written = plate_svg(plate(), "en").decode()
    assert " xlink:href" not in written
    assert written.count("http") == 2  # the names of the formats


def test_title_and_description_say_what_it_shows() -> None:
    root = parsed(are_names_hidden=True)
    assert root.findtext(f"{SVG}title") == "Wages of eleven workers went to one account."
    described = root.findtext(f"{SVG}desc") or ""
    assert "Case 24-0117/Қ" in described
    assert "Protected names are hidden in this picture." in described
    assert "Asia/Almaty" in described


def test_the_same_plate_gives_the_same_bytes(tmp_path: Path) -> None:
    assert plate_svg(plate(), "en") == plate_svg(plate(), "en")
    hashes = {write_plate_pages(content(plate()), tmp_path / f"{n}.pdf", Progress()).sha256 for n in range(2)}
    assert len(hashes) == 1


def test_a_page_without_a_scene_stands_as_an_image_in_its_place() -> None:
    image = PlacedImage(b"\x89PNG", 40.0, 90.0, 700.0, 380.0)
    root = etree.fromstring(plate_svg(replace(plate(), image=image), "en"))
    found = root.find(f"{SVG}image")
    assert found is not None
    assert found.get("{http://www.w3.org/1999/xlink}href") == "data:image/png;base64,iVBORw=="
    assert (found.get("x"), found.get("width")) == ("40", "700")


def test_characters_that_no_xml_may_hold_are_named() -> None:
    odd = replace(plate(), picture=(Label(9, 9, "a\u0007b\ufffe"),))
    root = etree.fromstring(plate_svg(odd, "en"))
    assert "a[U+0007]b[U+FFFE]" in texts(root)


@pytest.mark.parametrize("language", LANGUAGES)
def test_plates_are_pdf_a_3a_and_pdf_ua_1(tmp_path: Path, language: str) -> None:
    path = tmp_path / "plates.pdf"
    plates = (plate(language, number=1, total=2), plate(language, number=2, total=2))
    assert write_plate_pages(content(*plates, language=language), path, Progress()).page_count == 2
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


def test_the_text_of_a_plate_can_be_copied(tmp_path: Path) -> None:
    path = tmp_path / "plate.pdf"
    write_plate_pages(content(plate(number=1, total=2)), path, Progress())
    text = extracted(path)
    for needed in ("Plate 1 of 2", "Wages of eleven workers", "KZ64003TRN0000000109", "Asia/Almaty"):
        assert needed in text


def test_a_plate_is_vectors_and_no_pixels(tmp_path: Path) -> None:
    path = tmp_path / "plate.pdf"
    write_plate_pages(content(plate()), path, Progress())
    with pikepdf.open(path) as pdf:
        assert not [*pdf.pages[0].get_images()]


def test_an_image_on_a_plate_is_in_a_conforming_document(tmp_path: Path) -> None:
    path, pixels = tmp_path / "plate.pdf", io.BytesIO()
    Image.new("RGB", (60, 30), (20, 90, 160)).save(pixels, "PNG")
    image = PlacedImage(pixels.getvalue(), 60.0, 120.0, 600.0, 300.0)
    write_plate_pages(content(replace(plate(), image=image)), path, Progress())
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []
    with pikepdf.open(path) as pdf:
        assert len([*pdf.pages[0].get_images()]) == 1


def test_a_sheet_that_grew_is_a_page_of_its_size(tmp_path: Path) -> None:
    path = tmp_path / "plate.pdf"
    tall = plate(caption=" ".join(["word"] * 500))
    write_plate_pages(content(tall), path, Progress())
    with pikepdf.open(path) as pdf:
        assert float(pdf.pages[0].mediabox[3]) == pytest.approx(tall.height, abs=0.01)


def test_an_empty_picture_can_be_written() -> None:
    empty = replace(plate(), picture=Scene(1, 1, ()).primitives)
    assert etree.fromstring(plate_svg(empty, "en")).tag == f"{SVG}svg"
