//! The Swift package: its sources, written from the compiled library, and its tests, run by the
//! host's Swift or by Debian's in a folder of its own.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::parts::Outcome;
use crate::workspace::{Workspace, read, write};
use crate::{Result, debian, process};

const PACKAGE: &str = "bindings-swift";
const LIBRARY: &str = "carewright_ffi";

/// Where the generated Swift lies, and nothing else does.
pub const GENERATED: &str = "bindings-swift/Sources/Carewright/Generated";
/// The C header of the library, also generated.
pub const HEADER: &str = "bindings-swift/Sources/CarewrightFFI/CarewrightFFI.h";

/// The handbook's Swift examples, as a test.
pub const EXAMPLES: &str = "bindings-swift/Tests/CarewrightTests/HandbookExamples.swift";
const PAGES: [&str; 2] = ["README.md", "docs/swift.md"];

/// The first line of what is written.
pub const WRITTEN_BY: &str =
    "// Written by `cargo xtask generate` from the Rust types. Do not change it here.\n";

/// Writes the Swift sources from the compiled library.
pub fn generate(workspace: &Workspace) -> Result {
    build(workspace, &["carewright-swift", "carewright-bindgen"])?;
    let folder = workspace.target.join("swift").join("generated");
    bindgen(workspace, &folder)?;
    let swift = own_header(&read(&folder.join("Carewright.swift"))?);
    let (swift, types) = readers(&swift);
    if types.is_empty() {
        return Err("The generated Swift has no function that reads JSON.".to_owned());
    }
    let generated = workspace.path(GENERATED);
    write(
        &generated.join("Carewright.swift"),
        &without_trailing_spaces(&swift),
    )?;
    write(&generated.join("JsonForms.swift"), &json_forms(&types))?;
    let header = read(&folder.join("CarewrightFFI.h"))?;
    write(&workspace.path(HEADER), &without_trailing_spaces(&header))?;
    write(&workspace.path(EXAMPLES), &examples(workspace)?)
}

/// The Swift blocks of each page one after another, in a test that runs them in a folder with the
/// page's policy, or else that of the policy guide.
fn examples(workspace: &Workspace) -> Result<String> {
    let guide = blocks(&read(&workspace.path("docs/policy.md"))?, "toml");
    let mut text = format!("{WRITTEN_BY}\nimport Carewright\nimport Foundation\nimport XCTest\n\n");
    text.push_str("final class HandbookExamples: XCTestCase {\n");
    for (number, page) in PAGES.iter().enumerate() {
        let content = read(&workspace.path(page))?;
        let own = blocks(&content, "toml");
        let policy = own
            .iter()
            .chain(&guide)
            .find(|block| block.starts_with("# policy.toml\n"))
            .ok_or("No page has a policy.toml.")?;
        if number > 0 {
            text.push('\n');
        }
        text.push_str(&format!(
            "    /// {page}\n    func testPage{number}() throws {{\n"
        ));
        text.push_str("        try inFolder(with: #\"\"\"\n");
        text.push_str(&indented(policy, 12));
        text.push_str("            \"\"\"#) {\n");
        for block in blocks(&content, "swift") {
            let lines: Vec<&str> = block
                .lines()
                .filter(|line| !line.starts_with("import "))
                .collect();
            text.push_str(&indented(lines.join("\n").trim_start_matches('\n'), 12));
        }
        text.push_str("        }\n    }\n");
    }
    text.push_str("}\n");
    Ok(text)
}

/// The fenced blocks of a page in one language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    page.split(&fence)
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("```")?.0.to_owned()))
        .collect()
}

fn indented(text: &str, by: usize) -> String {
    let margin = " ".repeat(by);
    text.lines()
        .map(|line| match line {
            "" => "\n".to_owned(),
            line => format!("{margin}{line}\n"),
        })
        .collect()
}

fn build(workspace: &Workspace, packages: &[&str]) -> Result {
    // One at a time, so that the library is built without what only the generator needs.
    for package in packages {
        process::run(&mut process::cargo(
            workspace,
            &["build", "--locked", "--package", package],
        ))?;
    }
    Ok(())
}

fn bindgen(workspace: &Workspace, out: &Path) -> Result {
    let debug = workspace.target.join("debug");
    let program = debug.join(format!(
        "carewright-bindgen{}",
        std::env::consts::EXE_SUFFIX
    ));
    let library = debug.join(format!("{DLL_PREFIX}{LIBRARY}{DLL_SUFFIX}"));
    let mut command = Command::new(program);
    command
        .current_dir(&workspace.root)
        .args(["generate", "--language", "swift", "--no-format"])
        .args(["--config", "bindings-swift/uniffi.toml", "--out-dir"])
        .arg(out)
        .arg(library);
    process::output(&mut command).map(|_| ())
}

