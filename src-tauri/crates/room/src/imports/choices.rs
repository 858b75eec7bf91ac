//! The words of the wire and of the command line, as the types that read tables.

use crate::Trouble;
use crate::protocol::TableKind;
use documents::columns::{
    IdeaTarget, Proposal, RatingTarget, UseCaseTarget, propose_idea_columns, propose_rating_columns,
    propose_use_case_columns,
};
use documents::table::{Delimiter, Encoding, Table};
use std::fmt::Display;
use std::str::FromStr;

/// Where each column goes.
#[derive(Debug)]
pub(super) enum Targets {
    UseCases(Vec<Proposal<UseCaseTarget>>),
    Ideas(Vec<Proposal<IdeaTarget>>),
    Ratings(Vec<Proposal<RatingTarget>>),
}

impl Targets {
    /// As a page chose, or as proposed.
    pub(super) fn choose(table: &Table, kind: TableKind, chosen: Option<&[String]>) -> Result<Self, Trouble> {
        Ok(match kind {
            TableKind::UseCases => Self::UseCases(chosen_or(propose_use_case_columns(table), chosen)?),
            TableKind::Ideas => Self::Ideas(chosen_or(propose_idea_columns(table), chosen)?),
            TableKind::Ratings => Self::Ratings(chosen_or(propose_rating_columns(table), chosen)?),
        })
    }

    /// As proposed, but for the columns that are named.
    pub(super) fn named(table: &Table, kind: TableKind, map: &[(String, String)]) -> Result<Self, Trouble> {
        Ok(match kind {
            TableKind::UseCases => {
                Self::UseCases(named_or(propose_use_case_columns(table), table, map, UseCaseTarget::Skip)?)
            }
            TableKind::Ideas => {
                Self::Ideas(named_or(propose_idea_columns(table), table, map, IdeaTarget::Skip)?)
            }
            TableKind::Ratings => {
                Self::Ratings(named_or(propose_rating_columns(table), table, map, RatingTarget::Skip)?)
            }
        })
    }

    /// Name of the target of each column, and whether it looks personal.
    pub(super) fn told(&self) -> Vec<(String, bool)> {
        fn told<T: Display>(proposals: &[Proposal<T>]) -> Vec<(String, bool)> {
            proposals.iter().map(|proposal| (proposal.target.to_string(), proposal.personal)).collect()
        }
        match self {
            Self::UseCases(proposals) => told(proposals),
            Self::Ideas(proposals) => told(proposals),
            Self::Ratings(proposals) => told(proposals),
        }
    }
}

fn chosen_or<T: FromStr>(
    proposed: Vec<Proposal<T>>,
    chosen: Option<&[String]>,
) -> Result<Vec<Proposal<T>>, Trouble> {
    let Some(chosen) = chosen else { return Ok(proposed) };
    proposed
        .into_iter()
        .enumerate()
        .map(|(column, proposal)| {
            let Some(word) = chosen.get(column) else { return Ok(proposal) };
            Ok(Proposal { target: target(word)?, personal: proposal.personal })
        })
        .collect()
}

fn named_or<T: FromStr + Copy + PartialEq>(
    mut proposed: Vec<Proposal<T>>,
    table: &Table,
    map: &[(String, String)],
    skip: T,
) -> Result<Vec<Proposal<T>>, Trouble> {
    for (word, name) in map {
        let wanted: T = target(word)?;
        let column = column(table, name)?;
        for (index, proposal) in proposed.iter_mut().enumerate() {
            if index == column {
                proposal.target = wanted;
            } else if proposal.target == wanted {
                proposal.target = skip;
            }
        }
    }
    Ok(proposed)
}

fn target<T: FromStr>(word: &str) -> Result<T, Trouble> {
    word.parse().map_err(|_| Trouble::NotUnderstood(word.to_owned()))
}

fn column(table: &Table, name: &str) -> Result<usize, Trouble> {
    let same = |heading: &String| heading.trim().to_lowercase() == name.trim().to_lowercase();
    table
        .header
        .iter()
        .position(same)
        .ok_or_else(|| Trouble::NoColumn { column: name.to_owned(), columns: table.header.join(", ") })
}

/// The encoding with a name such as `gb18030`.
pub(super) fn encoding(name: &str) -> Result<Encoding, Trouble> {
    match name.to_lowercase().replace(['_', ' '], "-").as_str() {
        "utf-8" | "utf8" => Ok(Encoding::Utf8),
        "utf-16le" | "utf-16" => Ok(Encoding::Utf16Le),
        "utf-16be" => Ok(Encoding::Utf16Be),
        "gb18030" | "gbk" | "gb2312" => Ok(Encoding::Gb18030),
        "windows-1252" | "cp1252" | "latin1" | "iso-8859-1" => Ok(Encoding::Windows1252),
        _ => Err(Trouble::NoEncoding(name.to_owned())),
    }
}

/// Name of an encoding.
pub(super) fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
        Encoding::Gb18030 => "gb18030",
        Encoding::Windows1252 => "windows-1252",
    }
}

/// The delimiter that a sign stands for.
pub(super) fn delimiter(sign: &str) -> Result<Delimiter, Trouble> {
    match sign {
        "," => Ok(Delimiter::Comma),
        ";" => Ok(Delimiter::Semicolon),
        "\t" => Ok(Delimiter::Tab),
        "|" => Ok(Delimiter::Pipe),
        _ => Err(Trouble::NotUnderstood(sign.to_owned())),
    }
}

/// The sign of a delimiter.
pub(super) fn delimiter_sign(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma => ",",
        Delimiter::Semicolon => ";",
        Delimiter::Tab => "\t",
        Delimiter::Pipe => "|",
    }
}
