//! A connection that keeps every byte that came through it.

use rustls::{ClientConnection, Stream};
use std::io::{Read, Result, Write};
use std::net::TcpStream;

/// What arrived is kept as it arrived, headers and all: a text that leaked is found wherever it hid.
#[derive(Debug)]
pub struct Tapped {
    pub(crate) stream: TcpStream,
    pub(crate) bytes: Vec<u8>,
    line: Option<Box<ClientConnection>>,
}

impl Tapped {
    pub(crate) fn new(stream: TcpStream) -> Self {
        // Small messages, each worth sending at once. A system that cannot do it is slower, not wrong.
        let _ = stream.set_nodelay(true);
        Self { stream, bytes: Vec::new(), line: None }
    }

    /// Shakes hands; fails where the other side is not trusted. What is kept is what was said, not its cipher.
    pub(crate) fn secure(stream: TcpStream, mut line: ClientConnection) -> Result<Self> {
        let mut tapped = Self::new(stream);
        line.complete_io(&mut tapped.stream)?;
        Ok(Self { line: Some(Box::new(line)), ..tapped })
    }
}

impl Read for Tapped {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let count = match &mut self.line {
            Some(line) => Stream::new(line.as_mut(), &mut self.stream).read(into)?,
            None => self.stream.read(into)?,
        };
        self.bytes.extend_from_slice(into.get(..count).unwrap_or_default());
        Ok(count)
    }
}

impl Write for Tapped {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match &mut self.line {
            Some(line) => Stream::new(line.as_mut(), &mut self.stream).write(bytes),
            None => self.stream.write(bytes),
        }
    }

    fn flush(&mut self) -> Result<()> {
        match &mut self.line {
            Some(line) => Stream::new(line.as_mut(), &mut self.stream).flush(),
            None => self.stream.flush(),
        }
    }
}

/// Whether some bytes hold a text.
#[must_use]
pub fn holds(bytes: &[u8], text: impl AsRef<[u8]>) -> bool {
    let text = text.as_ref();
    !text.is_empty() && bytes.windows(text.len()).any(|window| window == text)
}
