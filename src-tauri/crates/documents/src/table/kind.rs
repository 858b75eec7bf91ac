//! What a file is, by what is in it.

use super::{Kind, TableError, archive};

/// What can be read as a table.
pub(super) enum Looks {
    /// A workbook.
    Xlsx,
    /// Anything that is not known to be something else.
    Text,
}

const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"SQLite format 3\0", Kind::Workshop),
    (b"%PDF-", Kind::Pdf),
    (b"\x89PNG\r\n\x1a\n", Kind::Image),
    (b"\xff\xd8\xff", Kind::Image),
    (b"GIF87a", Kind::Image),
    (b"GIF89a", Kind::Image),
    (b"{\\rtf", Kind::Word),
    (b"7z\xbc\xaf\x27\x1c", Kind::Archive),
    (b"Rar!\x1a\x07", Kind::Archive),
    (b"\x1f\x8b\x08", Kind::Archive),
];

const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Looks at the beginning of a file, and into it when it is packed.
pub(super) fn look(bytes: &[u8]) -> Result<Looks, TableError> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(not_a_table(*kind));
    }
    if bytes.starts_with(COMPOUND) {
        return Err(not_a_table(in_compound_file(bytes)));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return match archive::inside(bytes)? {
            archive::Inside::Workbook => Ok(Looks::Xlsx),
            archive::Inside::Else(kind) => Err(not_a_table(kind)),
        };
    }
    Ok(Looks::Text)
}

/// The refusal of something that is not a table.
pub(super) fn not_a_table(kind: Kind) -> TableError {
    TableError::NotATable { seems_to_be: Some(kind) }
}

/// Old Office files share one container; the names of the streams in it tell them apart.
fn in_compound_file(bytes: &[u8]) -> Kind {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name)
    };
    if holds("Workbook") || holds("Book\0") {
        Kind::OldExcel
    } else if holds("WordDocument") {
        Kind::Word
    } else if holds("PowerPoint Document") {
        Kind::Presentation
    } else if holds("EncryptedPackage") {
        Kind::Other
    } else {
        Kind::OldExcel
    }
}
