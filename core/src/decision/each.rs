//! Questions over many records: every record is decided, or comes back with what to put right.

use super::columns::{repeated_texts, twice_at};
use super::{CareError, Rejected, Watch, look};

/// What became of many records.
type Each<T> = Result<(Vec<T>, Vec<Rejected>), CareError>;

/// Decides each record, in order, unless the watch is stopped. A record whose identifier another has too is not decided: which
/// of them is right nobody knows.
pub(crate) fn decide_each<'r, R, T>(
    watch: Option<&Watch>,
    records: &'r [R],
    id: impl Fn(&'r R) -> &'r str,
    decide: impl FnMut(&'r R) -> Result<T, CareError>,
) -> Each<T> {
    decide_each_named(
        watch,
        records,
        "id",
        &id,
        |record| id(record).to_owned(),
        decide,
    )
}

/// The same for records whose identifier is at a path, and which errors may have to call by
/// another name.
pub(crate) fn decide_each_named<'r, R, T>(
    watch: Option<&Watch>,
    records: &'r [R],
    path: &str,
    id: impl Fn(&'r R) -> &'r str,
    name: impl Fn(&'r R) -> String,
    mut decide: impl FnMut(&'r R) -> Result<T, CareError>,
) -> Each<T> {
    let text = |position: usize| records.get(position).map_or("", &id);
    let mut twice = repeated_texts(records.len(), text).into_iter().peekable();
    let mut decided = Vec::with_capacity(records.len());
    let mut rejected = Vec::new();
    for (position, record) in records.iter().enumerate() {
        look(watch, position, records.len())?;
        let answer = if twice.next_if_eq(&position).is_some() {
            Err(twice_at(path, &name(record)))
        } else {
            decide(record)
        };
        match answer {
            Ok(answer) => decided.push(answer),
            Err(error) => rejected.push(Rejected {
                position: u64::try_from(position).unwrap_or(u64::MAX),
                record: name(record),
                error,
            }),
        }
    }
    if let Some(watch) = watch {
        watch.report(records.len(), records.len())?;
    }
    Ok((decided, rejected))
}
