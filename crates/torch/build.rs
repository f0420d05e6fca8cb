//! Compiles the C++ beside this crate against libtorch's headers.

use std::path::PathBuf;

fn main() {
    println!("cargo:rerun-if-changed=src/shim.cpp");
    println!("cargo:rerun-if-env-changed=LIBTORCH");
    let libtorch = std::env::var("LIBTORCH").map(PathBuf::from);
    let include = libtorch.expect("LIBTORCH is not set; run `make setup`").join("include");
    assert!(
        include.join("ATen/ATen.h").exists(),
        "{}: expected libtorch's headers, found none; run `make setup`",
        include.display()
    );
    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .warnings(false)
        .define("_GLIBCXX_USE_CXX11_ABI", "1")
        .include(include.join("torch/csrc/api/include"))
        .include(include)
        .file("src/shim.cpp")
        .compile("lethe_shim");
}
