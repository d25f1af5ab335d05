//! A run made of parts: each says what it does and how long it took, and a table closes the run.

use std::time::{Duration, Instant};

use crate::Result;
use crate::workspace::Workspace;

/// One part of a run.
pub struct Part {
    /// A short name, to run it alone.
    pub name: &'static str,
    /// What it does, in one line.
    pub what: &'static str,
    /// How.
    pub run: fn(&Workspace) -> Result<Outcome>,
}

/// What a part that did not fail came to.
pub enum Outcome {
    /// It ran and passed.
    Passed,
    /// It could not run here, and how to make it run. Under `CI=true` that is a failure.
    Skipped(String),
    /// A tool that nobody needs for a sound result is not here.
    Optional(String),
}

/// What became of a part.
enum CameTo {
    Passed,
    Failed(String),
    Skipped(String),
}

struct Line {
    name: &'static str,
    came_to: CameTo,
    took: Duration,
}

/// Runs the parts one after another, all of them even when one fails, and prints the table.
pub fn run(workspace: &Workspace, parts: &[&Part]) -> Result {
    let started = Instant::now();
    let lines: Vec<Line> = parts
        .iter()
        .enumerate()
        .map(|(position, part)| run_one(workspace, part, position + 1, parts.len()))
        .collect();
    print!("{}", table(&lines, started.elapsed()));
    let failed = lines
        .iter()
        .filter(|line| matches!(line.came_to, CameTo::Failed(_)))
        .count();
    if failed > 0 {
        return Err(format!("{failed} of {} parts failed.", lines.len()));
    }
    Ok(())
}

fn run_one(workspace: &Workspace, part: &Part, number: usize, of: usize) -> Line {
    println!("\n[{number}/{of}] {}: {}", part.name, part.what);
    let started = Instant::now();
    let came_to = match (part.run)(workspace) {
        Ok(Outcome::Passed) => CameTo::Passed,
        Ok(Outcome::Optional(why)) => CameTo::Skipped(why),
        Ok(Outcome::Skipped(why)) if workspace.ci => {
            CameTo::Failed(format!("Nothing may be skipped under CI=true. {why}"))
        }
        Ok(Outcome::Skipped(why)) => CameTo::Skipped(why),
        Err(message) => CameTo::Failed(message),
    };
    let took = started.elapsed();
    println!("  {} in {}", described(&came_to), seconds(took));
    Line {
        name: part.name,
        came_to,
        took,
    }
}

fn described(came_to: &CameTo) -> String {
    match came_to {
        CameTo::Passed => "passed".to_owned(),
        CameTo::Failed(message) => format!("FAILED: {message}\n "),
        CameTo::Skipped(why) => format!("skipped: {why}\n "),
    }
}

fn table(lines: &[Line], took: Duration) -> String {
    let mut text = String::from("\nParts\n");
    for line in lines {
        let word = match &line.came_to {
            CameTo::Passed => "passed",
            CameTo::Failed(_) => "FAILED",
            CameTo::Skipped(_) => "skipped",
        };
        text.push_str(&format!(
            "  {:<16}{word:<10}{:>8}\n",
            line.name,
            seconds(line.took)
        ));
    }
    for line in lines {
        if let CameTo::Skipped(why) | CameTo::Failed(why) = &line.came_to {
            text.push_str(&format!("\n{}: {why}\n", line.name));
        }
    }
    text.push_str(&format!("\n{}\n", summary(lines, took)));
    text
}

fn summary(lines: &[Line], took: Duration) -> String {
    let count =
        |wanted: fn(&CameTo) -> bool| lines.iter().filter(|line| wanted(&line.came_to)).count();
    format!(
        "{} passed, {} failed, {} skipped in {}",
        count(|line| matches!(line, CameTo::Passed)),
        count(|line| matches!(line, CameTo::Failed(_))),
        count(|line| matches!(line, CameTo::Skipped(_))),
        seconds(took)
    )
}

fn seconds(took: Duration) -> String {
    format!("{}.{} s", took.as_secs(), took.subsec_millis() / 100)
}
