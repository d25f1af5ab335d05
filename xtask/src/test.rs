//! `cargo xtask test`: every check and every test, in every language. It is what the continuous
//! integration runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::parts::{self, Outcome, Part};
use crate::python::{self, Environment};
use crate::workspace::{Workspace, files_below};
use crate::{
    Result, docs, fuzz, generate, import, licences, limits, lint, new_family, oldest_rust, process,
    swift,
};

/// The versions of the Python tools that the tests use.
const PYTHON_TOOLS: &str = "xtask/python-tools.txt";

pub const FORMAT: Part = Part {
    name: "format",
    what: "rustfmt changes nothing",
    run: lint::format,
};
pub const CLIPPY: Part = Part {
    name: "clippy",
    what: "no warnings, for every set of features",
    run: lint::clippy,
};
pub const LICENCES: Part = Part {
    name: "licences",
    what: "every dependency has a permitted licence and comes from the public registry",
    run: licences::check,
};

const PARTS: &[Part] = &[
    FORMAT,
    CLIPPY,
    LICENCES,
    Part {
        name: "cargo-deny",
        what: "the same, and the bans, as cargo-deny reads deny.toml",
        run: licences::cargo_deny,
    },
    Part {
        name: "rust",
        what: "unit, property, vector and documentation tests",
        run: rust,
    },
    Part {
        name: "rust-docs",
        what: "the Rust reference builds without warnings",
        run: docs::reference_part,
    },
    Part {
        name: "fuzz-targets",
        what: "the fuzz targets compile",
        run: fuzz::compile,
    },
    Part {
        name: "generated",
        what: "committed files that are derived from the code are up to date",
        run: generate::unchanged,
    },
    Part {
        name: "python-build",
        what: "the wheel is built and installed, and neither it nor its import is too heavy",
        run: python_build,
    },
    Part {
        name: "python",
        what: "pytest: the package, the vectors, the handbook's examples",
        run: pytest,
    },
    Part {
        name: "python-types",
        what: "mypy, pyright, stubtest and ruff",
        run: python_types,
    },
    Part {
        name: "swift",
        what: "the Swift package compiles in Swift 6 mode and passes its tests",
        run: swift::test,
    },
    Part {
        name: "new-family",
        what: "an invented family is added in few places, and answers in every language",
        run: new_family::check,
    },
    Part {
        name: "oldest-rust",
        what: "core builds with the oldest Rust that it promises",
        run: oldest_rust::check,
    },
    Part {
        name: "demo",
        what: "the main job runs and its JSON can be read",
        run: demo,
    },
    Part {
        name: "handbook",
        what: "the handbook builds without warnings",
        run: docs::handbook_part,
    },
];

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    let chosen: Vec<&Part> = if arguments.is_empty() {
        PARTS.iter().collect()
    } else {
        arguments
            .iter()
            .map(|name| part_named(name))
            .collect::<Result<_>>()?
    };
    parts::run(workspace, &chosen)
}

fn part_named(name: &str) -> Result<&'static Part> {
    PARTS.iter().find(|part| part.name == name).ok_or_else(|| {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        format!(
            "There is no part {name:?}; the parts are {}.",
            names.join(", ")
        )
    })
}

fn rust(workspace: &Workspace) -> Result<Outcome> {
    process::run(&mut process::cargo(
        workspace,
        &["test", "--locked", "--package", "carewright"],
    ))?;
    // Only unit tests ask about features. The feature `python` needs an interpreter's library to
    // link a test, so Python tests it.
    process::run(&mut process::cargo(
        workspace,
        &[
            "test",
            "--locked",
            "--package",
            "carewright",
            "--lib",
            "--features",
            "schema,uniffi",
        ],
    ))?;
    process::run(&mut process::cargo(
        workspace,
        &["test", "--locked", "--package", "xtask"],
    ))?;
    Ok(Outcome::Passed)
}

fn python_build(workspace: &Workspace) -> Result<Outcome> {
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    let environment = with_tools(workspace)?;
    let folder = wheel_folder(&workspace.target);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("Cannot empty {}: {error}.", folder.display()))?;
    }
    process::run(&mut build_wheel(workspace, &environment, &folder))?;
    let wheels = files_below(&folder);
    let [wheel] = wheels.as_slice() else {
        return Err(format!(
            "There should be one wheel in {}; there are {}.",
            folder.display(),
            wheels.len()
        ));
    };
    let size = std::fs::metadata(wheel)
        .map_err(|error| error.to_string())?
        .len();
    println!("  {}", limits::WHEEL.check(size)?);
    environment.forget_package();
    let wheel = wheel.to_string_lossy().into_owned();
    process::run(&mut environment.command(
        workspace,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--force-reinstall",
            "--no-deps",
            &wheel,
        ],
    ))?;
    import::check(workspace, &environment)?;
    Ok(Outcome::Passed)
}

/// Where the wheel as it is shipped goes, apart from those that are built for a demo.
pub fn wheel_folder(target: &Path) -> PathBuf {
    target.join("wheels").join("as-shipped")
}

/// Builds the wheel as it is shipped.
pub fn build_wheel(workspace: &Workspace, environment: &Environment, folder: &Path) -> Command {
    let out = folder.to_string_lossy();
    let words = ["-m", "maturin", "build", "--release", "--locked", "--strip"];
    let places = [
        "--manifest-path",
        "bindings-python/Cargo.toml",
        "--out",
        &out,
    ];
    environment.command(workspace, &[&words[..], &places].concat())
}

fn pytest(workspace: &Workspace) -> Result<Outcome> {
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    let environment = with_tools(workspace)?;
    let folders = ["bindings-python/tests", "tests/handbook"];
    let mut words = vec![
        "-m",
        "pytest",
        "--quiet",
        "-p",
        "no:cacheprovider",
        "-W",
        "error",
    ];
    words.extend(folders);
    process::run(&mut environment.command(workspace, &words))?;
    Ok(Outcome::Passed)
}

fn python_types(workspace: &Workspace) -> Result<Outcome> {
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    let environment = with_tools(workspace)?;
    let checks: [&[&str]; 5] = [
        &["-m", "ruff", "check", "."],
        &["-m", "ruff", "format", "--check", "."],
        &["-m", "mypy", "--strict", "."],
        &["-m", "pyright"],
        &[
            "-m",
            "mypy.stubtest",
            "carewright",
            "--allowlist",
            "stubtest-allowlist.txt",
        ],
    ];
    for check in checks {
        let mut command: Command = environment.command(workspace, check);
        process::run(command.current_dir(workspace.path("bindings-python")))?;
    }
    Ok(Outcome::Passed)
}

fn demo(workspace: &Workspace) -> Result<Outcome> {
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    let environment = with_tools(workspace)?;
    process::run(&mut environment.command(workspace, &["-m", "carewright", "demo"]))?;
    let text = process::output(
        &mut environment.command(workspace, &["-m", "carewright", "demo", "--json"]),
    )?;
    serde_json::from_str::<serde::de::IgnoredAny>(&text)
        .map_err(|error| format!("`carewright demo --json` does not print JSON: {error}."))?;
    Ok(Outcome::Passed)
}

/// The environment with the tools that the tests need.
pub fn with_tools(workspace: &Workspace) -> Result<Environment> {
    let environment = Environment::ready(workspace)?;
    environment.require(workspace, PYTHON_TOOLS)?;
    Ok(environment)
}
