//! `cargo xtask generate`: every committed file that is derived from the code, written again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::parts::Outcome;
use crate::workspace::{Workspace, files_below, write};
use crate::{Result, catalogue, coverage, policy_fields, presets, process, python, sample, swift};

/// Something derived from the code and committed.
struct Generated {
    what: &'static str,
    /// The files or folders it writes, and nothing else is in them.
    paths: &'static [&'static str],
    make: fn(&Workspace) -> Result,
}

const GENERATED: &[Generated] = &[
    Generated {
        what: "the schema by which the core checks a policy",
        paths: &["core/src/policy/resolved.schema.json"],
        make: |workspace| {
            let path = workspace.path("core/src/policy/resolved.schema.json");
            write(&path, &carewright::policy::resolved_schema())
        },
    },
    Generated {
        what: "the schema by which the core checks a competency framework",
        paths: &["core/src/competency/framework/framework.schema.json"],
        make: |workspace| {
            let path = workspace.path("core/src/competency/framework/framework.schema.json");
            write(
                &path,
                &carewright::competency::framework::framework_schema(),
            )
        },
    },
    Generated {
        what: "the schema for editors of policy files",
        paths: &["docs/policy.schema.json"],
        make: |workspace| {
            let path = workspace.path("docs/policy.schema.json");
            write(&path, &carewright::policy::document_schema())
        },
    },
    Generated {
        what: "the sample policy in the Python package",
        paths: &[sample::POLICY],
        make: sample::generate,
    },
    Generated {
        what: "the catalogue of rules",
        paths: &[
            "docs/rules/session_limits.md",
            "docs/rules/waiting_list.md",
            "docs/rules/supervision.md",
            "docs/rules/adjustments.md",
            "docs/rules/availability.md",
            "docs/rules/competency.md",
            "docs/rules/frameworks.md",
        ],
        make: catalogue::generate,
    },
    Generated {
        what: "the fields of a policy",
        paths: &["docs/rules/policy_fields.md"],
        make: policy_fields::generate,
    },
    Generated {
        what: "the presets",
        paths: &["docs/rules/presets.md"],
        make: presets::generate,
    },
    Generated {
        what: "the coverage of the source rules",
        paths: &["docs/coverage.md"],
        make: coverage::generate,
    },
    Generated {
        what: "the types of the Python package",
        paths: &[python::STUB, python::UNIONS],
        make: python::generate,
    },
    Generated {
        what: "the Swift sources, and the handbook's Swift examples as a test",
        paths: &[swift::GENERATED, swift::HEADER, swift::EXAMPLES],
        make: swift::generate,
    },
];

/// Writes what is below the named paths; everything where none is named.
pub fn run(workspace: &Workspace, named: &[String]) -> Result {
    let wanted = |path: &str| named.iter().any(|name| path.starts_with(name.as_str()));
    for generated in GENERATED {
        if !named.is_empty() && !generated.paths.iter().any(|path| wanted(path)) {
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
    run(workspace, &[])?;
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
    GENERATED
        .iter()
        .flat_map(|generated| generated.paths)
        .flat_map(|path| files_at(&workspace.path(path)))
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
    let paths = GENERATED
        .iter()
        .flat_map(|generated| generated.paths)
        .copied();
    let words = ["ls-files", "--others", "--"].into_iter().chain(paths);
    let listed = process::output(&mut process::command(workspace, "git", words))?;
    Ok(listed
        .lines()
        .map(|file| format!("{file} (not committed)"))
        .collect())
}
