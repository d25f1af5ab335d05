//! The project's own virtual environment, `target/venv`, and the Python package in it.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workspace::{Workspace, files_below, read, write};
use crate::{Result, process};

/// The oldest Python that works.
const OLDEST: (u32, u32) = (3, 11);

/// What the Python package is built from: a change in any of these builds it again.
const SOURCES: &[&str] = &[
    "core/src",
    "core/Cargo.toml",
    "bindings-python",
    "Cargo.toml",
    "Cargo.lock",
];

/// A virtual environment of the project's own.
pub struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The environment, made first where there is none.
    pub fn ready(workspace: &Workspace) -> Result<Self> {
        let environment = Self {
            folder: workspace.target.join("venv"),
        };
        if process::answers(
            &environment.python().to_string_lossy(),
            &["-m", "pip", "--version"],
        ) {
            return Ok(environment);
        }
        eprintln!(
            "  making a virtual environment in {}",
            environment.folder.display()
        );
        let folder = environment.folder.to_string_lossy().into_owned();
        let python = find_python()?;
        let made = process::output(&mut process::command(
            workspace,
            &python,
            ["-m", "venv", "--clear", folder.as_str()],
        ));
        made.map_err(|complaint| {
            format!(
                "{python} cannot make a virtual environment. On Debian or Ubuntu install the \
                 package python3-venv; elsewhere install Python from python.org.\n{complaint}"
            )
        })?;
        Ok(environment)
    }

    /// The environment's interpreter.
    pub fn python(&self) -> PathBuf {
        self.program("python")
    }

    /// A program that is installed in the environment.
    fn program(&self, name: &str) -> PathBuf {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        self.folder
            .join(folder)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// A command of the environment's interpreter; its programs are found first.
    pub fn command(&self, workspace: &Workspace, arguments: &[&str]) -> Command {
        let mut command = process::command(workspace, self.python(), arguments);
        command
            .env("VIRTUAL_ENV", &self.folder)
            .env("PATH", self.search_path());
        command
    }

    fn search_path(&self) -> std::ffi::OsString {
        let programs = self.program("python").parent().map(Path::to_owned);
        let known = env::var_os("PATH").unwrap_or_default();
        let folders = programs.into_iter().chain(env::split_paths(&known));
        env::join_paths(folders).unwrap_or(known)
    }

    /// Installs the pinned packages of a requirements file, once for each content of it.
    pub fn require(&self, workspace: &Workspace, requirements: &str) -> Result {
        let wanted = read(&workspace.path(requirements))?;
        let stamp = self
            .folder
            .join(format!("installed-{}", requirements.replace('/', "-")));
        if read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        eprintln!("  installing the packages of {requirements}");
        process::run(&mut self.command(
            workspace,
            &[
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "-r",
                requirements,
            ],
        ))?;
        write(&stamp, &wanted)
    }

    /// Installs the Python package from its folder, unless nothing has changed since last time.
    pub fn install_package(&self, workspace: &Workspace, build: Build) -> Result {
        let stamp = self.folder.join("installed-package");
        let wanted = format!("{build:?} {}", fingerprint(workspace)?);
        if read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        eprintln!(
            "  building and installing ./bindings-python (the first time takes some minutes)"
        );
        let mut install = self.command(
            workspace,
            &[
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--force-reinstall",
                "--no-deps",
                "./bindings-python",
            ],
        );
        if build == Build::Quick {
            install.envs(QUICK);
        }
        process::run(&mut install)?;
        write(&stamp, &wanted)
    }

    /// Notes that the package installed now is not the one `install_package` would install.
    pub fn forget_package(&self) {
        // A missing stamp is what is wanted, so a failure to remove one that is not there is fine.
        let _ = std::fs::remove_file(self.folder.join("installed-package"));
    }
}

/// How the package is built: as it is shipped, or sooner and slower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    AsShipped,
    Quick,
}

/// What makes a build quick: nobody waits for optimisation to see a page of invented records.
const QUICK: [(&str, &str); 2] = [
    ("MATURIN_PEP517_ARGS", "--profile dev"),
    ("CARGO_INCREMENTAL", "0"),
];

/// The types of the package's compiled half, and the alternatives of its data enums.
pub const STUB: &str = "bindings-python/python/carewright/_carewright.pyi";
pub const UNIONS: &str = "bindings-python/python/carewright/_unions.py";

/// Writes the types of the compiled half anew, from a library that is not stripped.
pub fn generate(workspace: &Workspace) -> Result {
    if let Some(why) = missing(workspace) {
        println!("  skipped: {why}");
        return Ok(());
    }
    let environment = crate::test::with_tools(workspace)?;
    let folder = workspace.target.join("stubs");
    let out = folder.to_string_lossy().into_owned();
    let manifest = "bindings-python/Cargo.toml";
    let words = ["-m", "maturin", "generate-stubs", "--locked", "--quiet"];
    let features = ["--features", "pyo3/extension-module,inspect"];
    let places = ["--manifest-path", manifest, "--out", out.as_str()];
    process::run(&mut environment.command(
        workspace,
        &[&words[..], &features[..], &places[..]].concat(),
    ))?;
    let written = read(&folder.join("carewright").join("_carewright.pyi"))?;
    write(&workspace.path(STUB), &typed(&written))?;
    write(&workspace.path(UNIONS), &unions(&written))?;
    let settings = ["--quiet", "--config", "bindings-python/pyproject.toml"];
    for tidy in [&["check", "--fix", "--select", "I"][..], &["format"]] {
        let words = [&["-m", "ruff"], tidy, &settings, &[STUB, UNIONS]].concat();
        process::run(&mut environment.command(workspace, &words))?;
    }
    Ok(())
}

