//! Commands that ask core itself, where xtask is built without it, as `cargo xtask` builds it: they
//! are passed on to an xtask that is built with it, so that no other command waits for that.

use crate::workspace::Workspace;
use crate::{Result, process};

pub mod generate {
    use super::pass_on;
    use crate::Result;
    use crate::parts::Outcome;
    use crate::workspace::Workspace;

    pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
        pass_on(workspace, "generate", arguments)
    }

    pub fn unchanged(workspace: &Workspace) -> Result<Outcome> {
        pass_on(workspace, "generate", &["unchanged".to_owned()])?;
        Ok(Outcome::Passed)
    }
}

pub mod mutants {
    use super::pass_on;
    use crate::Result;
    use crate::workspace::Workspace;

    pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
        pass_on(workspace, "mutants", arguments)
    }
}

pub mod weigh {
    use super::pass_on;
    use crate::Result;
    use crate::workspace::Workspace;

    pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
        pass_on(workspace, "weigh", arguments)
    }
}

fn pass_on(workspace: &Workspace, command: &str, arguments: &[String]) -> Result {
    let mut words = vec!["run", "--quiet", "--package", "xtask"];
    // A program that runs cannot be replaced on Windows.
    if cfg!(windows) {
        words.extend(["--target-dir", "target/xtask-with-core"]);
    }
    words.extend(["--", command]);
    words.extend(arguments.iter().map(String::as_str));
    process::run(&mut process::cargo(workspace, &words))
}
