//! The declarations of `shim.cpp`, and its errors as ours.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int};

use tch::Tensor;

use crate::{Error, Result};

/// A pointer to the C++ tensor inside a `tch` tensor.
pub(crate) type Raw = *mut std::ffi::c_void;

#[repr(C)]
#[derive(Default)]
pub(crate) struct AutocastState {
    enabled: c_int,
    dtype: c_int,
}

unsafe extern "C" {
    pub(crate) fn lethe_cuda_exact() -> *const c_char;
    pub(crate) fn lethe_autocast_enter(
        cuda: c_int,
        enabled: c_int,
        bf16: c_int,
        before: *mut AutocastState,
    ) -> *const c_char;
    pub(crate) fn lethe_autocast_leave(cuda: c_int, before: *const AutocastState) -> *const c_char;
    pub(crate) fn lethe_sgd(
        parameters: *const Raw,
        buffers: *const Raw,
        count: usize,
        lr: f64,
        momentum: f64,
        weight_decay: f64,
        first: c_int,
    ) -> *const c_char;
    pub(crate) fn lethe_adam(
        parameters: *const Raw,
        first_moments: *const Raw,
        second_moments: *const Raw,
        steps: *const Raw,
        count: usize,
        lr: f64,
        beta1: f64,
        beta2: f64,
        weight_decay: f64,
        eps: f64,
        decoupled: c_int,
    ) -> *const c_char;
    pub(crate) fn lethe_clip(parameters: *const Raw, count: usize, largest: f64, factor: Raw) -> *const c_char;
    pub(crate) fn lethe_zero_grad(parameters: *const Raw, count: usize) -> *const c_char;
}

/// The C++ tensors of a list. They are valid as long as the list is borrowed.
pub(crate) fn raw(tensors: &[Tensor]) -> Vec<Raw> {
    tensors.iter().map(|t| t.as_ptr().cast_mut().cast()).collect()
}

/// The shim's answer as a result.
pub(crate) fn check(answer: *const c_char) -> Result<()> {
    if answer.is_null() {
        return Ok(());
    }
    // SAFETY: the shim returns null or a C string that lives until this thread's next call of it.
    let text = unsafe { CStr::from_ptr(answer) };
    Err(Error(text.to_string_lossy().into_owned()))
}
