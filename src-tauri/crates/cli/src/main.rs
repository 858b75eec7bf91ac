//! `pharos`: workshops from the command line, and served to a browser on this machine.
//!
//! Exit codes: 0 done, 1 refused with a reason, 2 wrong use.

mod arguments;
mod check;
mod export;
mod import;
mod lighthouse;
mod portfolio;
mod rank;
mod records;
mod said;
mod salvage;
mod serve;

use arguments::{Arguments, Command};
use clap::Parser;
use room::protocol::PemFiles;
use said::Said;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.check();
    let language = arguments.language();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => {
            said.print(language);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Said> {
    let language = arguments.language();
    match arguments.command {
        Command::New { file, template, from, title } => {
            let title = title.as_deref().unwrap_or_default();
            match from {
                Some(json) => room::make_from_json(&file, &json, title)?,
                None => room::make_new(&file, &template, title, language)?,
            }
            said::tell(language, "cli-made", &said::file(&file));
            Ok(())
        }
        Command::Example { file } => {
            room::make_example(&file, language)?;
            said::tell(language, "cli-made", &said::file(&file));
            Ok(())
        }
        Command::Check { file } => check::check(&file, language),
        Command::Salvage { file, out } => salvage::salvage(&file, &out, language),
        Command::Import(import) => import::import(&import, language),
        Command::Rank { file, format, robustness, seed } => {
            let robustness = robustness.then_some(rank::WithRobustness { seed });
            rank::rank(&file, format, robustness, language)
        }
        Command::Portfolio { paths, json } => portfolio::portfolio(&paths, json, language),
        Command::Records { file } => records::records(&file),
        Command::Lighthouse { file, change, title } => {
            lighthouse::lighthouse(&file, change, &title, language)
        }
        Command::Export(wish) => export::export_to(wish, language),
        Command::Serve { file, port, lan, lan_port, lan_address, certificate, key, host_name } => {
            let files = certificate.zip(key).map(|(chain, key)| PemFiles { chain, key, host_name });
            let address = lan_address.as_deref();
            let lan = lan.then_some(serve::Lan { port: lan_port, address, certificate: files.as_ref() });
            serve::serve(file.as_deref(), &serve::Wish { port, lan }, language)
        }
    }
}
