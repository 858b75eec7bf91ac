//! Slides as they are written: with what the facilitator wrote in the place of what the report says.

use super::slides::Slide;
use crate::report::Report;
use workshop::slide_edit::said;
use workshop::{Facts, OwnWords, SlideEdit, SlideName, SlidePart};

/// Words of a slide, and where they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What the report says.
    pub said: String,
    /// What somebody wrote in its place.
    pub own: Option<String>,
    /// The report says something else than when that was written.
    pub has_changed: bool,
}

impl Words {
    fn of(said_now: String, own: Option<&OwnWords>) -> Self {
        let own = own.filter(|own| !own.text.is_empty());
        let has_changed = own.is_some_and(|own| own.instead_of != said(&said_now));
        Self { own: own.map(|own| own.text.clone()), said: said_now, has_changed }
    }

    /// What stands on the slide.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.own.as_deref().unwrap_or(&self.said)
    }
}

impl Report {
    /// What a slide would be called that says this, where somebody wrote something else.
    pub(crate) fn own_title(&self, slide: SlideName) -> Option<&str> {
        let own = &self.slide_edit(slide)?.words(SlidePart::Title, self.language).text;
        Some(own.as_str()).filter(|own| !own.is_empty())
    }

    fn slide_edit(&self, slide: SlideName) -> Option<&SlideEdit> {
        self.slide_edits.iter().find(|edit| edit.slide == slide)
    }
}

/// The slide with what somebody wrote for it.
pub(super) fn edited(mut slide: Slide, report: &Report) -> Slide {
    let edit = report.slide_edit(slide.name);
    slide.is_out = edit.is_some_and(|edit| edit.is_out);
    let own = |part| edit.map(|edit| edit.words(part, report.language));
    slide.title_words = Words::of(std::mem::take(&mut slide.title), own(SlidePart::Title));
    slide.notes_words = Words::of(slide.notes.join("\n"), own(SlidePart::Notes));
    slide.title = slide.title_words.shown().to_owned();
    if let Some((number, of)) = slide.page {
        let facts = Facts::new().with("title", slide.title.as_str()).with("number", number).with("of", of);
        slide.title = report.language.say("deck-page", &facts);
    }
    if slide.notes_words.own.is_some() {
        slide.notes = slide.notes_words.shown().lines().map(str::to_owned).collect();
    }
    if !report.has_notes {
        slide.notes.clear();
    }
    slide
}

#[cfg(test)]
mod tests {
    use crate::deck::{all_slides, slides};
    use crate::report::Report;
    use crate::report::tests::example;
    use workshop::slide_edit::said;
    use workshop::{Language, OwnWords, SlideEdit, SlideName};

    #[test]
    fn what_somebody_wrote_takes_the_place_of_what_the_report_says() {
        let mut report = example(Language::En);
        let before = slides(&report);
        let matrix = before.iter().find(|slide| slide.name == SlideName::Matrix).unwrap().clone();
        let own =
            |text: &str, instead_of: &str| OwnWords { text: text.to_owned(), instead_of: said(instead_of) };
        let edit = SlideEdit {
            title_en: own("Ours", &matrix.title),
            notes_en: own("One\nTwo", "what it said once"),
            title_zh: own("别的", ""),
            ..SlideEdit::of(SlideName::Matrix)
        };
        report.slide_edits = vec![edit, SlideEdit { is_out: true, ..SlideEdit::of(SlideName::Gates) }];
        let after = slides(&report);
        assert_eq!(after.len(), before.len() - 1, "one is left out");
        assert!(after.iter().all(|slide| slide.name != SlideName::Gates));
        assert_eq!(
            all_slides(&report, None).len(),
            before.len(),
            "the page shows those that are out as well"
        );
        let edited = after.iter().find(|slide| slide.name == SlideName::Matrix).unwrap();
        assert_eq!((edited.title.as_str(), edited.notes.len()), ("Ours", 2));
        assert_eq!(edited.title_words.said, matrix.title, "what the report says is still known");
        assert!(!edited.title_words.has_changed && edited.notes_words.has_changed);
        report.has_notes = false;
        assert!(slides(&report).iter().all(|slide| slide.notes.is_empty()));
    }

    #[test]
    fn pages_of_an_appendix_have_one_title_and_are_numbered() {
        let mut report = example(Language::ZhCn);
        let appendix = |report: &Report| {
            let slides = slides(report).into_iter();
            slides.filter(|slide| slide.name == SlideName::Ideas).collect::<Vec<_>>()
        };
        let before = appendix(&report);
        let own = OwnWords { text: "别的".to_owned(), instead_of: said(&before[0].title_words.said) };
        report.slide_edits = vec![SlideEdit { title_zh: own, ..SlideEdit::of(SlideName::Ideas) }];
        let after = appendix(&report);
        assert!(after.len() > 1 && after.len() == before.len());
        for (number, (before, after)) in (1..).zip(before.iter().zip(&after)) {
            let end = format!("（{number}/{}）", before.page.unwrap().1);
            assert!(before.title.ends_with(&end), "{}", before.title);
            assert_eq!(after.title, format!("别的{end}"));
            assert!(!after.title_words.has_changed, "the number is no part of what was said");
        }
    }
}
