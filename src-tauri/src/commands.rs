//! What the page can call. Each only binds the desk and hands over; nothing here runs on the main thread.

use crate::wall;
use percent_encoding::percent_decode_str;
use room::protocol::{Asked, ExportFile, Frame, FromWall, LabelPlacement, Reply, SavedFile};
use room::{Desk, OwnWall, Trouble, write_whole};
use serde::Serialize;
use serde_json::value::RawValue;
use std::path::{Path, PathBuf};
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
    Ok(loaded(&request, |name, bytes| desk.load_table(name, bytes)))
}

/// Takes the bytes of a client's template, named in the header `name`.
#[tauri::command]
pub(crate) async fn load_template(desk: State<'_, Arc<Desk>>, request: Request<'_>) -> Result<Reply, String> {
    Ok(loaded(&request, |name, bytes| desk.load_template(name, bytes)))
}

fn loaded<T: Serialize>(
    request: &Request<'_>,
    load: impl FnOnce(&str, Vec<u8>) -> Result<T, Trouble>,
) -> Reply {
    let header =
        |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Headers carry ASCII only: the page sends names as `encodeURIComponent` writes them.
    let name = percent_decode_str(header("name")).decode_utf8_lossy();
    let language = Language::from_tag(header("language"));
    let InvokeBody::Raw(bytes) = request.body() else {
        return problem(&Trouble::NotUnderstood("a file is sent as bytes".to_owned()), language);
    };
    reply(load(&name, bytes.clone()), language)
}

/// The file that was saved last: the only place whose folder the page can have opened.
#[derive(Debug, Default)]
pub(crate) struct LastSaved(Mutex<Option<PathBuf>>);

/// Asks where to write an export, and writes it; further files, as the same in another language, stand beside it. All are
/// made before one is written. The answer is what was saved, or nothing if the person changed her mind.
#[tauri::command]
pub(crate) async fn save_export(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    last_saved: State<'_, LastSaved>,
    files: Vec<ExportFile>,
    language: Language,
) -> Result<Reply, String> {
    let Some(first) = files.first() else { return Ok(reply(Ok(files), language)) };
    let ending = first.export.format.ending();
    let dialog = app.dialog().file().set_file_name(&first.name).add_filter(ending, &[ending]);
    let desk = Arc::clone(&desk);
    let written = spawn_blocking(move || -> Result<Vec<(PathBuf, u32)>, Trouble> {
        let chosen = dialog.blocking_save_file().and_then(|path| path.into_path().ok());
        let Some(mut path) = chosen else { return Ok(Vec::new()) };
        if path.extension().is_none() {
            path.set_extension(ending);
        }
        let made = files.iter().map(|file| desk.export(&file.export)).collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> = files.into_iter().map(|file| file.name).collect();
        let mut saved = Vec::new();
        for (place, bytes) in places_beside(&path, &names).into_iter().zip(&made) {
            write_whole(&place, bytes)?;
            saved.push((place, u32::try_from(bytes.len()).unwrap_or(u32::MAX)));
        }
        Ok(saved)
    });
    let written = written.await.map_err(|error| error.to_string())?;
    if let Ok(Some((path, _))) = written.as_ref().map(|saved| saved.first()) {
        *last_saved.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.clone());
    }
    let told = written.map(|saved| {
        let one =
            |(path, bytes): (PathBuf, u32)| SavedFile { path: path.to_string_lossy().into_owned(), bytes };
        saved.into_iter().map(one).collect::<Vec<_>>()
    });
    Ok(reply(told, language))
}

