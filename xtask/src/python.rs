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

/// The types of the package's compiled half.
pub const STUB: &str = "bindings-python/python/carewright/_carewright.pyi";

/// The macros of core that define a type, and with it a class of the package.
const DEFINES: [&str; 8] = [
    "answer",
    "answer_out",
    "choice",
    "facts",
    "questions",
    "reasons",
    "record",
    "word",
];

/// Writes the types of the compiled half anew, from a library that holds what it knows of them.
#[cfg(feature = "core")]
pub fn generate(workspace: &Workspace) -> Result {
    if let Some(why) = missing(workspace) {
        println!("  skipped: {why}");
        return Ok(());
    }
    let environment = crate::test::with_tools(workspace)?;
    let folder = workspace.target.join("stubs");
    let module = folder.join("module.rs");
    let classes = classes(workspace)?;
    write(&module, &module_of(&classes))?;
    let out = folder.to_string_lossy().into_owned();
    let manifest = "bindings-python/Cargo.toml";
    let words = ["-m", "maturin", "generate-stubs", "--locked", "--quiet"];
    let places = ["--manifest-path", manifest, "--out", out.as_str()];
    let features = ["--features", "stubs,pyo3/extension-module"];
    let mut command = environment.command(
        workspace,
        &[&words[..], &places[..], &features[..]].concat(),
    );
    process::run(command.env("CAREWRIGHT_STUB_MODULE", &module))?;
    let written = read(&folder.join("carewright").join("_carewright.pyi"))?;
    write(&workspace.path(STUB), &typed(&written, &classes))?;
    let settings = ["--quiet", "--config", "bindings-python/pyproject.toml"];
    for tidy in [&["check", "--fix", "--select", "I,RUF022"][..], &["format"]] {
        let words = [&["-m", "ruff"], tidy, &settings, &[STUB]].concat();
        process::run(&mut environment.command(workspace, &words))?;
    }
    Ok(())
}

/// A class of the package, as core defines it.
struct Class {
    name: String,
    /// Where Rust finds it.
    path: String,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    Plain,
    Choice,
    Reasons,
}

/// Every class of the package, by the places in core that define one.
fn classes(workspace: &Workspace) -> Result<Vec<Class>> {
    let root = workspace.path("core/src");
    let mut found = Vec::new();
    for file in files_below(&root) {
        if file.extension().is_some_and(|ending| ending == "rs") {
            let place = file
                .strip_prefix(&root)
                .map_err(|error| error.to_string())?;
            let module = place
                .with_extension("")
                .to_string_lossy()
                .replace(['/', '\\'], "::");
            found.extend(classes_in(&read(&file)?, module.trim_end_matches("::mod")));
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// The classes that a file of core defines.
fn classes_in(text: &str, module: &str) -> Vec<Class> {
    let room = match module.strip_prefix("competency::framework") {
        Some(_) => "competency::framework",
        // What a policy says of where its values come from.
        None if module.starts_with("document") => "policy",
        None => module.split("::").next().unwrap_or(module),
    };
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some((head, rest)) = line.split_once("! {") else {
            continue;
        };
        let head = head.rsplit("::").next().unwrap_or(head);
        if head == "class" && !line.starts_with(' ') {
            let name = rest.trim().split([' ', ':']).next().unwrap_or_default();
            found.push(Class {
                name: name.to_owned(),
                path: format!("carewright::{room}::{name}"),
                kind: Kind::Plain,
            });
        }
        if line.starts_with(' ') || !DEFINES.contains(&head) {
            continue;
        }
        let Some(name) = lines.by_ref().find_map(defined) else {
            continue;
        };
        let (path, kind) = match head {
            "reasons" => (format!("{module}::python::{name}"), Kind::Reasons),
            "questions" => (format!("{room}::python::{name}"), Kind::Plain),
            "choice" => (format!("{room}::{name}"), Kind::Choice),
            _ => (format!("{room}::{name}"), Kind::Plain),
        };
        let path = format!("carewright::{path}");
        found.push(Class { name, path, kind });
    }
    found
}

/// The name of the type that a line begins.
fn defined(line: &str) -> Option<String> {
    let line = line.trim_start();
    let rest = line
        .strip_prefix("pub struct ")
        .or_else(|| line.strip_prefix("pub enum "))?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric())?;
    rest.get(..end).map(str::to_owned)
}

/// The module with every class in it by name.
fn module_of(classes: &[Class]) -> String {
    let exports: String = classes
        .iter()
        .map(|class| format!("    #[pymodule_export]\n    use {};\n", class.path))
        .collect();
    format!(
        "/// The compiled half of the package `carewright`.\n\
         #[pyo3::pymodule]\nmod _carewright {{\n{exports}    #[pymodule_export]\n    \
         use super::{{classes, library_version, questions}};\n    #[pymodule_export]\n    \
         use super::frames::{{\n        ArrowFrame, in_force_columns, profile_columns, \
         rank_columns, standing_columns, status_columns,\n    }};\n}}\n"
    )
}

/// The stub with the types that people use: whole numbers, sequences, and for a reason or a choice
/// the alternatives, so that a type checker knows when a `match` has seen them all.
#[cfg(feature = "core")]
fn typed(stub: &str, classes: &[Class]) -> String {
    let mut text = known(stub);
    for (found, wanted) in WANTED {
        text = text.replace(found, wanted);
    }
    for class in classes.iter().filter(|class| class.kind != Kind::Plain) {
        let name = &class.name;
        if class.kind == Kind::Reasons {
            text = with_alternatives(&text, name);
        }
        text = text.replace(&format!("list[{name}]"), &format!("list[Any{name}]"));
        let alias = alternatives(&text, name).join(" | ");
        text.push_str(&format!("\nAny{name}: TypeAlias = {alias}\n"));
        text = text.replacen(
            "\n__all__ = [",
            &format!("\n__all__ = [\n    \"Any{name}\","),
            1,
        );
    }
    text
}

/// The stub without what is private, and without the door by which a reason gives its facts: what
/// each has is written at its alternatives.
fn known(stub: &str) -> String {
    let mut text = String::new();
    let mut lines = stub.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("def __getattr__(self") {
            while lines
                .next_if(|line| !line.trim().is_empty() && !is_head(line))
                .is_some()
            {}
            continue;
        }
        text.push_str(line);
        text.push('\n');
    }
    let Some((before, rest)) = text.split_once("\n__all__ = [") else {
        return text;
    };
    let (names, after) = rest.split_once(']').unwrap_or((rest, ""));
    let public: Vec<&str> = names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.starts_with("\"_"))
        .collect();
    format!("{before}\n__all__ = [{}]{after}", public.join(", "))
}

