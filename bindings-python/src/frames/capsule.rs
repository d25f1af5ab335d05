//! The border to other tools: the C stream interface of Arrow, in capsules of Python.
//!
//! Everything unsafe is in this file. What comes in is read to its end at once, for some tools have
//! one stream open at a time, and `arrays` checks each column before anything reads it.

#![expect(unsafe_code, reason = "memory of other tools comes in by its address")]

use std::ffi::CStr;
use std::ptr::NonNull;
use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{Array, RecordBatch, RecordBatchIterator, StructArray};
use arrow_buffer::{
    ArrowNativeType, BooleanBuffer, Buffer, MutableBuffer, NullBuffer, ScalarBuffer,
};
use arrow_schema::Schema;
use carewright::guarded;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3::{Borrowed, intern};

// The names that the specification gives to its capsules.
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// A frame as it comes in; `None` where its stream ends in an error.
pub struct Given(pub Option<Batches>);

/// All batches of a stream. Nothing in them is checked.
pub struct Batches {
    pub schema: FFI_ArrowSchema,
    pub arrays: Vec<Arc<FFI_ArrowArray>>,
}

impl<'py> FromPyObject<'_, 'py> for Given {
    type Error = PyErr;

    // The name that the types of the package import the protocol by.
    #[cfg(feature = "stubs")]
    const INPUT_TYPE: pyo3::inspect::PyStaticExpr =
        pyo3::inspect::PyStaticExpr::Name { id: "_ArrowStream" };

    fn extract(frame: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = frame.py();
        let capsule = frame.call_method0(intern!(py, "__arrow_c_stream__"))?;
        let Ok(stream) = capsule.cast::<PyCapsule>()?.pointer_checked(Some(STREAM)) else {
            return Ok(Self(None));
        };
        let stream = stream.cast::<FFI_ArrowArrayStream>().as_ptr();
        // SAFETY: a capsule of this name holds such a stream, and nobody else reads it while the
        // interpreter is held. What is left in it is released, so that the capsule frees it alone.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(stream) };
        py.detach(|| guarded(|| Ok(Self(read_to_end(stream)))))
    }
}

fn read_to_end(mut stream: FFI_ArrowArrayStream) -> Option<Batches> {
    stream.release?;
    let (get_schema, get_next) = (stream.get_schema?, stream.get_next?);
    let mut schema = FFI_ArrowSchema::empty();
    // SAFETY: the stream is not released, and both places are valid for the length of the call.
    if unsafe { get_schema(&raw mut stream, &raw mut schema) } != 0 {
        return None;
    }
    let mut arrays = Vec::new();
    loop {
        let mut array = FFI_ArrowArray::empty();
        // SAFETY: as above.
        if unsafe { get_next(&raw mut stream, &raw mut array) } != 0 {
            return None;
        }
        if array.is_released() {
            return Some(Batches { schema, arrays });
        }
        arrays.push(Arc::new(array));
    }
}

/// Why an array is not sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsound(pub &'static str);

/// Where the values of an array are in its buffers.
#[derive(Clone, Copy)]
pub struct Span {
    pub offset: usize,
    pub len: usize,
    pub end: usize,
}

/// An array as another tool describes it. `None` has no values at all: a stream without a batch.
#[derive(Clone, Copy)]
pub struct Raw<'a>(Option<(&'a FFI_ArrowArray, &'a Arc<FFI_ArrowArray>)>);

impl<'a> Raw<'a> {
    pub const NOTHING: Self = Self(None);

    pub fn of(batch: &'a Arc<FFI_ArrowArray>) -> Self {
        Self(Some((batch, batch)))
    }

    pub fn span(self) -> Result<Span, Unsound> {
        let (offset, len) = self
            .0
            .map_or((0, 0), |(array, _)| (array.offset, array.length));
        let span = || {
            let (offset, len) = (usize::try_from(offset).ok()?, usize::try_from(len).ok()?);
            let offset = if len == 0 { 0 } else { offset };
            let end = offset.checked_add(len)?;
            Some(Span { offset, len, end })
        };
        span().ok_or(Unsound("its length is not possible"))
    }

    pub fn child(self, place: usize) -> Result<Self, Unsound> {
        let Some((array, owner)) = self.0 else {
            return Ok(self);
        };
        let children = usize::try_from(array.n_children).unwrap_or(0);
        if array.children.is_null() || place >= children {
            return Err(Unsound("a part of it is missing"));
        }
        Ok(Self(Some((array.child(place), owner))))
    }

