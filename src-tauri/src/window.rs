//! The facilitator's window.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder};

/// Opens the window. A file to open travels in the page's address.
pub(crate) fn open(app: &AppHandle, file: Option<&str>) -> tauri::Result<()> {
    let page = match file {
        Some(path) => format!("index.html?open={}", utf8_percent_encode(path, NON_ALPHANUMERIC)),
        None => "index.html".to_owned(),
    };
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App(page.into()))
        .title("Pharos 灯塔")
        .inner_size(1440.0, 900.0)
        .min_inner_size(1024.0, 680.0);
    crate::wall::close_with(&window.build()?);
    Ok(())
}

/// Whether there is a display to open a window on. Without this look GTK would end the program.
pub(crate) fn has_display() -> bool {
    #[cfg(target_os = "linux")]
    return gtk::init().is_ok();
    #[cfg(not(target_os = "linux"))]
    true
}
