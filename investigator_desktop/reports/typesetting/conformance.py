"""From ReportLab's file to PDF/A-3a and PDF/UA-1: colour, metadata, attachments, and room for the structure."""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, String

from investigator_desktop.reports.typesetting.colour_profile import NAME, srgb_profile
from investigator_desktop.reports.typesetting.pdf_objects import LINE_ENDS
from investigator_desktop.reports.typesetting.structure import StructureTree
from investigator_desktop.reports.typesetting.structure_file import FileObjects

PRINT_FLAG = 4


class Relationship(StrEnum):
    """What an attached file is to the document."""

    DATA = "Data"
    SUPPLEMENT = "Supplement"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried inside the document."""

    name: str
    content: bytes
    mime_type: str
    description: str
    relationship: Relationship


@dataclass(frozen=True, slots=True)
class DocumentProperties:
    """What the document says about itself; `made_at` is the only time in the file."""

    title: str
    author: str
    subject: str
    language: str
    producer: str
    made_at: datetime


def conforming_file(
    raw: bytes, properties: DocumentProperties, attachments: Sequence[Attachment], tree: StructureTree
) -> tuple[bytes, FileObjects]:
    """Return the file with everything but its structure, and the numbers of the objects that the structure names."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        _add_colour_profile(pdf)
        _prepare_pages(pdf, tree)
        _describe(pdf, properties)
        _attach(pdf, attachments, properties.made_at)
        target = io.BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,  # what is compressed was so that it does not end in a line end
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    content = target.getvalue()
    return content, _objects(content)


def _add_colour_profile(pdf: Pdf) -> None:
    profile = pdf.make_stream(srgb_profile())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String(NAME),
        RegistryName=String("http://www.color.org"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _prepare_pages(pdf: Pdf, tree: StructureTree) -> None:
    keys = {place: key for key, place in enumerate(tree.links.values(), len(pdf.pages))}
    for index, page in enumerate(pdf.pages):
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
        if "/Trans" in page.obj:
            del page.obj["/Trans"]
        for position, annotation in enumerate(page.obj.get("/Annots", [])):
            annotation.F = PRINT_FLAG
            annotation.StructParent = keys[index, position]


def _describe(pdf: Pdf, properties: DocumentProperties) -> None:
    root = pdf.Root
    root.Lang = String(properties.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.Metadata = pdf.make_stream(_packet(properties))
    root.Metadata.Type, root.Metadata.Subtype = Name.Metadata, Name.XML
    made_at = _pdf_date(properties.made_at)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(properties.title),
            Author=String(properties.author),
            Subject=String(properties.subject),
            Producer=String(properties.producer),
            CreationDate=String(made_at),
            ModDate=String(made_at),
        )
    )


def _attach(pdf: Pdf, attachments: Sequence[Attachment], made_at: datetime) -> None:
    files = []
    for attachment in attachments:
        pdf.attachments[attachment.name] = AttachedFileSpec(
            pdf,
            attachment.content,
            filename=attachment.name,
            description=attachment.description,
            mime_type=attachment.mime_type,
            creation_date=_pdf_date(made_at),
            mod_date=_pdf_date(made_at),
            relationship=Name(f"/{attachment.relationship}"),
        )
        file = pdf.attachments[attachment.name].obj
        _compress(file.EF.F, attachment.content)
        files.append(file)
    if files:
        pdf.Root.AF = Array(files)


def _compress(stream: pikepdf.Object, content: bytes) -> None:
    """Keep a stream compressed; where that ends in a line end, which some readers do not count, as letters."""
    packed = zlib.compress(content)
    if packed[-1] in LINE_ENDS:
        filters = Array([Name.ASCII85Decode, Name.FlateDecode])
        stream.write(base64.a85encode(packed) + b"~>", filter=filters)
    else:
        stream.write(packed, filter=Name.FlateDecode)


def _objects(content: bytes) -> FileObjects:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        annotations = {
            (index, position): int(annotation.objgen[0])
            for index, page in enumerate(pdf.pages)
            for position, annotation in enumerate(page.obj.get("/Annots", []))
        }
        pages = tuple(int(page.obj.objgen[0]) for page in pdf.pages)
        return FileObjects(int(pdf.Root.StructTreeRoot.objgen[0]), pages, annotations)


def _pdf_date(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def _packet(properties: DocumentProperties) -> bytes:
    """Return the XMP metadata; PDF/A wants the schema of PDF/UA's one property described."""
    made_at = properties.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title, author, subject = map(escape, (properties.title, properties.author, properties.subject))
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{properties.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made_at}</xmp:CreateDate><xmp:ModifyDate>{made_at}</xmp:ModifyDate>
<xmp:MetadataDate>{made_at}</xmp:MetadataDate><pdf:Producer>{escape(properties.producer)}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{_EXTENSION}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
