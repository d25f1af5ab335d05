//! Where things are, and whether this is the continuous integration run.

use std::env;
use std::path::{Path, PathBuf};

use crate::Result;

/// The checkout that the commands work on.
pub struct Workspace {
    /// Its top folder.
    pub root: PathBuf,
    /// Where build products go.
    pub target: PathBuf,
    /// Under `CI=true` nothing may be skipped: a missing tool is an error.
    pub ci: bool,
}

impl Workspace {
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .ok_or("The folder xtask has no parent folder.")?
            .to_owned();
        let target = env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        let ci = env::var("CI").is_ok_and(|value| value == "true" || value == "1");
        Ok(Self { root, target, ci })
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }
}

/// Reads a text file, and names it when it cannot be read.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("Cannot read {}: {error}.", path.display()))
}

/// Writes a text file and the folders above it, and names it when it cannot be written.
pub fn write(path: &Path, text: &str) -> Result {
    let failed = |error: std::io::Error| format!("Cannot write {}: {error}.", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

/// Every file below a folder, in a fixed order; none when the folder does not exist.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return found;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
