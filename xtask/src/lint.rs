//! `cargo xtask lint`: format and lint checks of the Rust code.

use crate::parts::{self, Outcome};
use crate::workspace::Workspace;
use crate::{Result, fuzz, process, test};

/// The runs of clippy. A package's run also lints what it is built from in this workspace: core as
/// each binding has it, and as xtask has it. So core's own code is seen with no feature, with each
/// alone and its unit tests with all; its other tests name no feature (a test of xtask sees to it)
/// and are seen once.
const CLIPPY: [&[&str]; 6] = [
    &["--package", "carewright", "--all-targets"],
    &["--package", "carewright-python", "--all-targets"],
    &[
        "--package",
        "carewright-swift",
        "--package",
        "carewright-bindgen",
        "--all-targets",
    ],
    &["--package", "xtask", "--all-targets"],
    &["--package", "xtask", "--no-default-features"],
    &[
        "--package",
        "carewright",
        "--features",
        "schema,stubs,uniffi",
        "--lib",
        "--profile",
        "test",
    ],
];

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Result {
    parts::run(workspace, &[&test::FORMAT, &test::CLIPPY, &test::LICENCES])
}

pub fn format(workspace: &Workspace) -> Result<Outcome> {
    let mut check = process::cargo(workspace, &["fmt", "--all", "--check"]);
    process::run(&mut check)?;
    // The fuzz targets are a workspace of their own.
    process::run(check.current_dir(workspace.path(fuzz::FOLDER)))?;
    Ok(Outcome::Passed)
}

pub fn clippy(workspace: &Workspace) -> Result<Outcome> {
    for what in CLIPPY {
        let words = [&["clippy", "--locked"], what, &["--", "-D", "warnings"]].concat();
        process::run(&mut process::cargo(workspace, &words))?;
    }
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::workspace::{Workspace, files_below, read};

    /// What the runs of clippy rest on: no code is there for two features together alone, and no
    /// test outside core's own code for any.
    #[test]
    fn core_asks_about_one_feature_at_a_time() {
        let workspace = Workspace::find().unwrap();
        let rust = |folder: &str| {
            let files = files_below(&workspace.path(folder)).into_iter();
            files.filter(|file| file.extension() == Some("rs".as_ref()))
        };
        let several = |file: &Path| {
            let text = read(file).unwrap();
            text.lines()
                .any(|line| line.matches("feature = ").count() > 1)
        };
        let found: Vec<_> = rust("core/src").filter(|file| several(file)).collect();
        // One forbids unsafe code where no macro of another language writes some.
        assert_eq!(found, [workspace.path("core/src/lib.rs")]);
        for file in rust("core/tests").chain(rust("core/benches")) {
            assert!(!read(&file).unwrap().contains("feature = "), "{file:?}");
        }
    }

    #[test]
    fn every_member_of_the_workspace_is_linted() {
        let workspace = Workspace::find().unwrap();
        let manifests = [
            "core",
            "bindings-python",
            "bindings-swift",
            "bindings-swift/bindgen",
            "xtask",
        ];
        for folder in manifests {
            let manifest = read(&workspace.path(&format!("{folder}/Cargo.toml"))).unwrap();
            let name = manifest
                .lines()
                .find_map(|line| line.strip_prefix("name = "))
                .unwrap();
            let name = name.trim_matches('"');
            assert!(
                super::CLIPPY.iter().any(|words| words.contains(&name)),
                "{name}"
            );
        }
        let members = read(&workspace.path("Cargo.toml")).unwrap();
        let quoted = manifests.map(|folder| format!("\"{folder}\"")).join(", ");
        assert!(members.contains(&format!("members = [{quoted}]")));
    }
}
