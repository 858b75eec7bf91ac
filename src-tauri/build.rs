//! Tauri's build step: the app's own commands are listed, so that a window has those its capability names
//! and no others.

fn main() {
    // The pages are part of the program: new pages, new program.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&[
        "ask",
        "watch",
        "load_table",
        "load_template",
        "save_export",
        "open_folder",
        "pick_workshop",
        "pick_portfolio",
        "pick_pem",
        "open_wall",
        "watch_wall",
        "ask_wall",
        "watch_mirror",
        "leave_mirror",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error}");
    }
}
