//! Devices by name, and CUDA loaded when it is asked for.
#![allow(unsafe_code)]

use std::ffi::CStr;

use tch::{Cuda, Device};

use crate::shim::{check, lethe_cuda_exact};
use crate::{Error, Result, memory};

/// The device that a user named: `auto`, `cpu`, `cuda` or `cuda:N`. `auto` is a usable GPU, else the CPU.
///
/// # Errors
/// Another name, or a CUDA device that cannot be used, with the reason: never a silent fall back.
pub fn parse_device(name: &str) -> Result<Device> {
    let number = match name {
        "cpu" => return Ok(Device::Cpu),
        "auto" => {
            if !std::path::Path::new("/proc/driver/nvidia/version").exists() {
                return Ok(Device::Cpu);
            }
            return Ok(match load_cuda() {
                Ok(_) => Device::Cuda(0),
                Err(why) => {
                    tracing::warn!("--device auto: the CPU, although there is an NVIDIA GPU: {why}");
                    Device::Cpu
                }
            });
        }
        "cuda" => 0,
        _ => name
            .strip_prefix("cuda:")
            .and_then(|n| n.parse::<usize>().ok())
            .ok_or_else(|| Error(format!("--device: expected auto, cpu, cuda or cuda:N, found {name}")))?,
    };
    let count = load_cuda().map_err(|e| Error(format!("--device {name}: {e}")))?;
    if number >= count {
        return Err(Error(format!(
            "--device {name}: expected a number below {count} (GPUs here)"
        )));
    }
    Ok(Device::Cuda(number))
}

/// How libtorch computes on the CPU: one number of threads for its loops (its second pool, for independent graphs, is not
/// used), and memory that the process keeps.
pub fn prepare_cpu(threads: u16) {
    // May be set once a process only; a second call with the same number would abort it.
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        memory::keep();
        tch::set_num_interop_threads(1);
    });
    tch::set_num_threads(threads.into());
}

/// Loads libtorch's CUDA half and returns how many GPUs it can use (at least one). The binaries do not link it, so that
/// one binary serves machines with and without.
fn load_cuda() -> Result<usize> {
    // SAFETY: loading libtorch_cuda runs its static constructors, which register kernels and nothing else. The handle is
    // kept for the life of the process.
    let handle = unsafe { libc::dlopen(c"libtorch_cuda.so".as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
    if handle.is_null() {
        // SAFETY: after a failed dlopen, dlerror returns a C string that lives until this thread's next call.
        let reason = unsafe {
            let text = libc::dlerror();
            if text.is_null() {
                String::new()
            } else {
                CStr::from_ptr(text).to_string_lossy().into_owned()
            }
        };
        return Err(Error(format!(
            "libtorch's CUDA libraries cannot be loaded ({reason}); on a machine with an NVIDIA GPU, run `make setup` again"
        )));
    }
    let count = if Cuda::is_available() { Cuda::device_count() } else { 0 };
    match usize::try_from(count) {
        Ok(count) if count > 0 => {
            // SAFETY: it takes nothing, and CUDA's half is loaded.
            check(unsafe { lethe_cuda_exact() })?;
            Ok(count)
        }
        _ => Err(Error("no usable NVIDIA GPU was found".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names() {
        assert_eq!(parse_device("cpu").unwrap(), Device::Cpu);
        for wrong in ["gpu", "cuda:x", "cuda:-1", ""] {
            let error = parse_device(wrong).unwrap_err().to_string();
            assert!(error.contains("expected auto, cpu, cuda or cuda:N"), "{error}");
        }
    }

    #[test]
    fn an_unusable_gpu_is_an_error() {
        if !std::path::Path::new("/proc/driver/nvidia/version").exists() {
            let error = parse_device("cuda").unwrap_err().to_string();
            assert!(error.starts_with("--device cuda: "), "{error}");
            assert_eq!(parse_device("auto").unwrap(), Device::Cpu);
        }
    }
}
