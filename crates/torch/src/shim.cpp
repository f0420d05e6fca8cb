// What libtorch has and tch does not show: autocast with a chosen type, optimiser steps fused over all parameters,
// gradient clipping without a read-back. Every function returns null, or the text of an error that lives until the
// thread's next call.

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>

#include <exception>
#include <string>
#include <vector>

#if defined(__x86_64__)
// MKL, which libtorch brings along, asks this of itself before it takes the kernels that the processor's features allow. On
// others than Intel's its own says no, and products are those of AVX2 also where there is AVX-512: 85 GFLOP/s a core instead
// of 220 on an AMD EPYC. A program's own symbol goes before a library's, so that the answer here is yes everywhere.
// MKL still looks at the features themselves, and a processor without AVX-512 is given what it can do.
extern "C" __attribute__((visibility("default"))) int mkl_serv_intel_cpu_true() { return 1; }
#endif

namespace {

thread_local std::string error;

template <class F>
const char* guarded(F body) {
  try {
    body();
    return nullptr;
  } catch (const std::exception& e) {
    error = e.what();
  } catch (...) {
    error = "an unknown C++ exception";
  }
  // The first line says it; the rest is a C++ stack.
  error = error.substr(0, error.find('\n'));
  return error.c_str();
}

// Places of the parameters that have a gradient. The others stand still, moments and decay too, as in PyTorch.
std::vector<size_t> moving(at::Tensor** parameters, size_t count) {
  std::vector<size_t> places;
  for (size_t i = 0; i < count; i++) {
    if (parameters[i]->grad().defined()) places.push_back(i);
  }
  return places;
}

std::vector<at::Tensor> list(at::Tensor** tensors, const std::vector<size_t>& places) {
  std::vector<at::Tensor> all;
  all.reserve(places.size());
  for (size_t i : places) all.push_back(*tensors[i]);
  return all;
}

// The gradients of the parameters, in the parameters' own memory layout, which fused steps rely on.
std::vector<at::Tensor> gradients(const std::vector<at::Tensor>& parameters) {
  std::vector<at::Tensor> all;
  all.reserve(parameters.size());
  for (const auto& parameter : parameters) {
    auto gradient = parameter.grad();
    if (gradient.strides() != parameter.strides()) {
      gradient = at::empty_like(parameter).copy_(gradient);
    }
    all.push_back(gradient);
  }
  return all;
}

}  // namespace

extern "C" {

// Float32 means float32 on a GPU too: libtorch's own default computes convolutions in TF32, with ten bits of mantissa.
const char* lethe_cuda_exact() {
  return guarded([] {
    auto& context = at::globalContext();
    context.setAllowTF32CuDNN(false);
    context.setAllowTF32CuBLAS(false);
  });
}

// The state of autocast on a device before the call, to be given back.
struct LetheAutocast {
  int enabled;
  int dtype;
};

const char* lethe_autocast_enter(int cuda, int enabled, int bf16, LetheAutocast* before) {
  return guarded([&] {
    auto device = cuda ? at::kCUDA : at::kCPU;
    before->enabled = at::autocast::is_autocast_enabled(device);
    before->dtype = static_cast<int>(at::autocast::get_autocast_dtype(device));
    at::autocast::increment_nesting();
    at::autocast::set_autocast_enabled(device, enabled);
    if (bf16) at::autocast::set_autocast_dtype(device, at::kBFloat16);
  });
}

const char* lethe_autocast_leave(int cuda, const LetheAutocast* before) {
  return guarded([&] {
    auto device = cuda ? at::kCUDA : at::kCPU;
    // Casts of weights are kept while autocast lasts; the next optimiser step makes them stale.
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(device, before->enabled);
    at::autocast::set_autocast_dtype(device, static_cast<at::ScalarType>(before->dtype));
  });
}

const char* lethe_sgd(at::Tensor** parameters, at::Tensor** buffers, size_t count, double lr, double momentum,
                      double weight_decay, int first) {
  return guarded([&] {
    at::NoGradGuard guard;
    auto places = moving(parameters, count);
    if (places.empty()) return;
    auto p = list(parameters, places);
    auto g = gradients(p);
    // Without momentum libtorch wants no buffers.
    auto b = momentum == 0.0 ? std::vector<at::Tensor>() : list(buffers, places);
    at::_fused_sgd_(p, g, b, weight_decay, momentum, lr, /*dampening=*/0.0,
                    /*nesterov=*/false, /*maximize=*/false, first != 0);
  });
}

// With `decoupled` weight decay it is AdamW's step.
const char* lethe_adam(at::Tensor** parameters, at::Tensor** first_moments, at::Tensor** second_moments,
                       at::Tensor** steps, size_t count, double lr, double beta1, double beta2, double weight_decay,
                       double eps, int decoupled) {
  return guarded([&] {
    at::NoGradGuard guard;
    auto places = moving(parameters, count);
    if (places.empty()) return;
    auto p = list(parameters, places);
    auto g = gradients(p);
    auto m = list(first_moments, places);
    auto v = list(second_moments, places);
    auto s = list(steps, places);
    at::_foreach_add_(s, 1);
    if (decoupled) {
      at::_fused_adamw_(p, g, m, v, {}, s, lr, beta1, beta2, weight_decay, eps, /*amsgrad=*/false, /*maximize=*/false);
    } else {
      at::_fused_adam_(p, g, m, v, {}, s, lr, beta1, beta2, weight_decay, eps, /*amsgrad=*/false, /*maximize=*/false);
    }
  });
}

// Scales all gradients so that their joint norm is at most `largest`, on the device.
const char* lethe_clip(at::Tensor** parameters, size_t count, double largest, at::Tensor* factor) {
  return guarded([&] {
    at::NoGradGuard guard;
    std::vector<at::Tensor> g;
    for (size_t i = 0; i < count; i++) {
      if (parameters[i]->grad().defined()) g.push_back(parameters[i]->grad());
    }
    if (g.empty()) return;
    auto norm = at::linalg_vector_norm(at::stack(at::_foreach_norm(g, 2)), 2);
    factor->copy_(at::clamp_max(largest / (norm + 1e-6), 1.0));
    at::_foreach_mul_(g, *factor);
  });
}

// Drops the gradients: the next backward pass then takes its own tensors over instead of adding into old ones.
const char* lethe_zero_grad(at::Tensor** parameters, size_t count) {
  return guarded([&] {
    for (size_t i = 0; i < count; i++) parameters[i]->mutable_grad() = at::Tensor();
  });
}
}
