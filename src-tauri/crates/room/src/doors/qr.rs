//! QR codes as drawings.

use crate::protocol::QrCode;
use fast_qr::qr::{QRBuilder, QRCodeError};
use std::fmt::Write;

/// The QR of a link: its dark modules as one path, without a quiet zone.
///
/// # Errors
/// The link is too long for any QR: never for ours.
pub(crate) fn draw(link: &str) -> Result<QrCode, QRCodeError> {
    let code = QRBuilder::new(link).ecl(fast_qr::ECL::M).build()?;
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let run = (x..code.size).take_while(|x| code[y][*x].value()).count();
            if run > 0 {
                // Writing into a text never fails.
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    Ok(QrCode { size: u32::try_from(code.size).unwrap_or(0), path })
}
