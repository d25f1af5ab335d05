//! `uniffi-bindgen` of the version the library is built with, for `cargo xtask generate`. It is a
//! crate of its own so that the library is built without it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
