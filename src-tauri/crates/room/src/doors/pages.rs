//! The pages that ship with the program, served to browsers.

use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

/// `ui/dist`: in the program itself when released, read from disk when developing.
#[derive(RustEmbed)]
#[folder = "../../../ui/dist"]
struct Pages;

/// A page of the facilitator or a part of one.
pub(crate) async fn page(uri: Uri, headers: HeaderMap) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    answer(path, &headers)
}

/// What the room's doors serve: the participant's page, the wall, and their parts.
pub(crate) async fn room_page(uri: Uri, headers: HeaderMap) -> Response {
    match uri.path() {
        "/" => answer("participant.html", &headers),
        "/wall" => answer("wall.html", &headers),
        path if path.starts_with("/assets/") => answer(path.trim_start_matches('/'), &headers),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file as it was built; the packed one beside it where the browser takes it. Names of parts change with
/// what is in them, so they may be kept.
fn answer(path: &str, headers: &HeaderMap) -> Response {
    let encodings =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let packed = encodings.contains("gzip").then(|| Pages::get(&format!("{path}.gz"))).flatten();
    let is_packed = packed.is_some();
    let Some(file) = packed.or_else(|| Pages::get(path)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut response = ([(header::CONTENT_TYPE, kind(path))], file.data).into_response();
    if is_packed {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    if path.starts_with("assets/") {
        let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(header::CACHE_CONTROL, kept);
    }
    response
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}
