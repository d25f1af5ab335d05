//! How a family is added, tried: an invented one (`tests/new_family`) is added to a copy of the
//! checkout, in few places outside its own files, and answers there in every language.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::Value;

use crate::parts::Outcome;
use crate::workspace::{Workspace, files_below, read};
use crate::{Result, process, python, test};

const FOLDER: &str = "tests/new_family";
/// The most places outside its own files that adding a family may touch.
const MOST_PLACES: usize = 6;

/// What the names of the checkout's own packages have in them.
const OUR_PACKAGES: &[&str] = &["carewright", "xtask"];

/// `tests/new_family/manifest.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    /// What the family is called, and so its own files and folders are.
    family: String,
    #[serde(rename = "insert")]
    inserts: Vec<Insert>,
    generated: Vec<Generated>,
}

/// A place outside the family's own files, and what is added to it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Insert {
    file: String,
    /// The text, there once, after which it goes.
    after: String,
    text: String,
}

/// What a generated file holds when the family is there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Generated {
    file: String,
    holds: Vec<String>,
}

pub fn check(workspace: &Workspace) -> Result<Outcome> {
    let path = workspace.path(&format!("{FOLDER}/manifest.toml"));
    let manifest: Manifest =
        toml::from_str(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    let copy = copy(workspace);
    lend_dependencies(workspace, &copy)?;
    let places = add(workspace, &copy, &manifest)?;
    println!("  places outside its own files: {places} (at most {MOST_PLACES})");
    if places > MOST_PLACES {
        return Err(format!(
            "Adding a family touches {places} places outside its own files; at most {MOST_PLACES} \
             are allowed. Let what joins families be asked of core/src/families.rs."
        ));
    }
    in_rust(&copy, &manifest)?;
    generated(&copy, &manifest)?;
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    in_python(workspace, &copy)?;
    Ok(Outcome::Passed)
}

/// The checkout to which the family is added. What is built from it stays beside it, so that a
/// second run builds only what has changed.
fn copy(workspace: &Workspace) -> Workspace {
    let folder = workspace.target.join("new-family");
    Workspace {
        root: folder.join("checkout"),
        target: folder.join("target"),
        ci: workspace.ci,
    }
}

/// Begins the copy's folder of build products with the dependencies that were built here. Cargo
/// builds again what does not fit. The two cannot share one folder: cargo gives the packages of both
/// the same names in it.
fn lend_dependencies(workspace: &Workspace, copy: &Workspace) -> Result {
    if copy.target.exists() {
        return Ok(());
    }
    let (from, to) = (workspace.target.join("debug"), copy.target.join("debug"));
    for folder in [".fingerprint", "build", "deps"] {
        for file in files_below(&from.join(folder)) {
            let below = file.strip_prefix(&from).unwrap_or(&file);
            let name = below.to_string_lossy();
            if !OUR_PACKAGES.iter().any(|ours| name.contains(ours)) {
                lend(&file, &to.join(below))
                    .map_err(|error| format!("Cannot copy {}: {error}.", file.display()))?;
            }
        }
    }
    Ok(())
}

/// Copies a file with the time of its last change, by which cargo knows whether it is up to date.
fn lend(from: &Path, to: &Path) -> std::io::Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::copy(from, to)?;
    let changed = from.metadata()?.modified()?;
    File::options().append(true).open(to)?.set_modified(changed)
}

