//! What each run of the compiler takes: xtask as cargo's `RUSTC_WRAPPER`. It starts the compiler,
//! watches its memory and adds one line to a file. Only Linux tells the figures in files (`/proc`).

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::time::Duration;

use crate::Result;
use crate::workspace::read;

/// Names the file that lines are added to. While it is set, xtask is a wrapper of the compiler.
const FILE: &str = "CAREWRIGHT_COMPILER_RUNS";
/// How often a running compiler is looked at: its peak stands in `/proc` until it ends.
const LOOK_EVERY: Duration = Duration::from_millis(10);
/// What Linux counts processor time in, for programs: hundredths of a second.
const TICK_MILLISECONDS: u64 = 10;

/// Whether this system tells what a run took.
pub const MEASURED: bool = cfg!(target_os = "linux");
pub const NOT_MEASURED: &str =
    "processor time and peak memory are read from /proc, which only Linux has";

/// One run of the compiler.
#[derive(Debug, PartialEq, Eq)]
pub struct CompilerRun {
    pub crate_name: String,
    /// What it was compiled to: the first `--crate-type`, or `test`.
    pub kind: String,
    pub peak_kilobytes: u64,
    /// With what it started itself, such as the linker.
    pub processor_milliseconds: u64,
}

impl CompilerRun {
    fn line(&self) -> String {
        format!(
            "{}\t{}\t{}\t{}\n",
            self.crate_name, self.kind, self.peak_kilobytes, self.processor_milliseconds
        )
    }

    fn from_line(line: &str) -> Option<Self> {
        let mut cells = line.split('\t');
        Some(Self {
            crate_name: cells.next()?.to_owned(),
            kind: cells.next()?.to_owned(),
            peak_kilobytes: cells.next()?.parse().ok()?,
            processor_milliseconds: cells.next()?.parse().ok()?,
        })
    }
}

/// Makes every compiler that a command starts, however far below, add a line to the file.
pub fn watch(command: &mut Command, file: &Path) -> Result {
    let this = std::env::current_exe().map_err(|error| format!("Cannot name xtask: {error}."))?;
    command.env("RUSTC_WRAPPER", this).env(FILE, file);
    Ok(())
}

/// The runs that were added to a file.
pub fn runs(file: &Path) -> Result<Vec<CompilerRun>> {
    Ok(read(file)?
        .lines()
        .filter_map(CompilerRun::from_line)
        .collect())
}

/// Acts as the wrapper when this process was started as one: the file is named and the first word
/// is a compiler. An xtask below a watched command is started with other words.
pub fn wrap(words: &[String]) -> Option<ExitCode> {
    let file = PathBuf::from(std::env::var_os(FILE)?);
    let (compiler, rest) = words.split_first()?;
    let name = Path::new(compiler).file_stem()?.to_string_lossy();
    if !name.starts_with("rustc") && !name.starts_with("clippy-driver") {
        return None;
    }
    Some(wrapped(&file, compiler, rest).unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::FAILURE
    }))
}

fn wrapped(file: &Path, compiler: &str, words: &[String]) -> Result<ExitCode> {
    let mut child = Command::new(compiler)
        .args(words)
        .spawn()
        .map_err(|error| format!("Cannot start {compiler}: {error}."))?;
    let (status, peak_kilobytes) =
        watched(&mut child).map_err(|error| format!("Cannot wait for {compiler}: {error}."))?;
    if let Some((crate_name, kind)) = compiled(words) {
        let run = CompilerRun {
            crate_name,
            kind,
            peak_kilobytes,
            processor_milliseconds: processor_milliseconds_of_children(),
        };
        add(file, &run.line())?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Waits for the compiler and returns the most memory it had whenever it was looked at.
fn watched(child: &mut Child) -> std::io::Result<(ExitStatus, u64)> {
    if !MEASURED {
        return Ok((child.wait()?, 0));
    }
    let path = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        let status = std::fs::read_to_string(&path).unwrap_or_default();
        peak = peak_kilobytes(&status).unwrap_or_default().max(peak);
        if let Some(status) = child.try_wait()? {
            return Ok((status, peak));
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// One write of a whole line, so that the lines of compilers side by side do not mix.
fn add(file: &Path, line: &str) -> Result {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .and_then(|mut file| file.write_all(line.as_bytes()))
        .map_err(|error| format!("Cannot write {}: {error}.", file.display()))
}

/// The crate that the words compile, and to what; none where cargo only asks about the compiler.
fn compiled(words: &[String]) -> Option<(String, String)> {
    let name = value_of(words, "--crate-name").filter(|name| *name != "___")?;
    let kind = match words.iter().any(|word| word == "--test") {
        true => "test",
        false => value_of(words, "--crate-type").unwrap_or("bin"),
    };
    Some((name.to_owned(), kind.to_owned()))
}

fn value_of<'w>(words: &'w [String], option: &str) -> Option<&'w str> {
    let at = words.iter().position(|word| word == option)?;
    words.get(at + 1).map(String::as_str)
}

/// The peak in the text of `/proc/PID/status`.
fn peak_kilobytes(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// What every process that this one started and waited for took, with those below it.
pub fn processor_milliseconds_of_children() -> u64 {
    std::fs::read_to_string("/proc/self/stat")
        .ok()
        .and_then(|stat| children_ticks(&stat))
        .map_or(0, |ticks| ticks * TICK_MILLISECONDS)
}

/// The time of children in the text of `/proc/PID/stat`: the 16th and 17th field. The second is
/// the program's name in brackets, which may itself hold spaces and brackets.
fn children_ticks(stat: &str) -> Option<u64> {
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(13);
    let mut next = || fields.next()?.parse::<u64>().ok();
    Some(next()? + next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_peak_is_read() {
        let status = "Name:\trustc\nVmPeak:\t  900 kB\nVmHWM:\t  640512 kB\nVmRSS:\t 10 kB\n";
        assert_eq!(peak_kilobytes(status), Some(640_512));
        assert_eq!(peak_kilobytes("Name:\trustc\nState:\tZ (zombie)\n"), None);
    }

    #[test]
    fn the_time_of_children_is_read_whatever_the_program_is_called() {
        let stat = "7 (a) b) S 1 2 3 4 5 6 7 8 9 10 11 12 500 20 20 0 1 0 99";
        assert_eq!(children_ticks(stat), Some(520));
        assert_eq!(children_ticks("7 (short) S 1"), None);
    }

    #[test]
    fn what_is_compiled_is_told_by_the_words() {
        let library = words("--crate-name serde --edition=2021 a.rs --crate-type lib");
        assert_eq!(compiled(&library), Some(("serde".into(), "lib".into())));
        let test = words("--crate-name vectors a.rs --test");
        assert_eq!(compiled(&test), Some(("vectors".into(), "test".into())));
        assert_eq!(compiled(&words("- --crate-name ___ --print=cfg")), None);
        assert_eq!(compiled(&words("-vV")), None);
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let run = CompilerRun {
            crate_name: "carewright".to_owned(),
            kind: "lib".to_owned(),
            peak_kilobytes: 1,
            processor_milliseconds: 2,
        };
        assert_eq!(CompilerRun::from_line(run.line().trim_end()), Some(run));
        assert_eq!(CompilerRun::from_line("half a\tline"), None);
    }
}
