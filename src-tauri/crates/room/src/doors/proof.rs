//! Proving addresses: the machine fetches a page of its own through each, before people are shown any.

use super::addresses::addresses;
use super::certificate::Certificate;
use super::lobby::Lobby;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{
    WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};

/// An address that does not answer by then is not reached.
const PROOF_TIMEOUT: Duration = Duration::from_secs(2);

/// Fetches the proof through every address: only what was reached is shown to people.
pub(crate) async fn prove(lobby: &Arc<Lobby>) {
    let addresses: Vec<String> = addresses().into_iter().map(|address| address.address).collect();
    let proofs = addresses.into_iter().map(|address| {
        let lobby = Arc::clone(lobby);
        tokio::spawn(async move {
            if matches!(timeout(PROOF_TIMEOUT, fetch(&address, &lobby)).await, Ok(Ok(found)) if found.ends_with(&lobby.proof))
            {
                lobby.proven(&address);
            }
        })
    });
    for proof in proofs.collect::<Vec<_>>() {
        // A fetch that broke down proves nothing.
        let _ = proof.await;
    }
}

async fn fetch(address: &str, lobby: &Lobby) -> std::io::Result<String> {
    let stream = TcpStream::connect((address, lobby.port)).await?;
    let host = lobby.host_at(address);
    match &lobby.certificate {
        Some(certificate) => {
            let name = ServerName::try_from(certificate.name.clone()).map_err(std::io::Error::other)?;
            let speaks = pinned(certificate).map_err(std::io::Error::other)?;
            ask(TlsConnector::from(Arc::new(speaks)).connect(name, stream).await?, &host).await
        }
        None => ask(stream, &host).await,
    }
}

/// One fixed request: not worth a library that speaks the whole protocol.
async fn ask(mut stream: impl AsyncRead + AsyncWrite + Unpin, host: &str) -> std::io::Result<String> {
    let request = format!("GET /proof HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

/// Takes exactly this certificate, whoever vouches for it: what is proved is that the address reaches these
/// doors. This machine need not know the authority that the people's devices know.
fn pinned(certificate: &Certificate) -> Result<ClientConfig, Error> {
    let provider = Arc::new(ring::default_provider());
    let pin = Pin { leaf: certificate.leaf.clone(), known: provider.signature_verification_algorithms };
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(pin)).with_no_client_auth())
}

/// One certificate, compared byte by byte; signatures are checked, so that its key was there too.
#[derive(Debug)]
struct Pin {
    leaf: CertificateDer<'static>,
    known: WebPkiSupportedAlgorithms,
}

impl ServerCertVerifier for Pin {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if end_entity.as_ref() == self.leaf.as_ref() {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.known.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doors::listener;
    use crate::protocol::PemFiles;
    use tokio_rustls::TlsAcceptor;

    /// Two certificates for one name differ all the same.
    fn certificate(folder: &std::path::Path, file: &str) -> Certificate {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let path = |ending: &str| folder.join(format!("{file}.{ending}")).to_string_lossy().into_owned();
        let files = PemFiles { chain: path("chain"), key: path("key"), host_name: None };
        std::fs::write(&files.chain, made.cert.pem()).unwrap();
        std::fs::write(&files.key, made.signing_key.serialize_pem()).unwrap();
        Certificate::read(&files, chrono::Utc::now()).unwrap()
    }

    #[tokio::test]
    async fn an_address_is_proven_only_by_the_very_certificate_of_these_doors() {
        let folder = tempfile::tempdir().unwrap();
        let (ours, other) = (certificate(folder.path(), "ours"), certificate(folder.path(), "other"));
        let listener = listener::listen([127, 0, 0, 1].into(), 0).await.unwrap();
        let address = listener.local_addr().unwrap();
        let page = axum::Router::new().fallback(|| async { "the proof" });
        let tls = TlsAcceptor::from(Arc::clone(&ours.speaks));
        tokio::spawn(listener::serve(listener, page, Some(tls)));

        let fetched = async |expected: &Certificate| {
            let stream = TcpStream::connect(address).await.unwrap();
            let connector = TlsConnector::from(Arc::new(pinned(expected).unwrap()));
            ask(connector.connect("localhost".try_into().unwrap(), stream).await?, "localhost").await
        };
        assert!(fetched(&ours).await.unwrap().ends_with("the proof"));
        assert!(fetched(&other).await.is_err(), "another program on this port proves nothing");
    }
}
