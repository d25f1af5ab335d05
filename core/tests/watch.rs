//! A question over many records can be followed and stopped, and neither changes an answer.

use std::fs;
use std::path::Path;

use carewright::decision::{Watch, Wire};
use carewright::session_limits::Episode;
use carewright::waiting_list::Referral;
use carewright::{CareError, Policy};
use chrono::NaiveDate;

fn policy() -> Policy {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let file = tests.join("services/self_harm_waiting_list/policy.toml");
    Policy::from_toml(&fs::read_to_string(file).unwrap()).unwrap()
}

fn day() -> NaiveDate {
    "2026-10-01".parse().unwrap()
}

fn referrals(count: usize) -> Vec<Referral> {
    let one = |number| {
        let text = format!(r#"{{"id": "R-{number}", "received_on": "2026-06-01"}}"#);
        Referral::from_json(&text).unwrap()
    };
    (0..count).map(one).collect()
}

#[test]
fn a_watch_that_is_not_stopped_changes_nothing_and_knows_when_all_are_decided() {
    let list = policy().waiting_list();
    let watch = Watch::new();
    let referrals = referrals(5_000);
    let alone = list.rank(referrals.clone(), day()).unwrap();
    assert_eq!((watch.decided(), watch.of()), (0, 0));
    let watched = list.watched_by(&watch).rank(referrals, day()).unwrap();
    assert!(alone == watched);
    assert_eq!((watch.decided(), watch.of()), (5_000, 5_000));
}

#[test]
fn a_question_that_is_stopped_gives_an_error_and_no_answer() {
    let watch = Watch::new();
    watch.stop();
    let list = policy().waiting_list().watched_by(&watch);
    let stopped = CareError::Stopped { decided: 0, of: 3 };
    assert_eq!(list.rank(referrals(3), day()).unwrap_err(), stopped);
    assert_eq!(list.overview(referrals(3), day()).unwrap_err(), stopped);
    assert_eq!(stopped.to_string(), "stopped after 0 of 3 records");

    let limits = policy().session_limits().watched_by(&watch);
    let episodes: Vec<Episode> = Vec::new();
    assert!(limits.standing_batch(episodes, day()).is_err());
}

#[test]
fn a_question_about_one_record_is_not_stopped() {
    let watch = Watch::new();
    watch.stop();
    let list = policy().waiting_list().watched_by(&watch);
    let referral = referrals(1).remove(0);
    assert!(list.clock(&referral, day()).is_ok());
}