/// Where files go of which one has its place: the others in the same folder under their own names, or, where somebody
/// called the first one otherwise, after that. Nobody was asked about them, so none takes the place of another file.
fn places_beside(chosen: &Path, names: &[String]) -> Vec<PathBuf> {
    let stem = |name: &Path| name.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let first = names.first().map(Path::new).unwrap_or(Path::new(""));
    let mut places = vec![chosen.to_owned()];
    for name in names.iter().skip(1).map(Path::new) {
        let same = first.file_name() == chosen.file_name();
        // What the two names differ in is their language, at the end.
        let (ours, its) = (stem(first), stem(name));
        let shared = ours.chars().zip(its.chars()).take_while(|(one, other)| one == other).count();
        let own_end: String = its.chars().skip(shared).collect();
        let wanted = if same { its } else { format!("{} {}", stem(chosen), own_end.trim()) };
        let ending = name.extension().unwrap_or_default().to_string_lossy().into_owned();
        let tried = (1_u32..).map(|number| match number {
            1 => chosen.with_file_name(format!("{wanted}.{ending}")),
            _ => chosen.with_file_name(format!("{wanted} ({number}).{ending}")),
        });
        places.extend(tried.into_iter().find(|place| !place.exists() && !places.contains(place)));
    }
    places
}

/// Shows the file that was saved last in its folder. The page names no path.
#[tauri::command]
pub(crate) async fn open_folder(
    last_saved: State<'_, LastSaved>,
    language: Language,
) -> Result<Reply, String> {
    let path = last_saved.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let opened = spawn_blocking(move || match path {
        Some(path) => tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| {
            Trouble::FolderNotShown { path: path.to_string_lossy().into_owned(), what: error.to_string() }
        }),
        None => Ok(()),
    });
    Ok(reply(opened.await.map_err(|error| error.to_string())?, language))
}

/// Asks for a workshop file. The answer is its path, or null if the person changed her mind.
#[tauri::command]
pub(crate) async fn pick_workshop(app: AppHandle, language: Language) -> Result<Reply, String> {
    let kind = language.say("desktop-file-kind", &Facts::new());
    let dialog = app.dialog().file().add_filter(kind, &["pharos", "json"]);
    let picked = spawn_blocking(move || dialog.blocking_pick_file().and_then(|path| path.into_path().ok()));
    Ok(reply(Ok::<_, Trouble>(picked.await.map_err(|error| error.to_string())?), language))
}

/// Asks for workshop files that are looked at side by side, or for a folder of them. The answer is the paths; none if the
/// person changed her mind.
#[tauri::command]
pub(crate) async fn pick_portfolio(
    app: AppHandle,
    is_folder: bool,
    language: Language,
) -> Result<Reply, String> {
    let dialog = app.dialog().file();
    let kind = language.say("desktop-file-kind", &Facts::new());
    let picked = spawn_blocking(move || match is_folder {
        true => dialog.blocking_pick_folder().map(|folder| vec![folder]),
        false => dialog.add_filter(kind, &["pharos"]).blocking_pick_files(),
    });
    let picked = picked.await.map_err(|error| error.to_string())?.unwrap_or_default();
    let paths = picked.into_iter().filter_map(|path| path.into_path().ok()).collect::<Vec<_>>();
    Ok(reply(Ok::<_, Trouble>(paths), language))
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

#[cfg(test)]
mod tests {
    use super::places_beside;
    use std::path::Path;

    #[test]
    fn a_second_language_stands_beside_the_first_and_takes_no_place() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        let names = ["Report English.pdf".to_owned(), "Report 中文.pdf".to_owned()];
        let places = |chosen: &str| places_beside(&at(chosen), &names);
        assert_eq!(places("Report English.pdf"), [at("Report English.pdf"), at("Report 中文.pdf")]);
        assert_eq!(places("Board.pdf"), [at("Board.pdf"), at("Board 中文.pdf")]);
        std::fs::write(at("Board 中文.pdf"), "somebody's")?;
        assert_eq!(places("Board.pdf"), [at("Board.pdf"), at("Board 中文 (2).pdf")]);
        assert_eq!(places_beside(Path::new("x.pdf"), &names[..1]), [Path::new("x.pdf")]);
        Ok(())
    }
}
