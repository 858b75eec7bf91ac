//! What the page can call. Each only binds the desk and hands over; nothing here runs on the main thread.

use crate::wall;
use percent_encoding::percent_decode_str;
use room::protocol::{Asked, Export, Frame, FromWall, LabelPlacement, Reply};
use room::{Desk, OwnWall, Trouble, write_whole};
use serde::Serialize;
use serde_json::value::RawValue;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::async_runtime::{JoinHandle, spawn_blocking};
use tauri::ipc::{Channel, InvokeBody, Request};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use workshop::{Facts, Language, Problem};

/// Answers a request of the page.
#[tauri::command]
pub(crate) async fn ask(desk: State<'_, Arc<Desk>>, asked: Asked) -> Result<Reply, String> {
    let desk = Arc::clone(&desk);
    spawn_blocking(move || desk.answer(asked)).await.map_err(|error| error.to_string())
}

/// Sends every frame to the page, from a snapshot on, until the page is gone.
#[tauri::command]
pub(crate) async fn watch(desk: State<'_, Arc<Desk>>, channel: Channel<Frame>) -> Result<(), String> {
    let mut frames = desk.frames();
    tauri::async_runtime::spawn(async move {
        while let Some(frame) = frames.next().await {
            if channel.send(frame).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Takes the bytes of a table, named in the header `name`.
#[tauri::command]
pub(crate) async fn load_table(desk: State<'_, Arc<Desk>>, request: Request<'_>) -> Result<Reply, String> {
    let header =
        |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Headers carry ASCII only: the page sends names as `encodeURIComponent` writes them.
    let name = percent_decode_str(header("name")).decode_utf8_lossy();
    let language = Language::from_tag(header("language"));
    let InvokeBody::Raw(bytes) = request.body() else {
        return Ok(problem(&Trouble::NotUnderstood("a table is sent as bytes".to_owned()), language));
    };
    Ok(reply(desk.load_table(&name, bytes.clone()), language))
}

/// Asks where to write an export, and writes it. The answer is the path, or null if the person changed her
/// mind.
#[tauri::command]
pub(crate) async fn save_export(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    what: Export,
    suggested_name: String,
    language: Language,
) -> Result<Reply, String> {
    let ending = what.format.ending();
    let dialog = app.dialog().file().set_file_name(suggested_name).add_filter(ending, &[ending]);
    let desk = Arc::clone(&desk);
    let written = spawn_blocking(move || -> Result<Option<PathBuf>, Trouble> {
        let chosen = dialog.blocking_save_file().and_then(|path| path.into_path().ok());
        let Some(mut path) = chosen else { return Ok(None) };
        if path.extension().is_none() {
            path.set_extension(ending);
        }
        write_whole(&path, &desk.export(what)?)?;
        Ok(Some(path))
    });
    Ok(reply(written.await.map_err(|error| error.to_string())?, language))
}

/// Asks for a workshop file. The answer is its path, or null if the person changed her mind.
#[tauri::command]
pub(crate) async fn pick_workshop(app: AppHandle, language: Language) -> Result<Reply, String> {
    let kind = language.say("desktop-file-kind", &Facts::new());
    let dialog = app.dialog().file().add_filter(kind, &["pharos", "json"]);
    let picked = spawn_blocking(move || dialog.blocking_pick_file().and_then(|path| path.into_path().ok()));
    Ok(reply(Ok::<_, Trouble>(picked.await.map_err(|error| error.to_string())?), language))
}

/// Asks for a file of a user's own certificate. The answer is its path, or null if the person changed her mind.
#[tauri::command]
pub(crate) async fn pick_pem(app: AppHandle, is_key: bool, language: Language) -> Result<Reply, String> {
    let kind = language.say(if is_key { "certificate-key" } else { "certificate-chain" }, &Facts::new());
    // All kinds of endings are in use, and some files have none.
    let dialog = app.dialog().file().set_title(kind);
    let picked = spawn_blocking(move || dialog.blocking_pick_file().and_then(|path| path.into_path().ok()));
    Ok(reply(Ok::<_, Trouble>(picked.await.map_err(|error| error.to_string())?), language))
}

/// Shows the wall on the other screen, or in a window of its own where there is only one.
#[tauri::command]
pub(crate) async fn open_wall(app: AppHandle, language: Language) -> Result<Reply, String> {
    let opened = wall::open(&app, language).map_err(|error| Trouble::NotWritten(error.to_string()));
    Ok(reply(opened, language))
}

/// Sends the wall's window everything it shows, until it is gone.
#[tauri::command]
pub(crate) async fn watch_wall(
    desk: State<'_, Arc<Desk>>,
    channel: Channel<Box<RawValue>>,
) -> Result<(), String> {
    tauri::async_runtime::spawn(show(desk.wall(), channel));
    Ok(())
}

/// The facilitator's small picture of the wall, while it is looked at.
#[derive(Debug, Default)]
pub(crate) struct Mirror(Mutex<Option<JoinHandle<()>>>);

impl Mirror {
    fn replace(&self, picture: Option<JoinHandle<()>>) {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = std::mem::replace(&mut *shown, picture) {
            before.abort();
        }
    }
}

/// Sends the facilitator's page what walls show, until it leaves the picture. There is one at a time.
#[tauri::command]
pub(crate) async fn watch_mirror(
    desk: State<'_, Arc<Desk>>,
    mirror: State<'_, Mirror>,
    channel: Channel<Box<RawValue>>,
) -> Result<(), String> {
    mirror.replace(Some(tauri::async_runtime::spawn(show(desk.mirror(), channel))));
    Ok(())
}

/// Nobody looks at the small picture any more.
#[tauri::command]
pub(crate) async fn leave_mirror(mirror: State<'_, Mirror>) -> Result<(), String> {
    mirror.replace(None);
    Ok(())
}

async fn show(mut wall: OwnWall, channel: Channel<Box<RawValue>>) {
    while let Some(frame) = wall.next().await {
        let Ok(frame) = RawValue::from_string(frame) else { return };
        if channel.send(frame).is_err() {
            return;
        }
    }
}

/// Answers what the wall's window may ask: where names go.
#[tauri::command]
pub(crate) async fn ask_wall(message: FromWall) -> Result<Option<Vec<LabelPlacement>>, String> {
    spawn_blocking(move || OwnWall::answer(&message)).await.map_err(|error| error.to_string())
}

fn reply<T: Serialize>(outcome: Result<T, Trouble>, language: Language) -> Reply {
    match outcome.map(serde_json::to_value) {
        Ok(Ok(value)) => Reply::Ok(value),
        Ok(Err(error)) => problem(&Trouble::NotUnderstood(error.to_string()), language),
        Err(trouble) => problem(&trouble, language),
    }
}

fn problem(trouble: &Trouble, language: Language) -> Reply {
    Reply::Problem(Problem::new(trouble, language))
}