/// Whether a line begins another member of a class.
fn is_head(line: &str) -> bool {
    ["def ", "@", "class "]
        .iter()
        .any(|head| line.trim_start().starts_with(head))
}

/// What the library knows of a type, and what people and type checkers call it.
const WANTED: [(&str, &str); 19] = [
    (
        "import Any, Final, SupportsIndex, final",
        "import Final, TypeAlias, final",
    ),
    ("SupportsGetItem[int, ", "Sequence["),
    (": SupportsIndex", ": int"),
    ("[SupportsIndex]", "[int]"),
    ("load(path: Any)", "load(path: str | PathLike[str])"),
    ("tuple[Any, tuple[str]]", "tuple[object, tuple[str]]"),
    ("from types import CapsuleType\n", ""),
    (
        "from typing_extensions import disjoint_base",
        "from typing_extensions import CapsuleType, disjoint_base",
    ),
    ("referrals: Any", "referrals: _Frame"),
    ("episodes: Any", "episodes: _Frame"),
    ("workers: Any", "workers: _Frame"),
    ("ratings: Any", "ratings: _ArrowStream"),
    ("sessions: Any", "sessions: _ArrowStream"),
    ("supervisions: Any", "supervisions: _ArrowStream"),
    ("adjustments: Any", "adjustments: _ArrowStream"),
    (": Any | None = None", ": _ArrowStream | None = None"),
    (") -> Any:", ") -> FrameAnswer[_Frame]:"),
    (
        "from _typeshed import SupportsGetItem",
        "from collections.abc import Sequence\nfrom os import PathLike",
    ),
    (
        "\n__all__ = [",
        "\nfrom ._frames import ArrowStream as _ArrowStream\n\
         from ._frames import Frame as _Frame\n\
         from ._frames import FrameAnswer\n\n__all__ = [",
    ),
];

/// The class of a family's reasons with its alternatives, from the catalogue.
#[cfg(feature = "core")]
fn with_alternatives(stub: &str, reasons: &str) -> String {
    let catalogue = carewright::families::FAMILIES
        .iter()
        .flat_map(carewright::families::Family::pages)
        .find(|page| page.name == reasons)
        .map_or(&[][..], |page| page.catalogue);
    let mut inside = String::new();
    for entry in catalogue {
        inside.push_str(&format!(
            "    @final\n    class {0}({reasons}):\n        \"\"\"{1}\"\"\"\n\n",
            entry.name, entry.summary
        ));
        let names: String = entry
            .fields
            .iter()
            .map(|name| format!("{name:?}, "))
            .collect();
        inside.push_str(&format!("        __match_args__ = ({names})\n"));
        for (name, kind) in entry.fields.iter().zip(entry.types) {
            let kind = python_type(kind);
            inside.push_str(&format!(
                "        @property\n        def {name}(self) -> {kind}: ...\n"
            ));
        }
    }
    let head = format!("class {reasons}:\n");
    match stub.split_once(&head) {
        Some((before, after)) => format!("{before}{head}{inside}{after}"),
        None => stub.to_owned(),
    }
}

/// A type of Rust as Python has it.
fn python_type(rust: &str) -> String {
    let rust = rust.replace(' ', "");
    let inside = |name: &str| {
        let rest = rust.strip_prefix(name)?.strip_prefix('<')?;
        rest.strip_suffix('>').map(python_type)
    };
    if let Some(inner) = inside("Vec") {
        return format!("list[{inner}]");
    }
    if let Some(inner) = inside("Option") {
        return format!("{inner} | None");
    }
    match rust.as_str() {
        "String" => "str".to_owned(),
        "bool" => "bool".to_owned(),
        "u8" | "u32" | "u64" | "i32" | "i64" => "int".to_owned(),
        "NaiveDate" => "date".to_owned(),
        "NaiveDateTime" => "datetime".to_owned(),
        class => class.rsplit("::").next().unwrap_or(class).to_owned(),
    }
}

/// The classes that are the alternatives of a class.
fn alternatives(stub: &str, class: &str) -> Vec<String> {
    let ending = format!("({class}):");
    stub.lines()
        .filter_map(|line| line.trim().strip_prefix("class ")?.strip_suffix(&ending))
        .map(|name| format!("{class}.{name}"))
        .collect()
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
