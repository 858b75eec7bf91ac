//! What can be asked on the command line. Kept stable: scripts depend on it.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use room::SlideRole;
use room::protocol::{ExportWhat, PaperSize, ReportPart, TableKind};
use std::path::PathBuf;
use workshop::Language;

/// Use-case workshops: import, rate, rank, export.
#[derive(Debug, Parser)]
#[command(name = "pharos", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// Language of messages and of what is written: en or zh-CN. Without it, the system's.
    #[arg(long, global = true, value_parser = ["en", "zh-CN"])]
    lang: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new workshop file.
    New {
        /// The file to make; it must not exist.
        file: PathBuf,
        /// half_day (default), full_day, executive_2h, remote_3x90 or large_room_2h.
        #[arg(long, default_value = "default")]
        template: String,
        /// A workshop as JSON, as export writes it: the new file holds what it holds.
        #[arg(long, value_name = "WORKSHOP.json", conflicts_with = "template")]
        from: Option<PathBuf>,
        /// Title of the workshop. Without it, the template's name, or the title it had.
        #[arg(long)]
        title: Option<String>,
    },
    /// Make a copy of the example workshop.
    Example {
        /// The file to make; it must not exist.
        file: PathBuf,
    },
    /// Check that a file is whole, and say what it holds.
    Check {
        /// The workshop file.
        file: PathBuf,
    },
    /// Write what can be read of a damaged file into a new one, and say how much that is.
    Salvage {
        /// The damaged file. It is not touched.
        file: PathBuf,
        /// The file to make; it must not exist.
        out: PathBuf,
    },
    /// Bring a table into a workshop.
    Import(Import),
    /// Show the ranking.
    Rank {
        /// The workshop file.
        file: PathBuf,
        /// How to show it.
        #[arg(long, value_enum, default_value = "table")]
        format: RankFormat,
        /// With --format json: how firmly each use case stands under other weights and other votes.
        #[arg(long)]
        robustness: bool,
        /// Where the random numbers of --robustness begin. Without it, the file's own seed.
        #[arg(long, value_name = "N", requires = "robustness")]
        seed: Option<u64>,
    },
    /// Show what the lighthouses of many workshops cost and bring so far. Files are only read.
    Portfolio {
        /// Workshop files, or folders of them.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the decision records as JSON, newest first, and what is still a draft.
    Records {
        /// The workshop file.
        file: PathBuf,
    },
    /// Light a lighthouse, or put it out.
    Lighthouse {
        /// The workshop file.
        file: PathBuf,
        /// add or remove.
        #[arg(value_enum)]
        change: LighthouseChange,
        /// Title of the use case.
        title: String,
    },
    /// Write the report, a list of it, its matrix, or the workshop itself; the ending of the path says how: .pptx, .pdf,
    /// .xlsx, .md, .csv, .svg, .png, .json, or .zip for all of it and a copy of the workshop.
    Export(Export),
    /// Serve a workshop to a browser on this machine, and print the facilitator's link.
    Serve {
        /// The workshop file. Without it, the first screen.
        file: Option<PathBuf>,
        /// The port; if it is taken, the next free one. Default: 7420, and 7421 with --lan.
        #[arg(long)]
        port: Option<u16>,
        /// Also open the doors for the room, on the local network, and print how to get in.
        #[arg(long)]
        lan: bool,
        /// The port of the room's doors; if it is taken, the next free one.
        #[arg(long, default_value_t = 7420, requires = "lan")]
        lan_port: u16,
        /// The address that people are shown. Default: the best one of this machine.
        #[arg(long, requires = "lan")]
        lan_address: Option<String>,
        /// Your own certificate (PEM, with those that vouch for it): the room's doors speak https.
        #[arg(long, value_name = "CHAIN.pem", requires = "lan", requires = "key")]
        certificate: Option<String>,
        /// The certificate's private key (PEM). It is read at each opening, and never copied.
        #[arg(long, value_name = "KEY.pem", requires = "certificate")]
        key: Option<String>,
        /// The name under which people come in. Default: the certificate's first without a star.
        #[arg(long, value_name = "NAME", requires = "certificate")]
        host_name: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The workshop file.
    pub(crate) file: PathBuf,
    /// Where to write. An existing file is replaced.
    #[arg(long)]
    pub(crate) to: PathBuf,
    /// One list by itself: the ranking, all revealed ideas, or what is written on the cards. Without it the whole
    /// report is written: .xlsx as a live model, .csv as the ranking, .svg and .png as the matrix.
    #[arg(long, value_enum)]
    pub(crate) what: Option<What>,
    /// Parts of the report, with commas between them; those without content stay out, as single ratings do without
    /// --names or --seat-numbers. Without it, all that the kind of file usually has.
    #[arg(long, value_parser = part(), value_delimiter = ',', conflicts_with = "what")]
    pub(crate) parts: Vec<ReportPart>,
    /// Name people who rated and wrote. Only where the room was told so.
    #[arg(long, conflicts_with_all = ["seat_numbers", "no_names"])]
    pub(crate) names: bool,
    /// Name them by the number of their seat.
    #[arg(long, conflicts_with = "no_names")]
    pub(crate) seat_numbers: bool,
    /// Leave them out, and single ratings with them. This is the default.
    #[arg(long)]
    pub(crate) no_names: bool,
    /// Size of the pages of a .pdf.
    #[arg(long, value_enum, default_value = "a4")]
    pub(crate) paper: Paper,
    /// Let a mark (〓) stand for each character that no font has, in a .pdf or .png. Without it nothing is written, and
    /// the characters are named.
    #[arg(long)]
    pub(crate) stand_ins: bool,
    /// Mark it as a draft although nothing is open. While something is, it is marked in any case.
    #[arg(long)]
    pub(crate) draft: bool,
    /// Of a .json: your own copy, to go on later. Your notes and drafts are in it; without this they stay out.
    #[arg(long)]
    pub(crate) own: bool,
    /// Of a .pptx, also in a .zip: write the slides onto a client's own .potx or .pptx.
    #[arg(long, value_name = "CLIENT.potx")]
    pub(crate) template: Option<PathBuf>,
    /// Which layout of the template a kind of slide is written onto, by its name or number: cover, finding, matrix,
    /// table, lighthouse or method. Kept for the next time.
    #[arg(long, value_name = "KIND=LAYOUT", value_parser = layout, value_delimiter = ',', requires = "template")]
    pub(crate) layouts: Vec<(SlideRole, String)>,
    /// Of a .zip: everything in both languages, a folder each.
    #[arg(long)]
    pub(crate) both_languages: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The workshop file.
    pub(crate) file: PathBuf,
    /// The table: csv, tsv or xlsx.
    pub(crate) table: PathBuf,
    /// What its rows are.
    #[arg(long = "as", value_enum)]
    pub(crate) kind: Kind,
    /// Which column goes where, such as title="Use case". Without any, columns are proposed by their names.
    #[arg(long, value_name = "TARGET=COLUMN", value_parser = target)]
    pub(crate) map: Vec<(String, String)>,
    /// Sheet of an xlsx file. Without it, the first that holds a table.
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// utf-8, gb18030, windows-1252, utf-16le or utf-16be. Without it, found by looking.
    #[arg(long)]
    pub(crate) encoding: Option<String>,
    /// Say what would come in, and change nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Kind {
    UseCases,
    Ratings,
    Ideas,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum What {
    Ranking,
    Ideas,
    Cards,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Paper {
    A4,
    Letter,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RankFormat {
    Table,
    Json,
    Csv,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LighthouseChange {
    Add,
    Remove,
}

impl Arguments {
    /// Ends the program with what is wrong, where two of the arguments do not go together.
    pub(crate) fn check(&self) {
        if let Command::Rank { robustness: true, format, .. } = self.command
            && !matches!(format, RankFormat::Json)
        {
            let wrong = "--robustness needs --format json";
            Self::command().error(ErrorKind::ArgumentConflict, wrong).exit();
        }
    }

    /// The language asked for, or the system's.
    pub(crate) fn language(&self) -> Language {
        let system = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()))
        };
        Language::from_tag(&self.lang.clone().or_else(system).unwrap_or_default())
    }
}

/// Reads the name of a part.
fn part() -> impl TypedValueParser<Value = ReportPart> {
    PossibleValuesParser::new(ReportPart::ALL.map(ReportPart::name))
        .try_map(|name| ReportPart::named(&name).ok_or("no such part"))
}

impl From<What> for ExportWhat {
    fn from(what: What) -> Self {
        match what {
            What::Ranking => Self::Ranking,
            What::Ideas => Self::Ideas,
            What::Cards => Self::Cards,
        }
    }
}

impl From<Paper> for PaperSize {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}

impl From<Kind> for TableKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::UseCases => Self::UseCases,
            Kind::Ratings => Self::Ratings,
            Kind::Ideas => Self::Ideas,
        }
    }
}

fn layout(text: &str) -> Result<(SlideRole, String), String> {
    let (role, layout) = text.split_once('=').ok_or("expected KIND=LAYOUT, such as cover=Title Slide")?;
    let known = || SlideRole::ALL.map(SlideRole::name).join(", ");
    let role = SlideRole::from_name(role.trim()).ok_or_else(|| format!("one of {}", known()))?;
    Ok((role, layout.trim().to_owned()))
}

fn target(text: &str) -> Result<(String, String), String> {
    let (target, column) = text.split_once('=').ok_or("expected TARGET=COLUMN, such as title=Name")?;
    Ok((target.trim().to_lowercase().replace('-', "_"), column.trim().to_owned()))
}
