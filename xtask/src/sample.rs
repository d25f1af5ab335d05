//! The policy of the working day in the Python package: the counselling service of the tests with
//! the roles and the waiting list of its other half, so that no value is written twice.

use crate::Result;
use crate::workspace::{Workspace, read, write};

pub const POLICY: &str = "bindings-python/python/carewright/sample/policy.toml";

const COUNSELLING: &str = "tests/services/self_harm_counselling/policy.toml";
const WAITING_LIST: &str = "tests/services/self_harm_waiting_list/policy.toml";

const ROLES: &str = "[service.roles]\n";
const VERSIONS: &str = "[[versions]]\n";
/// The first line of the waiting list, which is the last section of its policy.
const LIST: &str = "# The waiting list. There is no predicted risk";

pub fn generate(workspace: &Workspace) -> Result {
    let counselling = read(&workspace.path(COUNSELLING))?;
    let waiting_list = read(&workspace.path(WAITING_LIST))?;
    write(
        &workspace.path(POLICY),
        &together(&counselling, &waiting_list)?,
    )
}

fn together(counselling: &str, waiting_list: &str) -> Result<String> {
    // The schema of the first line lies elsewhere once the package is installed.
    let (_, counselling) = split(counselling, "\n")?;
    let (service, rest) = split(counselling, ROLES)?;
    let (_, versions) = split(rest, VERSIONS)?;
    let (_, rest) = split(waiting_list, ROLES)?;
    let (roles, rest) = split(rest, VERSIONS)?;
    let (_, list) = split(rest, LIST)?;
    Ok(format!(
        "{service}{ROLES}{roles}{VERSIONS}{versions}\n{LIST}{list}"
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
    fn the_roles_and_the_list_come_from_one_and_the_rest_from_the_other() {
        let counselling = "#:schema\n# A\n[service.roles]\na = 1\n[[versions]]\nb = 2\n";
        let list = format!("# B\n{ROLES}c = 3\n{VERSIONS}d = 4\n\n{LIST} here.\ne = 5\n");
        let expected = format!("# A\n{ROLES}c = 3\n{VERSIONS}b = 2\n\n{LIST} here.\ne = 5\n");
        assert_eq!(together(counselling, &list), Ok(expected));
        assert!(together("nothing", &list).is_err());
    }

    #[test]
    fn the_two_policies_are_one_that_loads() {
        let workspace = Workspace::find().unwrap();
        let text = |path| read(&workspace.path(path)).unwrap();
        let sample = together(&text(COUNSELLING), &text(WAITING_LIST)).unwrap();
        assert!(carewright::Policy::from_toml(&sample).is_ok());
        assert_eq!(sample, text(POLICY));
    }
}
