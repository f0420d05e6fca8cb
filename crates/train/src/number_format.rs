//! Which number format a training takes where it is left to us.

use lethe_models::Spec;
use lethe_torch::Precision;
use lethe_torch::job::Job;
use tch::Device;

/// The number format for a network. Left to us, it is bf16 where that was measured to be faster at no cost: on any GPU, and
/// for convolutional networks and language models on a CPU with bf16 instructions (twice the images a second for a ResNet, 1.4
/// to 2 times the tokens a second for a GPT-2 of width 64 to 256; tiny ViTs lose a third).
pub(crate) fn chosen(job: &Job, spec: &Spec) -> Precision {
    of(job.precision, job.device, spec)
}

/// The same where it is wanted, or left to us, on a device.
pub(crate) fn of(wanted: Option<Precision>, device: Device, spec: &Spec) -> Precision {
    wanted.unwrap_or(match (device, spec) {
        (Device::Cpu, Spec::Resnet(_) | Spec::Resnetv2(_)) if cpu_has_bf16() => Precision::Bf16,
        (Device::Cpu, spec) if spec.vocabulary().is_some() && cpu_has_bf16() => Precision::Bf16,
        (Device::Cpu, _) => Precision::Float32,
        _ => Precision::Bf16,
    })
}

#[cfg(target_arch = "x86_64")]
fn cpu_has_bf16() -> bool {
    std::arch::is_x86_feature_detected!("avx512bf16")
}

#[cfg(not(target_arch = "x86_64"))]
fn cpu_has_bf16() -> bool {
    false
}
