//! Any list of referrals is sorted out whole, in whatever order it is given, never with a panic.
#![no_main]

use carewright::decision::Wire;
use carewright::waiting_list::Referral;
use carewright_fuzz::ask;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(referrals) = Vec::<Referral>::from_json(text) else {
        return;
    };
    if referrals.len() <= 64 {
        // One letter more or less asks another policy.
        ask(text.len(), &referrals);
    }
});