/// Lays the checkout, the family's own files and its lines elsewhere into the copy, and returns in
/// how many places outside its own files something was added.
fn add(workspace: &Workspace, copy: &Workspace, manifest: &Manifest) -> Result<usize> {
    let mut files: BTreeSet<PathBuf> = BTreeSet::new();
    let templates = workspace.path(FOLDER).join("files");
    let own: Vec<PathBuf> = files_below(&templates)
        .iter()
        .filter_map(|file| Some(file.strip_prefix(&templates).ok()?.to_owned()))
        .collect();
    let elsewhere = own.iter().filter(|file| !is_own(file, &manifest.family));
    let places = elsewhere.count() + manifest.inserts.len();
    for file in checkout(workspace)? {
        if own.contains(&file) {
            return Err(format!("{} is there already.", file.display()));
        }
        // What is generated anyway stays as it was, so that it is not built for twice.
        let generated = manifest
            .generated
            .iter()
            .any(|one| Path::new(&one.file) == file);
        if generated && copy.root.join(&file).exists() {
            files.insert(file);
            continue;
        }
        let mut bytes = bytes(&workspace.root.join(&file))?;
        for insert in &manifest.inserts {
            if Path::new(&insert.file) == file {
                bytes = inserted(&bytes, insert)?;
            }
        }
        lay(copy, &file, &bytes)?;
        files.insert(file);
    }
    if let Some(insert) = manifest
        .inserts
        .iter()
        .find(|insert| !files.contains(Path::new(&insert.file)))
    {
        return Err(format!("There is no file {}.", insert.file));
    }
    for file in own {
        lay(copy, &file, &bytes(&templates.join(&file))?)?;
        files.insert(file);
    }
    for file in files_below(&copy.root) {
        let known = file
            .strip_prefix(&copy.root)
            .is_ok_and(|file| files.contains(file));
        if !known {
            std::fs::remove_file(&file)
                .map_err(|error| format!("Cannot remove {}: {error}.", file.display()))?;
        }
    }
    Ok(places)
}

/// Whether a file, or a folder that it is in, is called as the family is.
fn is_own(file: &Path, family: &str) -> bool {
    let mut parts = file.components();
    parts.any(|part| match part {
        Component::Normal(name) => Path::new(name)
            .file_stem()
            .is_some_and(|stem| stem == family),
        _ => false,
    })
}

/// The files of the checkout, from its top: those that git knows or would add, or where there is
/// no git all but what was built.
fn checkout(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    if workspace.path(".git").exists() && process::answers("git", &["--version"]) {
        let words = ["ls-files", "-z", "--cached", "--others"];
        let words = words.into_iter().chain(["--exclude-standard"]);
        let listed = process::output(&mut process::command(workspace, "git", words))?;
        let mut files: Vec<PathBuf> = listed.split_terminator('\0').map(PathBuf::from).collect();
        files.retain(|file| workspace.root.join(file).is_file());
        return Ok(files);
    }
    let made = |part: Component<'_>| {
        ["target", ".git", "__pycache__"]
            .iter()
            .any(|name| part.as_os_str() == *name)
    };
    Ok(files_below(&workspace.root)
        .iter()
        .filter_map(|file| Some(file.strip_prefix(&workspace.root).ok()?.to_owned()))
        .filter(|file| !file.components().any(made))
        .collect())
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| format!("Cannot read {}: {error}.", path.display()))
}

/// The content of a file with what is added to it.
fn inserted(content: &[u8], insert: &Insert) -> Result<Vec<u8>> {
    let Insert { file, after, text } = insert;
    let content = String::from_utf8_lossy(content);
    match content.split(after.as_str()).collect::<Vec<_>>()[..] {
        [before, behind] => Ok(format!("{before}{after}{text}{behind}").into_bytes()),
        _ => Err(format!(
            "{FOLDER}/manifest.toml: {after:?} is not in {file} exactly once."
        )),
    }
}

