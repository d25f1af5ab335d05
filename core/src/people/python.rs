//! These words as Python sees them.

use super::*;
use crate::python::python_class;

python_class!(RecordedRisk, SupervisionFormat);
