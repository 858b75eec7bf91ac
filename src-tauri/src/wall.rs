//! The wall's window: full screen on the other monitor, or beside the facilitator's where there is only one.

use std::sync::{Mutex, PoisonError};
use tauri::{
    AppHandle, Manager, Monitor, PhysicalPosition, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};
use workshop::{Facts, Language};

/// The wall's label: its capability names it.
const LABEL: &str = "wall";

/// How far from its corner the wall stands on the facilitator's screen, in pixels: its title bar shows.
const INSET: i32 = 64;

/// The corner of the screen the wall was made to fill, while it fills one.
#[derive(Default)]
pub(crate) struct FilledScreen(Mutex<Option<PhysicalPosition<i32>>>);

impl FilledScreen {
    fn is(&self) -> Option<PhysicalPosition<i32>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn becomes(&self, corner: Option<PhysicalPosition<i32>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = corner;
    }
}

/// Opens the wall, or brings it back to where it belongs: screens are looked for anew each time, as projectors
/// come and go.
pub(crate) fn open(app: &AppHandle, language: Language) -> tauri::Result<()> {
    let wall = match app.get_webview_window(LABEL) {
        Some(wall) => wall,
        None => make(app)?,
    };
    // Its own name tells it from the console in a list of windows; the language may have changed since.
    wall.set_title(&language.say("wall-window", &Facts::new()))?;
    wall.unminimize()?;
    match other_monitor(app)? {
        Some(monitor) => {
            fill(&wall, &monitor)?;
            // Keys go on working in the console: nobody types into a wall.
            app.get_webview_window("main").map_or(Ok(()), |main| main.set_focus())
        }
        None => {
            stand_beside(&wall)?;
            wall.set_focus()
        }
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
    app.state::<FilledScreen>().becomes(None);
    let wall = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("wall.html".into()))
        .inner_size(1280.0, 720.0)
        .min_inner_size(640.0, 360.0)
        .build()?;
    // The page hides a pointer that moves; one that rests where the wall opens is hidden here.
    wall.set_cursor_visible(false)?;
    come_back_when_unplugged(&wall);
    Ok(wall)
}

/// A screen on which the facilitator's window is not.
fn other_monitor(app: &AppHandle) -> tauri::Result<Option<Monitor>> {
    let Some(main) = app.get_webview_window("main") else { return Ok(None) };
    // Where nobody can say which screen is hers, every screen may be: none is covered.
    let Some(hers) = main.current_monitor()? else { return Ok(None) };
    Ok(main.available_monitors()?.into_iter().find(|monitor| monitor.position() != hers.position()))
}

/// Puts a window on a screen first, and makes it fill that screen then: the other way round it would fill the
/// screen it happens to be on.
fn fill(wall: &WebviewWindow, monitor: &Monitor) -> tauri::Result<()> {
    let corner = *monitor.position();
    let there = wall.current_monitor()?.is_some_and(|current| *current.position() == corner);
    if there && wall.is_fullscreen()? {
        return Ok(());
    }
    wall.set_fullscreen(false)?;
    wall.set_position(corner)?;
    // By its corner the screen is named to systems where a window may not place itself, such as Wayland.
    wall.set_fullscreen_on_monitor(corner.cast())?;
    wall.state::<FilledScreen>().becomes(Some(corner));
    Ok(())
}

/// A wall that filled a screen is an ordinary window again, where the facilitator can see and move it.
fn stand_beside(wall: &WebviewWindow) -> tauri::Result<()> {
    let filled = wall.state::<FilledScreen>();
    if filled.is().is_none() {
        return Ok(());
    }
    filled.becomes(None);
    wall.set_fullscreen(false)?;
    let main = wall.get_webview_window("main").map_or(Ok(None), |main| main.current_monitor())?;
    let corner = main.map_or_else(PhysicalPosition::default, |monitor| *monitor.position());
    wall.set_position(PhysicalPosition::new(corner.x + INSET, corner.y + INSET))
}

/// Systems move the windows of a screen that is unplugged to one that is left: there a full screen would cover
/// the console, with no button to leave it.
fn come_back_when_unplugged(wall: &WebviewWindow) {
    let app = wall.app_handle().clone();
    wall.on_window_event(move |event| {
        let moved = matches!(event, WindowEvent::Moved(_) | WindowEvent::Resized(_));
        if let (true, Some(wall)) = (moved, app.get_webview_window(LABEL))
            && let (Some(corner), Ok(monitors)) =
                (app.state::<FilledScreen>().is(), wall.available_monitors())
            && monitors.iter().all(|monitor| *monitor.position() != corner)
        {
            // If even this fails, the window can still be closed with the console.
            let _ = stand_beside(&wall);
        }
    });
}