/// Writes a file of the copy unless it is as it should be, so that nothing is built for nothing.
fn lay(copy: &Workspace, file: &Path, wanted: &[u8]) -> Result {
    let path = copy.root.join(file);
    if std::fs::read(&path).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let failed = |error: std::io::Error| format!("Cannot write {}: {error}.", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(&path, wanted).map_err(failed)
}

/// A cargo command in the copy.
fn cargo(copy: &Workspace, arguments: &[&str]) -> Command {
    let mut command = process::cargo(copy, arguments);
    command.env("CARGO_TARGET_DIR", &copy.target);
    command
}

fn generate(copy: &Workspace, paths: &[&str]) -> Result {
    let words = ["run", "--locked", "--quiet", "--package", "xtask", "--"];
    process::run(&mut cargo(
        copy,
        &[&words[..], &["generate"], paths].concat(),
    ))
}

/// The schema comes first, for core reads it; then the vectors are answered and judged by what
/// they say.
fn in_rust(copy: &Workspace, manifest: &Manifest) -> Result {
    process::run(&mut cargo(copy, &["fmt", "--all", "--check"]))?;
    generate(copy, &["core/src/policy"])?;
    let words = ["test", "--locked", "--quiet", "--package", "carewright"];
    let answer = ["--test", "vectors", "every_vector_gives"];
    process::run(cargo(copy, &[&words[..], &answer].concat()).env("CAREWRIGHT_BLESS", "1"))?;
    for file in files_below(&copy.path(&format!("tests/vectors/{}", manifest.family))) {
        let vector: Value = serde_json::from_str(&read(&file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        if vector["expected"].get("reasons").is_none() {
            return Err(format!(
                "{} was not answered: {}",
                file.display(),
                vector["expected"]
            ));
        }
    }
    let judge = ["--test", "vectors", "--test", "rooms"];
    process::run(&mut cargo(copy, &[&words[..], &judge].concat()))
}

/// The handbook's pages and the Swift sources know the family once they are written again.
fn generated(copy: &Workspace, manifest: &Manifest) -> Result {
    generate(copy, &["docs", "bindings-swift"])?;
    for Generated { file, holds } in &manifest.generated {
        let text = read(&copy.path(file))?;
        if let Some(part) = holds.iter().find(|part| !text.contains(part.as_str())) {
            return Err(format!("{file} of the copy does not hold {part:?}."));
        }
    }
    Ok(())
}

/// The package as it is, with the types of before: the getter, the types and the question follow
/// from the library alone.
fn in_python(workspace: &Workspace, copy: &Workspace) -> Result {
    let environment = test::with_tools(workspace)?;
    let folder = copy.target.join("python");
    let wheels = copy.target.join("wheels");
    for made in [&folder, &wheels] {
        if made.exists() {
            std::fs::remove_dir_all(made)
                .map_err(|error| format!("Cannot empty {}: {error}.", made.display()))?;
        }
    }
    let (into, out) = (folder.to_string_lossy(), wheels.to_string_lossy());
    let words = [
        "-m",
        "maturin",
        "build",
        "--profile",
        "dev",
        "--locked",
        "--quiet",
    ];
    let places = [
        "--manifest-path",
        "bindings-python/Cargo.toml",
        "--out",
        &out,
    ];
    let mut build = environment.command(copy, &[&words[..], &places].concat());
    process::run(build.env("CARGO_TARGET_DIR", &copy.target))?;
    let wheel = files_below(&wheels);
    let wheel = wheel.first().ok_or("There is no wheel.")?.to_string_lossy();
    let words = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    let places = ["--no-deps", "--target", &into, &wheel];
    process::run(&mut environment.command(copy, &[&words[..], &places].concat()))?;
    let (script, tests) = (format!("{FOLDER}/ask.py"), copy.path("tests"));
    let mut ask = environment.command(copy, &[&script, &tests.to_string_lossy()]);
    process::run(ask.env("PYTHONPATH", &folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_owns_what_is_called_after_it() {
        let own = |file| is_own(Path::new(file), "example");
        assert!(own("core/src/example/mod.rs"));
        assert!(own("docs/example.md"));
        assert!(!own("core/src/families.rs"));
        assert!(!own("tests/services/examples/policy.toml"));
    }

    #[test]
    fn something_is_added_after_a_text_that_is_there_once() {
        let insert = Insert {
            file: "a.rs".to_owned(),
            after: "b\n".to_owned(),
            text: "c\n".to_owned(),
        };
        assert_eq!(
            inserted(b"a\nb\nd\n", &insert),
            Ok(b"a\nb\nc\nd\n".to_vec())
        );
        assert!(inserted(b"b\nb\n", &insert).is_err());
        assert!(inserted(b"a\n", &insert).is_err());
    }
}
