"""Makes templates as clients have them, and some that are none, in the folder that is given."""

import io
import re
import sys
import zipfile
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.util import Emu, Inches

FOLDER = Path(sys.argv[1])
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def saved(presentation):
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def rewritten(data, change):
    """The package with each part changed; None takes it away."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def as_kind(data, kind):
    """Of another kind in its list of parts, such as a template."""
    old = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    return rewritten(data, lambda name, part: part.replace(old, kind) if name == "[Content_Types].xml" else part)


def coloured(name, part):
    """A dark master with colours and letters of its own."""
    if re.fullmatch(r"ppt/theme/theme1\.xml", name):
        text = part.decode()
        text = re.sub(r'(<a:dk1>).*?(</a:dk1>)', r'\1<a:srgbClr val="F4F1E8"/>\2', text, flags=re.S)
        text = re.sub(r'(<a:lt1>).*?(</a:lt1>)', r'\1<a:srgbClr val="12303B"/>\2', text, flags=re.S)
        text = re.sub(r'(<a:lt2>).*?(</a:lt2>)', r'\1<a:srgbClr val="1D4653"/>\2', text, flags=re.S)
        text = re.sub(r'(<a:dk2>).*?(</a:dk2>)', r'\1<a:srgbClr val="E9B44C"/>\2', text, flags=re.S)
        return text.encode()
    return part


def four_to_three():
    """As it ships with python-pptx: 10 by 7.5 inches, eleven layouts, slides of its own in it."""
    presentation = Presentation()
    for text in ["CANARYOWNSLIDE", "another"]:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = text
        slide.notes_slide.notes_text_frame.text = "CANARYOWNNOTE"
    return saved(presentation)


def wide_and_renamed():
    """16 by 9, dark, its layouts in another order, with names that say nothing and no word about what they are for."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(13.333), Inches(7.5)
    master = presentation.slide_masters[0]
    names = ["Kapitel", "Inhalt", "Trenner", "Zwei", "Vergleich", "Nur Zeile", "Leer", "Bild", "Bild 2", "Quer", "Quer 2"]
    for at, layout in enumerate(master.slide_layouts):
        layout._element.cSld.set("name", names[at])
        if "type" in layout._element.attrib:
            del layout._element.attrib["type"]
    for sheet in [master, *master.slide_layouts]:
        for shape in sheet.placeholders:
            if shape._element.spPr.find(f"{A}xfrm") is not None:
                shape.left, shape.width = Emu(int(shape.left * 4 / 3)), Emu(int(shape.width * 4 / 3))
    ids = master._element.find(f"{P}sldLayoutIdLst")
    listed = list(ids)
    for entry in listed:
        ids.remove(entry)
    for entry in listed[5:] + listed[:5]:
        ids.append(entry)
    return rewritten(saved(presentation), coloured)


def bare():
    """Nothing but what it must have: no views, no settings, no styles of tables, no master of notes, two layouts."""
    presentation = Presentation()
    master = presentation.slide_masters[0]
    for layout in list(master.slide_layouts)[::-1]:
        if layout.name not in ("Title Slide", "Title Only"):
            master.slide_layouts.remove(layout)
    gone = ("ppt/viewProps.xml", "ppt/presProps.xml", "ppt/tableStyles.xml", "docProps/", "ppt/printerSettings/")

    def change(name, part):
        if name.startswith(gone):
            return None
        if name == "[Content_Types].xml":
            return re.sub(rb'<Override PartName="/(?:ppt/(?:viewProps|presProps|tableStyles)\.xml|docProps/[^"]*)"[^>]*/>', b"", part)
        if name in ("ppt/_rels/presentation.xml.rels", "_rels/.rels"):
            return re.sub(rb'<Relationship [^>]*(?:viewProps|presProps|tableStyles|docProps|printerSettings)[^>]*/>', b"", part)
        return part

    return rewritten(saved(presentation), change)


def without_titles(name, part):
    if not re.fullmatch(r"ppt/slideLayouts/slideLayout\d+\.xml", name):
        return part
    tree = etree.fromstring(part)
    for ph in list(tree.iter(f"{P}ph")):
        if ph.get("type") in ("title", "ctrTitle"):
            shape = ph.getparent().getparent().getparent()
            shape.getparent().remove(shape)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


plain = saved(Presentation())
template = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
macro = b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
files = {
    "four-to-three.pptx": four_to_three(),
    "wide.potx": as_kind(wide_and_renamed(), template),
    "bare.pptx": bare(),
    "bad-macro.pptm": as_kind(plain, macro),
    "bad-cut.pptx": plain[: len(plain) // 2],
    "bad-titles.pptx": rewritten(plain, without_titles),
    "bad-encrypted.pptx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
    "bad-text.pptx": b"This is no presentation.",
    "bad-broken.pptx": rewritten(plain, lambda name, part: part[:300] if name == "ppt/presentation.xml" else part),
    "bad-size.pptx": rewritten(plain, lambda name, part: re.sub(rb"<p:sldSz[^>]*/>", b"", part) if name == "ppt/presentation.xml" else part),
}
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("word/document.xml", "<w/>")
files["bad-word.pptx"] = out.getvalue()
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("[Content_Types].xml", bytes(400_000_000))
files["bad-bomb.pptx"] = out.getvalue()
with_program = io.BytesIO(plain)
with zipfile.ZipFile(with_program, "a") as archive:
    archive.writestr("ppt/vbaProject.bin", b"\0" * 100)
files["bad-program.pptx"] = with_program.getvalue()
for name, data in files.items():
    (FOLDER / name).write_bytes(data)