    pub fn dictionary(self) -> Result<Self, Unsound> {
        let Some((array, owner)) = self.0 else {
            return Ok(self);
        };
        let values = array.dictionary().ok_or(Unsound("it has no dictionary"))?;
        Ok(Self(Some((values, owner))))
    }

    /// How many buffers there are.
    pub fn buffers(self) -> usize {
        let buffers = |(array, _): (&FFI_ArrowArray, _)| match array.buffers.is_null() {
            true => 0,
            false => usize::try_from(array.n_buffers).unwrap_or(0),
        };
        self.0.map_or(0, buffers)
    }

    /// A buffer of as many bytes as its values need; how many it has, the interface does not tell.
    pub fn bytes(self, place: usize, size: usize) -> Result<Buffer, Unsound> {
        if size == 0 {
            return Ok(MutableBuffer::new(0).into());
        }
        if place >= self.buffers() || isize::try_from(size).is_err() {
            return Err(Unsound("a buffer of it is missing"));
        }
        let found = self.0.and_then(|(array, owner)| {
            let start = NonNull::new(array.buffer(place).cast_mut())?;
            Some((start, Arc::clone(owner)))
        });
        let (start, owner) = found.ok_or(Unsound("a buffer of it is missing"))?;
        // SAFETY: the interface promises that the buffer holds the values of the array, and leaves
        // it in place until its owner is released, which the buffer keeps.
        Ok(unsafe { Buffer::from_custom_allocation(start, size, owner) })
    }

    /// A buffer of values, copied where they do not lie as a processor wants them.
    pub fn values<T: ArrowNativeType>(
        self,
        place: usize,
        count: usize,
    ) -> Result<ScalarBuffer<T>, Unsound> {
        let size = count.checked_mul(size_of::<T>());
        let bytes = self.bytes(place, size.ok_or(Unsound("its length is not possible"))?)?;
        let is_aligned = bytes.as_ptr().align_offset(align_of::<T>()) == 0;
        let bytes = if is_aligned {
            bytes
        } else {
            Buffer::from_slice_ref(bytes.as_slice())
        };
        Ok(ScalarBuffer::new(bytes, 0, count))
    }

    /// A buffer of yes and no.
    pub fn bits(self, place: usize, span: Span) -> Result<BooleanBuffer, Unsound> {
        let bytes = self.bytes(place, span.end.div_ceil(8))?;
        Ok(BooleanBuffer::new(bytes, span.offset, span.len))
    }

    /// Which values are there.
    pub fn nulls(self, span: Span) -> Result<Option<NullBuffer>, Unsound> {
        let told = self.0.map_or(0, |(array, _)| array.null_count);
        let has_bits = self
            .0
            .is_some_and(|(array, _)| self.buffers() > 0 && !array.buffer(0).is_null());
        let wrong = Unsound("it has not as many missing values as it says");
        if told == 0 || (told < 0 && !has_bits) {
            return Ok(None);
        }
        if !has_bits {
            return Err(wrong);
        }
        let nulls = NullBuffer::new(self.bits(0, span)?);
        match usize::try_from(told) {
            Ok(told) if told != nulls.null_count() => Err(wrong),
            _ => Ok(Some(nulls).filter(|nulls| nulls.null_count() > 0)),
        }
    }
}

/// A frame that goes out, as a stream of one batch.
pub fn stream<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Bound<'py, PyCapsule>> {
    let batches = RecordBatchIterator::new([Ok(batch.clone())], batch.schema());
    let stream = guarded(|| Ok(FFI_ArrowArrayStream::new(Box::new(batches))))?;
    PyCapsule::new_with_value(py, stream, STREAM)
}

/// The types of the columns of a frame that goes out.
pub fn schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let named = || FFI_ArrowSchema::try_from(schema).expect("the types of an answer have names");
    PyCapsule::new_with_value(py, guarded(|| Ok(named()))?, SCHEMA)
}

/// The columns of a frame that goes out, as one array of records.
pub fn array<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Bound<'py, PyCapsule>> {
    let records = || StructArray::from(batch.clone()).to_data();
    let array = guarded(|| Ok(FFI_ArrowArray::new(&records())))?;
    PyCapsule::new_with_value(py, array, ARRAY)
}
