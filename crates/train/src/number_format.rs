//! Which number format a training takes where it is left to us.

use lethe_torch::Precision;
use lethe_torch::job::Job;
use tch::Device;

/// The number format of a training.
pub(crate) fn chosen(job: &Job) -> Precision {
    of(job.precision, job.device)
}

/// The one that is wanted. Left to us, it is bf16 on a GPU and float32 on a CPU, whatever CPU it is: one default everywhere, so that
/// two machines' results are one condition. An instruction for bf16 does not say that it is faster: a ResNet-18 gained a factor
/// of 1.7 on one processor that has it and lost 1.4 on another.
pub(crate) fn of(wanted: Option<Precision>, device: Device) -> Precision {
    wanted.unwrap_or(match device {
        Device::Cpu => Precision::Float32,
        _ => Precision::Bf16,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_device_decides_and_the_processor_does_not() {
        assert_eq!(of(None, Device::Cpu), Precision::Float32);
        assert_eq!(of(None, Device::Cuda(0)), Precision::Bf16);
        assert_eq!(of(Some(Precision::Bf16), Device::Cpu), Precision::Bf16);
        assert_eq!(of(Some(Precision::Float32), Device::Cuda(0)), Precision::Float32);
    }
}
