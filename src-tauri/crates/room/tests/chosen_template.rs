//! The client's template on the facilitator's desk: chosen by its bytes, confirmed once, gone with the workshop.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use room::protocol::{
    Asked, ConfirmLayouts, Export, ExportFormat, Nothing, OpenExample, Reply, Request, SlideTemplate,
};
use room::{Desk, Folders, Trouble};
use std::collections::BTreeMap;
use std::sync::Arc;
use workshop::Language;

fn ask(desk: &Arc<Desk>, request: Request) -> serde_json::Value {
    match desk.answer(Asked { number: 1, language: Language::En, request }) {
        Reply::Ok(value) => value,
        Reply::Problem(problem) => panic!("{problem:?}"),
    }
}

fn chosen(desk: &Arc<Desk>) -> Option<SlideTemplate> {
    serde_json::from_value(ask(desk, Request::ChosenTemplate(Nothing {}))).unwrap()
}

/// A desk with the example on it, and a deck of it: any presentation is a template.
fn desk(folder: &tempfile::TempDir) -> (Arc<Desk>, Vec<u8>) {
    let (settings, workshops) = (folder.path().join("settings"), folder.path().join("workshops"));
    std::fs::create_dir_all(&workshops).unwrap();
    let desk = Desk::new(Folders { settings, workshops });
    ask(&desk, Request::OpenExample(OpenExample {}));
    let deck = desk.export(&Export::of(ExportFormat::Pptx, Language::En)).unwrap();
    (desk, deck)
}

#[test]
fn a_template_is_chosen_confirmed_once_and_gone_with_the_workshop() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, deck) = desk(&folder);
    assert_eq!(chosen(&desk), None, "slides are written onto our own");
    let told = desk.load_template("client.pptx", deck.clone()).unwrap();
    assert!(!told.is_confirmed && told.layouts.len() == 3 && told.chosen.len() == 6, "{told:?}");
    assert_eq!(chosen(&desk), Some(told.clone()));

    let all_on_third: BTreeMap<String, u32> = told.chosen.iter().map(|one| (one.kind.clone(), 3)).collect();
    let wish = ConfirmLayouts { layouts: all_on_third };
    let confirmed: SlideTemplate = serde_json::from_value(ask(&desk, Request::ConfirmLayouts(wish))).unwrap();
    assert!(confirmed.is_confirmed && confirmed.chosen.iter().all(|one| one.layout == 3), "{confirmed:?}");
    let onto = desk.export(&Export::of(ExportFormat::Pptx, Language::En)).unwrap();
    assert_ne!(onto, deck, "slides lie where the layouts of the template say");

    ask(&desk, Request::ForgetChosenTemplate(Nothing {}));
    assert_eq!(chosen(&desk), None);
    let again = desk.load_template("called otherwise.potx", deck.clone()).unwrap();
    assert!(
        again.is_confirmed && again.chosen == confirmed.chosen,
        "what is in the file is known: {again:?}"
    );

    desk.close().unwrap();
    assert_eq!(chosen(&desk), None, "no other client's slides land on it");
    assert!(matches!(desk.load_template("client.pptx", deck), Err(Trouble::NoWorkshop)));
}

#[test]
fn what_is_no_template_is_refused_in_words_and_the_one_before_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, deck) = desk(&folder);
    let told = desk.load_template("client.pptx", deck).unwrap();
    let refused = desk.load_template("notes.txt", b"no presentation".to_vec()).unwrap_err();
    let said = workshop::Problem::new(&refused, Language::En);
    assert!(said.message.contains("notes.txt") && !said.hint.is_empty(), "{said:?}");
    assert_eq!(chosen(&desk), Some(told));
    let wish = |kind: &str, layout: u32| {
        let layouts = BTreeMap::from([(kind.to_owned(), layout)]);
        let request = Request::ConfirmLayouts(ConfirmLayouts { layouts });
        desk.answer(Asked { number: 1, language: Language::En, request })
    };
    assert!(matches!(wish("cover", 99), Reply::Problem(_)), "it has no such layout");
    assert!(matches!(wish("appendix", 1), Reply::Problem(_)), "no kind of slide is called so");
}
