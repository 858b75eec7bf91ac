//! JSON on its way in: the head first, then row by row, so that no file takes much more room than it has itself.

use super::{BYTES_MOST, FORMAT, JsonError, KIND, damaged};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use workshop::brought_in::{BroughtIn, Unfit};
use workshop::{About, Row, Workshop};

/// The workshop that a file holds. It keeps the id it was made from: whoever makes a file of it gives it a new one.
///
/// # Errors
/// Every variant of [`JsonError`].
pub fn from_json(bytes: &[u8]) -> Result<Workshop, JsonError> {
    if bytes.len() > BYTES_MOST {
        return Err(JsonError::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    check_head(bytes)?;
    let (mut brought, mut unfit) = (BroughtIn::default(), None);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let file = Document { brought: &mut brought, unfit: &mut unfit };
    let about = file.deserialize(&mut reader).and_then(|about| reader.end().map(|()| about));
    match (unfit, about) {
        (Some(unfit), _) => Err(unfit.into()),
        (None, Err(error)) => Err(damaged(&error)),
        (None, Ok(about)) => Ok(brought.workshop(about)?),
    }
}

/// What every form says of itself. A newer one may say anything else.
#[derive(Deserialize)]
struct Head {
    pharos: Option<String>,
    format: Option<u32>,
}

fn check_head(bytes: &[u8]) -> Result<(), JsonError> {
    let looks_like_one = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let head: Head = match serde_json::from_slice(bytes) {
        Ok(head) => head,
        // Something that begins like one and breaks off is damaged; anything else never was one.
        Err(error) if looks_like_one && begins_like_one(bytes) => return Err(damaged(&error)),
        Err(_) => return Err(JsonError::NotAWorkshop),
    };
    match (head.pharos.as_deref(), head.format) {
        (Some(KIND), Some(FORMAT)) => Ok(()),
        (Some(KIND), Some(format)) if format > FORMAT => Err(JsonError::TooNew(format)),
        (Some(KIND), _) => {
            Err(JsonError::Damaged { line: 0, what: "it does not say in which form it is".to_owned() })
        }
        _ => Err(JsonError::NotAWorkshop),
    }
}

/// Whether the beginning says that it is a workshop.
fn begins_like_one(bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(200)];
    String::from_utf8_lossy(beginning).contains("\"pharos\"")
}

/// Reads what the workshop is about, and hands on its rows.
struct Document<'a> {
    brought: &'a mut BroughtIn,
    unfit: &'a mut Option<Unfit>,
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = About;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<About, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = About;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a workshop")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<About, A::Error> {
        let Self { brought, unfit } = self;
        let (mut about, mut has_rows) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "workshop" if about.is_some() => return Err(A::Error::duplicate_field("workshop")),
                "workshop" => about = Some(map.next_value::<About>()?),
                "rows" if has_rows => return Err(A::Error::duplicate_field("rows")),
                "rows" => {
                    map.next_value_seed(Rows { brought: &mut *brought, unfit: &mut *unfit })?;
                    has_rows = true;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        if !has_rows {
            return Err(A::Error::missing_field("rows"));
        }
        about.ok_or_else(|| A::Error::missing_field("workshop"))
    }
}

struct Rows<'a> {
    brought: &'a mut BroughtIn,
    unfit: &'a mut Option<Unfit>,
}

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(row) = seq.next_element::<Row>()? {
            if let Err(unfit) = self.brought.take(row) {
                let error = A::Error::custom(&unfit);
                *self.unfit = Some(unfit);
                return Err(error);
            }
        }
        Ok(())
    }
}
