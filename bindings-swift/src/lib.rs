//! The Swift and Kotlin library: core, exported.
carewright::uniffi_reexport_scaffolding!();
