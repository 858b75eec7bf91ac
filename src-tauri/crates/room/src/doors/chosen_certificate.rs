//! Which certificate the doors open with: the one of the command line for this run, else the one that is kept in
//! this person's settings. Only paths are kept.

use super::certificate::{Certificate, CertificateError};
use crate::protocol::PemFiles;
use crate::{Folders, Trouble, write_whole};
use chrono::Utc;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The choice, shared by all ways to the desk.
#[derive(Debug)]
pub(crate) struct ChosenCertificate {
    kept_at: PathBuf,
    /// For this run only.
    given: Mutex<Option<PemFiles>>,
}

impl ChosenCertificate {
    pub(crate) fn new(folders: &Folders) -> Self {
        Self { kept_at: folders.settings.join("certificate.json"), given: Mutex::new(None) }
    }

    /// Takes a certificate for this run.
    ///
    /// # Errors
    /// [`Trouble::Certificate`]: then what was chosen before stays.
    pub(crate) fn give(&self, files: PemFiles) -> Result<(), Trouble> {
        Certificate::read(&files, Utc::now())?;
        *self.given.lock().unwrap_or_else(PoisonError::into_inner) = Some(files);
        Ok(())
    }

    /// Takes a certificate for this and all later runs.
    ///
    /// # Errors
    /// [`Trouble::Certificate`], or what the system says about the settings: then what was chosen before stays.
    pub(crate) fn keep(&self, files: PemFiles) -> Result<(), Trouble> {
        // The next run may start in another folder.
        let absolute = |path: String| match std::path::absolute(&path) {
            Ok(whole) => whole.to_string_lossy().into_owned(),
            Err(_) => path,
        };
        let files = PemFiles { chain: absolute(files.chain), key: absolute(files.key), ..files };
        Certificate::read(&files, Utc::now())?;
        let text =
            serde_json::to_vec_pretty(&files).map_err(|error| Trouble::NotWritten(error.to_string()))?;
        if let Some(folder) = self.kept_at.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Trouble::file(folder, &error))?;
        }
        write_whole(&self.kept_at, &text)?;
        *self.given.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    /// From now on there is none. The PEM files stay where they are.
    ///
    /// # Errors
    /// What the system says about the settings.
    pub(crate) fn remove(&self) -> Result<(), Trouble> {
        *self.given.lock().unwrap_or_else(PoisonError::into_inner) = None;
        match std::fs::remove_file(&self.kept_at) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Trouble::file(&self.kept_at, &error))
            }
            _ => Ok(()),
        }
    }

    /// The certificate that the doors open with; None for plain http.
    ///
    /// # Errors
    /// [`Trouble::Certificate`] for one that was chosen and cannot be used any more. Doors that were to speak
    /// https never open without it.
    pub(crate) fn read(&self) -> Result<Option<Certificate>, Trouble> {
        let given = self.given.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let files = match given {
            Some(files) => Some(files),
            None => self.kept()?,
        };
        let certificate = files.map(|files| Certificate::read(&files, Utc::now())).transpose()?;
        Ok(certificate.map(Certificate::looked_up))
    }

    fn kept(&self) -> Result<Option<PemFiles>, CertificateError> {
        let unreadable = |cause: std::io::Error| CertificateError::Unreadable {
            file: self.kept_at.to_string_lossy().into_owned(),
            cause,
        };
        match std::fs::read(&self.kept_at) {
            // Nobody knows what was chosen: then the doors stay closed.
            Ok(text) => serde_json::from_slice(&text).map(Some).map_err(|error| unreadable(error.into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(error)),
        }
    }
}
