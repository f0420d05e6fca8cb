//! Large pages. In a program of its own: the test grows the heap, which no other thread may do meanwhile.
#![allow(clippy::unwrap_used, unsafe_code)]

use lethe_torch::{prepare_cpu, use_large_pages};

/// The kilobytes of the heap that were advised to be in large pages, and those that are.
fn in_large_pages() -> (usize, usize) {
    let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
    let (mut advised, mut there) = (0, 0);
    let (mut size, mut large, mut heap) = (0, 0, false);
    for line in maps.lines() {
        match line.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["Size:", kilobytes, "kB"] => size = kilobytes.parse().unwrap(),
            ["AnonHugePages:", kilobytes, "kB"] => large = kilobytes.parse().unwrap(),
            ["VmFlags:", flags @ ..] if heap && flags.contains(&"hg") => {
                advised += size;
                there += large;
            }
            [range, _, _, _, _, name @ ..] if range.contains('-') => heap = *name == ["[heap]"],
            _ => {}
        }
    }
    (advised, there)
}

#[test]
fn large_pages_hold_what_the_small_ones_held() {
    const GROWN: usize = 32 << 20;
    prepare_cpu(1);
    // SAFETY: what the heap grows by is this test's own; the C library goes on behind it.
    let own = unsafe {
        let start = libc::sbrk(GROWN as libc::intptr_t).cast::<u8>();
        assert_ne!(start as isize, -1);
        std::slice::from_raw_parts_mut(start, GROWN)
    };
    let byte = |at: usize| (at % 251) as u8;
    own.iter_mut().enumerate().for_each(|(at, own)| *own = byte(at));
    use_large_pages();
    assert!(own.iter().enumerate().all(|(at, own)| *own == byte(at)));
    let (advised, there) = in_large_pages();
    let offers = std::fs::read_to_string("/sys/kernel/mm/transparent_hugepage/enabled");
    if offers.is_ok_and(|modes| !modes.contains("[never]")) {
        assert!(advised << 10 >= GROWN, "{advised} KB advised, {there} KB there");
    } else {
        assert_eq!(there, 0);
    }
}
