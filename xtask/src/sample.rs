//! The policy of the working day in the Python package: the counselling service of the tests with
//! the waiting list, the rules about workers and the team of its other parts, so that no value is
//! written twice.

use crate::Result;
use crate::workspace::{Workspace, read, write};

pub const POLICY: &str = "bindings-python/python/carewright/sample/policy.toml";

const COUNSELLING: &str = "tests/services/self_harm_counselling/policy.toml";
const WAITING_LIST: &str = "tests/services/self_harm_waiting_list/policy.toml";
const WORKERS: &str = "tests/services/self_harm_workers/policy.toml";
const TEAM: &str = "tests/services/self_harm_team/policy.toml";

const ROLES: &str = "[service.roles]\n";
const VERSIONS: &str = "[[versions]]\n";
/// The first line of the waiting list, which is the last section of its policy.
const LIST: &str = "# The waiting list. There is no predicted risk";
/// The first line about workers, of whom the last sections of their policy are.
const ABOUT_WORKERS: &str = "# The workers: supervision, adjustments and new clients.";
/// The first line about competencies, which are the last section of the policy of the team.
const ABOUT_TEAM: &str = "# The competencies of the team.";

pub fn generate(workspace: &Workspace) -> Result {
    let text = |path| read(&workspace.path(path));
    let (workers, team) = (text(WORKERS)?, text(TEAM)?);
    let of_workers = [workers.as_str(), team.as_str()];
    let sample = together(&text(COUNSELLING)?, &text(WAITING_LIST)?, of_workers)?;
    write(&workspace.path(POLICY), &sample)
}

/// The roles are those of the part about workers, which knows them all.
fn together(counselling: &str, waiting_list: &str, [workers, team]: [&str; 2]) -> Result<String> {
    // The schema of the first line lies elsewhere once the package is installed.
    let (_, counselling) = split(counselling, "\n")?;
    let (service, rest) = split(counselling, ROLES)?;
    let (_, versions) = split(rest, VERSIONS)?;
    let (_, list) = split(waiting_list, LIST)?;
    let (_, rest) = split(workers, ROLES)?;
    let (roles, rest) = split(rest, VERSIONS)?;
    let (_, about_workers) = split(rest, ABOUT_WORKERS)?;
    let (_, about_team) = split(team, ABOUT_TEAM)?;
    let about = format!("{ABOUT_WORKERS}{about_workers}\n{ABOUT_TEAM}{about_team}");
    Ok(format!(
        "{service}{ROLES}{roles}{VERSIONS}{versions}\n{LIST}{list}\n{about}"
    ))
}

fn split<'t>(text: &'t str, at: &str) -> Result<(&'t str, &'t str)> {
    text.split_once(at)
        .ok_or_else(|| format!("A policy of the tests no longer has {at:?}, where it is cut."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roles_come_from_the_workers_and_the_rest_from_each() {
        let counselling = "#:schema\n# A\n[service.roles]\na = 1\n[[versions]]\nb = 2\n";
        let list = format!("# B\n{ROLES}c = 3\n{VERSIONS}d = 4\n\n{LIST} here.\ne = 5\n");
        let workers = format!("# C\n{ROLES}f = 6\n{VERSIONS}g = 7\n\n{ABOUT_WORKERS} h.\ni = 8\n");
        let team = format!("# D\n{ROLES}f = 6\n{VERSIONS}j = 9\n\n{ABOUT_TEAM} k.\nl = 10\n");
        let of_workers = [workers.as_str(), team.as_str()];
        let expected = format!(
            "# A\n{ROLES}f = 6\n{VERSIONS}b = 2\n\n{LIST} here.\ne = 5\n\n{ABOUT_WORKERS} h.\ni = 8\n\n{ABOUT_TEAM} k.\nl = 10\n"
        );
        assert_eq!(together(counselling, &list, of_workers), Ok(expected));
        assert!(together("nothing", &list, of_workers).is_err());
    }

    #[test]
    fn the_policies_are_one_that_loads() {
        let workspace = Workspace::find().unwrap();
        let text = |path| read(&workspace.path(path)).unwrap();
        let (workers, team) = (text(WORKERS), text(TEAM));
        let of_workers = [workers.as_str(), team.as_str()];
        let sample = together(&text(COUNSELLING), &text(WAITING_LIST), of_workers).unwrap();
        assert!(carewright::Policy::from_toml(&sample).is_ok());
        assert_eq!(sample, text(POLICY));
    }
}
