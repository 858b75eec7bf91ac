//! Bytes to UTF-8 while they are read, so that a large file is never held twice.

use super::{Delimiter, Encoding, TableError, limits};
use encoding_rs::{Decoder, DecoderResult};
use std::io::{self, Read};

const CHUNK: usize = 1 << 14;
/// More cells than this in one line are refused while the line is still being read.
const LONGEST_LINE: usize = 2 * limits::CELL;

/// Stands in a line without any text. The reader of records passes over empty lines, but people count them.
pub(super) const BLANK_LINE: char = '\0';

impl Delimiter {
    /// The sign itself.
    pub(super) fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// Reads bytes as UTF-8.
pub(super) struct Decoded<'a> {
    bytes: &'a [u8],
    done: usize,
    decoder: Decoder,
    finished: bool,
    decoded: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    replaced: u32,
    last: u8,
    delimiter: Option<u8>,
    cells_in_line: usize,
}

impl<'a> Decoded<'a> {
    /// Reads text without a byte order mark. Cells of one line are counted when there is a delimiter.
    pub(super) fn new(bytes: &'a [u8], encoding: Encoding, delimiter: Option<Delimiter>) -> Self {
        Self {
            bytes,
            done: 0,
            decoder: encoding.decoder(),
            finished: false,
            decoded: vec![0; CHUNK],
            ready: Vec::with_capacity(2 * CHUNK),
            given: 0,
            replaced: 0,
            last: b'\n',
            delimiter: delimiter.map(Delimiter::sign),
            cells_in_line: 0,
        }
    }

    /// Bytes that were decoded.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Characters that could not be decoded so far.
    pub(super) fn replaced(&self) -> u32 {
        self.replaced
    }

    /// Whether a line was too wide to be read on.
    pub(super) fn check_width(&self) -> Result<(), TableError> {
        if self.is_too_wide() { limits::columns(self.cells_in_line) } else { Ok(()) }
    }

    fn is_too_wide(&self) -> bool {
        self.cells_in_line > LONGEST_LINE
    }

    fn decode_more(&mut self) {
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
            &self.bytes[self.done..],
            &mut self.decoded,
            true,
        );
        self.done += read;
        self.ready.clear();
        self.given = 0;
        for place in 0..written {
            self.pass(self.decoded[place]);
        }
        match result {
            DecoderResult::InputEmpty => self.finished = true,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => {
                self.replaced = self.replaced.saturating_add(1);
                self.ready.extend_from_slice("\u{FFFD}".as_bytes());
                self.last = 0;
            }
        }
    }

    fn pass(&mut self, byte: u8) {
        let ends_line = byte == b'\n' || byte == b'\r';
        let is_blank =
            byte == b'\r' && matches!(self.last, b'\n' | b'\r') || byte == b'\n' && self.last == b'\n';
        if is_blank {
            self.ready.push(BLANK_LINE as u8);
        }
        if ends_line {
            self.cells_in_line = 0;
        } else if Some(byte) == self.delimiter {
            self.cells_in_line += 1;
        }
        self.ready.push(byte);
        self.last = byte;
    }
}

impl Read for Decoded<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.finished {
            self.decode_more();
        }
        if self.is_too_wide() {
            return Err(io::Error::other("too many cells in one line"));
        }
        let count = into.len().min(self.ready.len() - self.given);
        into[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}
