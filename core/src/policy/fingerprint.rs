//! The fingerprint of a policy: of what was said, and of nothing else.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::document::Node;

/// The SHA-256 of a policy as it was said, every line resolved, in canonical JSON. A default that
/// nobody said is no part of it: a field that a later version of the library adds changes nothing.
pub(super) fn fingerprint(said: &Node) -> String {
    let mut hashed = Hashed(Sha256::new());
    // Neither a tree nor a hash can refuse to be written.
    let _written = serde_json::to_writer(&mut hashed, said);
    let digest = hashed.0.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is written here is hashed and kept nowhere.
struct Hashed(Sha256);

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
