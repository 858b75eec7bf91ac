//! The wall's window: full screen on the other monitor, or beside the facilitator's where there is only one.

use tauri::{AppHandle, Manager, Monitor, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

/// The wall's label: its capability names it.
const LABEL: &str = "wall";

/// Opens the wall, or brings it back to where it belongs.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let wall = match app.get_webview_window(LABEL) {
        Some(wall) => wall,
        None => make(app)?,
    };
    match other_monitor(app)? {
        Some(monitor) => fill(&wall, &monitor),
        None => wall.set_focus(),
    }
}

/// The facilitator's window is gone: then there is nothing to show.
pub(crate) fn close_with(main: &WebviewWindow) {
    let app = main.app_handle().clone();
    main.on_window_event(move |event| {
        if let (WindowEvent::Destroyed, Some(wall)) = (event, app.get_webview_window(LABEL)) {
            // A window that is gone already needs no closing.
            let _ = wall.destroy();
        }
    });
}

fn make(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("wall.html".into()))
        .title("Pharos 灯塔")
        .inner_size(1280.0, 720.0)
        .min_inner_size(640.0, 360.0)
        .build()
}

/// A screen on which the facilitator's window is not.
fn other_monitor(app: &AppHandle) -> tauri::Result<Option<Monitor>> {
    let Some(main) = app.get_webview_window("main") else { return Ok(None) };
    let here = main.current_monitor()?.map(|monitor| *monitor.position());
    let others = main.available_monitors()?.into_iter().filter(|monitor| Some(*monitor.position()) != here);
    Ok(others.into_iter().next())
}

/// Puts a window on a screen first, and makes it fill that screen then: the other way round it would fill the
/// screen it happens to be on.
fn fill(wall: &WebviewWindow, monitor: &Monitor) -> tauri::Result<()> {
    wall.set_fullscreen(false)?;
    wall.set_position(*monitor.position())?;
    wall.set_size(*monitor.size())?;
    wall.set_fullscreen(true)
}
