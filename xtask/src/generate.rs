//! `cargo xtask generate`: every committed file that is derived from the code, written again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::parts::Outcome;
use crate::workspace::{Workspace, files_below, write};
use crate::{
    Result, catalogue, coverage, policy_fields, presets, process, python, questions, sample, swift,
    swift_questions,
};

/// Something derived from the code and committed.
struct Generated {
    what: &'static str,
    /// The files or folders it writes, and nothing else is in them.
    paths: Vec<String>,
    make: fn(&Workspace) -> Result,
}

impl Generated {
    fn new(what: &'static str, paths: &[&str], make: fn(&Workspace) -> Result) -> Self {
        let paths = paths.iter().map(|&path| path.to_owned()).collect();
        Self { what, paths, make }
    }
}

fn all() -> Vec<Generated> {
    vec![
        Generated::new(
            "the schema by which the core checks a policy",
            &["core/src/policy/resolved.schema.json"],
            |workspace| {
                let path = workspace.path("core/src/policy/resolved.schema.json");
                write(&path, &carewright::policy::resolved_schema())
            },
        ),
        Generated::new(
            "the schema by which the core checks a competency framework",
            &["core/src/competency/framework/framework.schema.json"],
            |workspace| {
                let path = workspace.path("core/src/competency/framework/framework.schema.json");
                write(
                    &path,
                    &carewright::competency::framework::framework_schema(),
                )
            },
        ),
        Generated::new(
            "the schema for editors of policy files",
            &["docs/policy.schema.json"],
            |workspace| {
                let path = workspace.path("docs/policy.schema.json");
                write(&path, &carewright::policy::document_schema())
            },
        ),
        Generated::new(
            "the sample policy in the Python package",
            &[sample::POLICY],
            sample::generate,
        ),
        Generated {
            what: "the catalogue of rules",
            paths: catalogue::pages().collect(),
            make: catalogue::generate,
        },
        Generated::new("the questions", &[questions::PAGE], questions::generate),
        Generated::new(
            "the schema of what each question is asked with and answers",
            &["docs/questions.schema.json"],
            |workspace| {
                let path = workspace.path("docs/questions.schema.json");
                write(&path, &carewright::questions::questions_schema())
            },
        ),
        Generated::new(
            "the fields of a policy",
            &["docs/rules/policy_fields.md"],
            policy_fields::generate,
        ),
        Generated::new("the presets", &["docs/rules/presets.md"], presets::generate),
        Generated::new(
            "the coverage of the source rules",
            &["docs/coverage.md"],
            coverage::generate,
        ),
        Generated::new(
            "the types of the Python package",
            &[python::STUB],
            python::generate,
        ),
        Generated::new(
            "the Swift sources, and the handbook's Swift examples as a test",
            &[swift::GENERATED, swift::HEADER, swift::EXAMPLES],
            swift::generate,
        ),
        Generated::new(
            "the typed method of every question, as the Swift tests ask it",
            &[swift_questions::FILE],
            swift_questions::generate,
        ),
    ]
}

/// The files and folders that are written, and nothing else is in them.
pub fn paths() -> impl Iterator<Item = String> {
    all().into_iter().flat_map(|generated| generated.paths)
}

/// Writes what is below the named paths; everything where none is named. The word `unchanged` alone
/// writes everything and fails when that changed a file.
pub fn run(workspace: &Workspace, named: &[String]) -> Result {
    if named == ["unchanged"] {
        return unchanged(workspace).map(|_| ());
    }
    write_below(workspace, named)
}

fn write_below(workspace: &Workspace, named: &[String]) -> Result {
    let wanted = |path: &String| named.iter().any(|name| path.starts_with(name.as_str()));
    for generated in all() {
        if !named.is_empty() && !generated.paths.iter().any(wanted) {
            continue;
        }
        println!("{}: {}", generated.what, generated.paths.join(", "));
        (generated.make)(workspace)?;
    }
    Ok(())
}

/// Generates everything and fails when that changed a file or left one that is not committed.
pub fn unchanged(workspace: &Workspace) -> Result<Outcome> {
    let before = contents(workspace);
    write_below(workspace, &[])?;
    let mut stale = differences(&before, &contents(workspace));
    stale.extend(not_committed(workspace)?);
    if stale.is_empty() {
        return Ok(Outcome::Passed);
    }
    Err(format!(
        "These files were not up to date and are now; look at them and commit them:\n  {}",
        stale.join("\n  ")
    ))
}

fn contents(workspace: &Workspace) -> BTreeMap<PathBuf, Vec<u8>> {
    paths()
        .flat_map(|path| files_at(&workspace.path(&path)))
        .filter_map(|file| Some((file.clone(), std::fs::read(file).ok()?)))
        .collect()
}

fn files_at(path: &Path) -> Vec<PathBuf> {
    if path.is_dir() {
        files_below(path)
    } else {
        vec![path.to_owned()]
    }
}

fn differences(
    before: &BTreeMap<PathBuf, Vec<u8>>,
    after: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<String> {
    before
        .keys()
        .chain(after.keys().filter(|file| !before.contains_key(*file)))
        .filter(|file| before.get(*file) != after.get(*file))
        .map(|file| file.display().to_string())
        .collect()
}

/// Generated files that git does not know, ignored ones included; none where there is no git.
fn not_committed(workspace: &Workspace) -> Result<Vec<String>> {
    if !workspace.path(".git").exists() || !process::answers("git", &["--version"]) {
        return Ok(Vec::new());
    }
    let words = ["ls-files", "--others", "--"].map(str::to_owned);
    let words = words.into_iter().chain(paths());
    let listed = process::output(&mut process::command(workspace, "git", words))?;
    Ok(listed
        .lines()
        .map(|file| format!("{file} (not committed)"))
        .collect())
}
