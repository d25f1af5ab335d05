//! A small Debian 13 in a folder: where a machine has no Swift, its packages have Swift 6, and
//! beside it the oldest Rust that core promises to build with. Made once, kept in the user's
//! cache, outside the checkout. Needs root on a Debian machine.

use std::env;
use std::path::{Path, PathBuf};

use crate::workspace::Workspace;
use crate::{Result, process};

/// Where the checkout is seen from inside.
pub const CHECKOUT: &str = "/carewright";
/// Where the folder of build products is seen from inside.
pub const TARGET: &str = "/target";
/// Where cargo's downloads are seen from inside.
pub const CARGO_HOME: &str = "/cargo";

const SCRIPT: &str = "xtask/debian-root.sh";

/// A Debian root that is ready for use.
pub struct Root {
    folder: PathBuf,
}

impl Root {
    /// The root; under `CI=true` it is made when it is not there. The inner error says what a
    /// person can do where it cannot be had.
    pub fn ready(workspace: &Workspace) -> Result<std::result::Result<Self, String>> {
        let Some(cache) = cache() else {
            return Ok(Err("set HOME, so that a cache folder is known.".to_owned()));
        };
        let root = Self {
            folder: cache.join("carewright").join("debian-13"),
        };
        if !process::answers("apt-get", &["--version"]) || !is_root() {
            return Ok(Err(
                "run this as root on Debian, where it can be taken from Debian's packages."
                    .to_owned(),
            ));
        }
        if !root.folder.join(".ready").exists() {
            if !workspace.ci {
                return Ok(Err(format!(
                    "run this with CI=true: Debian's packages are then put into {} (about 2 GB).",
                    root.folder.display()
                )));
            }
            println!("  making a Debian root with Swift, once");
            process::run(&mut process::command(
                workspace,
                "sh",
                [SCRIPT, "make", &root.folder.to_string_lossy()],
            ))?;
        }
        Ok(Ok(root))
    }

    /// Runs a shell script inside, without a network.
    pub fn run(&self, workspace: &Workspace, script: &str) -> Result {
        let mut command = process::command(workspace, "sh", [SCRIPT, "run"]);
        command
            .arg(&self.folder)
            .arg(&workspace.root)
            .arg(&workspace.target)
            .arg(cargo_home())
            .arg(script);
        process::run(&mut command)
    }

    /// The path of a file below the target folder, as it is seen from inside.
    pub fn inside(&self, workspace: &Workspace, path: &Path) -> Result<String> {
        let below = path
            .strip_prefix(&workspace.target)
            .map_err(|_| format!("{} is not a build product.", path.display()))?;
        Ok(format!("{TARGET}/{}", below.display()))
    }
}

fn cache() -> Option<PathBuf> {
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cache")))
}

fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME").map_or_else(
        || Path::new(&env::var_os("HOME").unwrap_or_default()).join(".cargo"),
        PathBuf::from,
    )
}

fn is_root() -> bool {
    process::output(std::process::Command::new("id").arg("-u")).is_ok_and(|text| text.trim() == "0")
}
