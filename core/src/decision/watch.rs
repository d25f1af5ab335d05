//! Watching a question over many records from outside, and stopping it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::CareError;

/// How many records are decided between two looks at the watch.
const EVERY: usize = 2_048;

/// Progress of a question over many records, and a way to stop it. The caller owns it: another
/// thread may read it, or stop it, while the question is being answered. It never changes an
/// answer: a question that is stopped gives an error and no answer.
///
/// ```
/// use carewright::decision::Watch;
///
/// let watch = Watch::new();
/// let elsewhere = watch.clone();
/// elsewhere.stop();
/// assert!(watch.is_stopped());
/// ```
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(
    feature = "python",
    pyo3::pyclass(module = "carewright", frozen, from_py_object)
)]
pub struct Watch {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    decided: AtomicU64,
    of: AtomicU64,
    stopped: AtomicBool,
}

impl Watch {
    /// A watch that nothing has been reported to.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many records have been decided so far, in steps of some thousands.
    #[must_use]
    pub fn decided(&self) -> u64 {
        self.shared.decided.load(Ordering::Relaxed)
    }

    /// How many records there are; 0 before the question is asked.
    #[must_use]
    pub fn of(&self) -> u64 {
        self.shared.of.load(Ordering::Relaxed)
    }

    /// Stops the question: it ends with an error, soon.
    pub fn stop(&self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was stopped.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.shared.stopped.load(Ordering::Relaxed)
    }
}

/// Looks at the watch of a question, where its caller gave one, before the record at a position is
/// decided.
#[inline]
pub(crate) fn look(watch: Option<&Watch>, position: usize, of: usize) -> Result<(), CareError> {
    match watch {
        Some(watch) if position % EVERY == 0 => watch.report(position, of),
        _ => Ok(()),
    }
}

impl Watch {
    /// Reports how many are decided; an error where it was stopped.
    pub(crate) fn report(&self, decided: usize, of: usize) -> Result<(), CareError> {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        self.shared.of.store(count(of), Ordering::Relaxed);
        self.shared.decided.store(count(decided), Ordering::Relaxed);
        if self.is_stopped() {
            return Err(CareError::Stopped {
                decided: count(decided),
                of: count(of),
            });
        }
        Ok(())
    }
}

#[cfg(feature = "python")]
crate::python::class! { Watch }

#[cfg(feature = "python")]
#[pyo3::pymethods]
impl Watch {
    #[new]
    fn python_new() -> Self {
        Self::new()
    }

    /// How many records have been decided so far, in steps of some thousands.
    #[getter(decided)]
    fn python_decided(&self) -> u64 {
        self.decided()
    }

    /// How many records there are; 0 before the question is asked.
    #[getter(of)]
    fn python_of(&self) -> u64 {
        self.of()
    }

    /// Stop the question: it ends with a `StoppedError`, soon.
    #[pyo3(name = "stop")]
    fn python_stop(&self) {
        self.stop();
    }

    /// Whether it was stopped.
    #[getter(is_stopped)]
    fn python_is_stopped(&self) -> bool {
        self.is_stopped()
    }

    fn __repr__(&self) -> String {
        format!("Watch(decided={}, of={})", self.decided(), self.of())
    }
}

#[cfg(feature = "uniffi")]
#[uniffi::export]
impl Watch {
    /// A watch that nothing has been reported to.
    #[uniffi::constructor(name = "new")]
    fn foreign_new() -> Result<Arc<Self>, CareError> {
        Ok(Arc::new(Self::new()))
    }

    /// How many records have been decided so far, in steps of some thousands.
    #[uniffi::method(name = "decided")]
    fn foreign_decided(&self) -> Result<u64, CareError> {
        Ok(self.decided())
    }

    /// How many records there are; 0 before the question is asked.
    #[uniffi::method(name = "of")]
    fn foreign_of(&self) -> Result<u64, CareError> {
        Ok(self.of())
    }

    /// Stops the question: it ends with an error, soon.
    #[uniffi::method(name = "stop")]
    fn foreign_stop(&self) -> Result<(), CareError> {
        self.stop();
        Ok(())
    }

    /// Whether it was stopped.
    #[uniffi::method(name = "is_stopped")]
    fn foreign_is_stopped(&self) -> Result<bool, CareError> {
        Ok(self.is_stopped())
    }
}