/// The stub with the types that people use: whole numbers, sequences, and for a reason or a change
/// the alternatives, so that a type checker knows when a `match` has seen them all.
fn typed(stub: &str) -> String {
    let mut text = stub
        .replace("SupportsGetItem[int, ", "Sequence[")
        .replace(": SupportsIndex", ": int")
        .replace("[SupportsIndex]", "[int]")
        .replace("load(path: Any)", "load(path: str | PathLike[str])")
        .replace("tuple[Any, tuple[str]]", "tuple[object, tuple[str]]")
        .replace("from types import CapsuleType\n", "")
        .replace(
            "from typing_extensions import disjoint_base",
            "from typing_extensions import CapsuleType, disjoint_base",
        )
        .replace("referrals: Any", "referrals: _Frame")
        .replace("episodes: Any", "episodes: _Frame")
        .replace("workers: Any", "workers: _Frame")
        .replace("ratings: Any", "ratings: _ArrowStream")
        .replace("sessions: Any", "sessions: _ArrowStream")
        .replace("supervisions: Any", "supervisions: _ArrowStream")
        .replace("adjustments: Any", "adjustments: _ArrowStream")
        .replace(": Any | None = None", ": _ArrowStream | None = None")
        .replace(") -> Any:", ") -> FrameAnswer[_Frame]:")
        .replace(
            "from _typeshed import SupportsGetItem",
            "from collections.abc import Sequence\nfrom os import PathLike",
        )
        .replace(
            "import Any, Final, SupportsIndex, final",
            "import Final, TypeAlias, final",
        )
        .replace(
            "\n__all__ = [",
            "\nfrom ._frames import ArrowStream as _ArrowStream\n\
             from ._frames import Frame as _Frame\n\
             from ._frames import FrameAnswer\n\n__all__ = [",
        );
    for data in DATA_ENUMS {
        text = text.replace(&format!("list[{data}]"), &format!("list[_Any{data}]"));
        let alias = alternatives(stub, data).join(" | ");
        text.push_str(&format!("\n_Any{data}: TypeAlias = {alias}\n"));
    }
    text
}

/// The classes that are the alternatives of a data enum.
fn alternatives(stub: &str, data: &str) -> Vec<String> {
    let ending = format!("({data}):");
    stub.lines()
        .filter_map(|line| line.trim().strip_prefix("class ")?.strip_suffix(&ending))
        .map(|name| format!("{data}.{name}"))
        .collect()
}

/// The enums whose alternatives are classes.
const DATA_ENUMS: [&str; 10] = [
    "AdjustmentEffect",
    "AdjustmentReason",
    "AvailabilityReason",
    "Change",
    "CompetencyReason",
    "FrameworkWarning",
    "PlaceChange",
    "Reason",
    "SupervisionReason",
    "WaitingReason",
];

fn unions(stub: &str) -> String {
    let mut text = format!(
        "\"\"\"The alternatives of the classes that have some, written from the library.\"\"\"\n\n\
         from ._carewright import {}\n",
        DATA_ENUMS.join(", ")
    );
    for data in DATA_ENUMS {
        text.push_str(&format!(
            "\nAny{data} = (\n    {}\n)\n",
            alternatives(stub, data).join("\n    | ")
        ));
    }
    text
}

/// Why there is no environment here and none can be made: no Python that is new enough.
pub fn missing(workspace: &Workspace) -> Option<String> {
    let made = workspace.target.join("venv").exists();
    if made { None } else { find_python().err() }
}

/// The first interpreter that is new enough.
fn find_python() -> Result<String> {
    let named = env::var("PYTHON").ok();
    let usual = [
        "python3",
        "python",
        "python3.14",
        "python3.13",
        "python3.12",
        "python3.11",
    ];
    let mut seen = Vec::new();
    for candidate in named.into_iter().chain(usual.map(str::to_owned)) {
        match version_of(&candidate) {
            Some(version) if version >= OLDEST => return Ok(candidate),
            Some((major, minor)) => seen.push(format!("{candidate} is {major}.{minor}")),
            None => {}
        }
    }
    let found = if seen.is_empty() {
        "none was found".to_owned()
    } else {
        seen.join(", ")
    };
    Err(format!(
        "Python {}.{} or newer is needed; {found}. Install it, or name it: PYTHON=/path/to/python3.",
        OLDEST.0, OLDEST.1
    ))
}

fn version_of(python: &str) -> Option<(u32, u32)> {
    let question = "import sys; print(sys.version_info[0], sys.version_info[1])";
    let answer = process::output(Command::new(python).args(["-c", question])).ok()?;
    let (major, minor) = answer.trim().split_once(' ')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// One number for everything the Python package is built from.
fn fingerprint(workspace: &Workspace) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        let path = workspace.path(source);
        let files = if path.is_dir() {
            files_below(&path)
        } else {
            vec![path]
        };
        for file in files.iter().filter(|file| is_source(file)) {
            hasher.write(file.to_string_lossy().as_bytes());
            hasher.write(
                &std::fs::read(file)
                    .map_err(|error| format!("Cannot read {}: {error}.", file.display()))?,
            );
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn is_source(file: &Path) -> bool {
    let made = ["__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache"];
    !file
        .components()
        .any(|part| made.iter().any(|name| part.as_os_str() == *name))
        && file
            .extension()
            .is_none_or(|extension| extension != "so" && extension != "pyd")
}