fn own_header(swift: &str) -> String {
    let rest = swift
        .split_once("// swiftlint")
        .map_or(swift, |(_, rest)| rest);
    format!("{WRITTEN_BY}\n// swiftlint{rest}")
}

/// Hides the functions that read JSON, which people call as `Type.fromJson(text)`, and lists what
/// they read.
fn readers(swift: &str) -> (String, Vec<(String, String)>) {
    let mut text = String::with_capacity(swift.len());
    let mut found = Vec::new();
    for line in swift.lines() {
        let reader = line
            .strip_prefix("public func ")
            .and_then(|rest| rest.split_once("FromJson(text: String)throws  -> "));
        if let Some((name, kind)) = reader {
            let kind = kind.trim_end_matches(['{', ' ']).to_owned();
            found.push((kind, format!("{name}FromJson")));
            text.push_str(line.trim_start_matches("public "));
        } else {
            text.push_str(line);
        }
        text.push('\n');
    }
    found.sort();
    (text, found)
}

fn json_forms(types: &[(String, String)]) -> String {
    let mut text = WRITTEN_BY.to_owned();
    for (kind, reader) in types {
        text.push_str(&format!(
            "\nextension {kind}: JsonForm {{\n    \
             public static func fromJson(_ text: String) throws -> {kind} {{\n        \
             try {reader}(text: text)\n    }}\n}}\n"
        ));
    }
    text
}

fn without_trailing_spaces(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines.join("\n") + "\n"
}

/// Compiles the package in Swift 6 mode and runs its tests.
pub fn test(workspace: &Workspace) -> Result<Outcome> {
    build(workspace, &["carewright-swift"])?;
    let library = library_folder(workspace)?;
    if let Some(swift) = host_swift() {
        return host(workspace, &swift, &library);
    }
    match debian::Root::ready(workspace)? {
        Ok(root) => in_debian(workspace, &root, &library),
        Err(why) => Ok(Outcome::Skipped(format!(
            "The Swift package was not tested: there is no Swift 6 on this machine. Install it \
             from swift.org, or {why}"
        ))),
    }
}

/// A folder with the static library alone, so that the linker takes no other.
fn library_folder(workspace: &Workspace) -> Result<PathBuf> {
    let name = format!("lib{LIBRARY}.a");
    let folder = workspace.target.join("swift").join("library");
    std::fs::create_dir_all(&folder)
        .and_then(|()| {
            std::fs::copy(
                workspace.target.join("debug").join(&name),
                folder.join(&name),
            )
        })
        .map_err(|error| format!("Cannot copy {name}: {error}."))?;
    Ok(folder)
}

/// The host's own Swift, when it is version 6 or newer.
fn host_swift() -> Option<String> {
    let version = process::output(Command::new("swift").arg("--version")).ok()?;
    let (_, rest) = version.split_once("Swift version ")?;
    let major: u32 = rest.split('.').next()?.parse().ok()?;
    (major >= 6).then(|| "swift".to_owned())
}

fn host(workspace: &Workspace, swift: &str, library: &Path) -> Result<Outcome> {
    let build = workspace.target.join("swift").join("build");
    let mut command = process::command(workspace, swift, ["test", "--package-path", PACKAGE]);
    command
        .arg("--scratch-path")
        .arg(build)
        .env("CAREWRIGHT_LIBRARY_FOLDER", library);
    process::run(&mut command)?;
    Ok(Outcome::Passed)
}

fn in_debian(workspace: &Workspace, root: &debian::Root, library: &Path) -> Result<Outcome> {
    let library = root.inside(workspace, library)?;
    let script = format!(
        "cd {checkout}/{PACKAGE} && CAREWRIGHT_LIBRARY_FOLDER={library} \
         swift test --scratch-path {target}/swift/build-debian",
        checkout = debian::CHECKOUT,
        target = debian::TARGET,
    );
    root.run(workspace, &script)?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_read_json_are_found_and_hidden() {
        let swift = "public func stepTakenFromJson(text: String)throws  -> StepTaken  {\n}\n";
        let (text, types) = readers(swift);
        assert!(text.starts_with("func stepTakenFromJson"));
        assert_eq!(
            types,
            [("StepTaken".to_owned(), "stepTakenFromJson".to_owned())]
        );
        assert!(json_forms(&types).contains("extension StepTaken: JsonForm {"));
    }

    #[test]
    fn the_generators_own_greeting_is_replaced() {
        let text = own_header("// something\n\n// swiftlint:disable all\nimport Foundation\n");
        assert!(text.starts_with(WRITTEN_BY));
        assert!(text.ends_with("\n// swiftlint:disable all\nimport Foundation\n"));
    }
}
