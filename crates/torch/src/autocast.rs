//! Autocast: convolutions and matrix products in bfloat16, everything else and all weights in float32.
#![allow(unsafe_code)]

use tch::Device;

use crate::Result;
use crate::shim::{AutocastState, check, lethe_autocast_enter, lethe_autocast_leave};

/// Number format of convolutions and matrix products.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// float32 throughout.
    Float32,
    /// Autocast to bfloat16.
    Bf16,
}

impl Precision {
    /// The name in histories: `float32` or `bf16`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Float32 => "float32",
            Self::Bf16 => "bf16",
        }
    }
}

/// Runs `body` with autocast set for `device`; the former setting comes back afterwards, also after a panic.
///
/// # Errors
/// What libtorch reports.
pub fn autocast<T>(precision: Precision, device: Device, body: impl FnOnce() -> T) -> Result<T> {
    let guard = Guard::enter(precision, device)?;
    let value = body();
    guard.leave()?;
    Ok(value)
}

struct Guard {
    cuda: bool,
    before: AutocastState,
}

impl Guard {
    fn enter(precision: Precision, device: Device) -> Result<Self> {
        let cuda = matches!(device, Device::Cuda(_));
        let bf16 = i32::from(precision == Precision::Bf16);
        let mut before = AutocastState::default();
        // SAFETY: `before` outlives the call.
        check(unsafe { lethe_autocast_enter(cuda.into(), bf16, bf16, &raw mut before) })?;
        Ok(Self { cuda, before })
    }

    fn leave(self) -> Result<()> {
        let done = self.restore();
        std::mem::forget(self);
        done
    }

    fn restore(&self) -> Result<()> {
        // SAFETY: `before` outlives the call.
        check(unsafe { lethe_autocast_leave(self.cuda.into(), &raw const self.before) })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // Only on the way out of a panic, where there is nobody to tell.
        let _ = self.restore();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use tch::{Kind, Tensor};

    #[test]
    fn products_are_bf16_inside_only() {
        let a = Tensor::ones([4, 4], (Kind::Float, Device::Cpu));
        let inside = autocast(Precision::Bf16, Device::Cpu, || a.matmul(&a).kind()).unwrap();
        assert_eq!(inside, Kind::BFloat16);
        assert_eq!(a.matmul(&a).kind(), Kind::Float);
        let off = autocast(Precision::Float32, Device::Cpu, || a.matmul(&a).kind()).unwrap();
        assert_eq!(off, Kind::Float);
    }

    #[test]
    fn a_panic_inside_restores_it() {
        let a = Tensor::ones([4, 4], (Kind::Float, Device::Cpu));
        let panicked = std::panic::catch_unwind(|| {
            let _ = autocast(Precision::Bf16, Device::Cpu, || panic!("on purpose"));
        });
        assert!(panicked.is_err());
        assert_eq!(a.matmul(&a).kind(), Kind::Float);
    }
}
