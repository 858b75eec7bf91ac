//! Pharos for the desktop: a window around the facilitator's page. Everything it does is done by the desk.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod renderer;
mod wall;
mod window;

use room::{Desk, Folders};
use std::process::ExitCode;
use tauri::{Manager, RunEvent};
use workshop::{Facts, Language};

fn main() -> ExitCode {
    renderer::prepare();
    if !window::has_display() {
        let language = Language::from_tag(&std::env::var("LANG").unwrap_or_default());
        eprintln!("{}", language.say("desktop-no-display", &Facts::new()));
        return ExitCode::FAILURE;
    }
    let desk = Desk::new(Folders::of_this_person());
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(desk)
        .manage(wall::FilledScreen::default())
        .manage(commands::Mirror::default())
        .manage(commands::LastSaved::default())
        .invoke_handler(tauri::generate_handler![
            commands::ask,
            commands::watch,
            commands::load_table,
            commands::load_template,
            commands::save_export,
            commands::open_folder,
            commands::pick_workshop,
            commands::pick_portfolio,
            commands::pick_pem,
            commands::open_wall,
            commands::watch_wall,
            commands::ask_wall,
            commands::watch_mirror,
            commands::leave_mirror,
        ])
        .setup(move |app| Ok(window::open(app.handle(), file_to_open().as_deref())?))
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|handle, event| {
                if let RunEvent::Exit = event {
                    close(handle);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Pharos could not start: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The file a person double-clicked. The page opens it, and says what speaks against it.
fn file_to_open() -> Option<String> {
    let paths = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    paths.into_iter().find(|argument| !argument.starts_with("--"))
}

/// The window is gone: the workshop is put away as one file.
fn close(handle: &tauri::AppHandle) {
    if let Err(error) = handle.state::<std::sync::Arc<Desk>>().close() {
        eprintln!("Pharos closed, but the workshop was left with its log beside it: {error}");
    }
}
