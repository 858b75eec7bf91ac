//! `pharos import`.

use crate::arguments::Import;
use crate::said::Said;
use workshop::Language;

pub(crate) fn import(_import: &Import, _language: Language) -> Result<(), Said> {
    Err(room::Trouble::Cancelled.into())
}
