//! Memory on the CPU: kept by the process, in large pages where a training is long.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicUsize, Ordering};

use libc::c_int;

/// Where the heap ended when the process began to keep its memory; 0 before.
static BEGAN: AtomicUsize = AtomicUsize::new(0);

/// Has the C library keep what is freed.
///
/// By itself it gives large buffers back to the system at every free, and each step of a training then faults their pages in
/// anew: 2 to 5 % of the time of a GPT-2 of width 256. The peak of memory is the same.
pub fn keep() {
    const LARGEST_KEPT: c_int = 1 << 30;
    const NEVER: c_int = -1;
    // SAFETY: both set a number of the C library's allocator, and are refused or taken.
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGEST_KEPT);
        libc::mallopt(libc::M_TRIM_THRESHOLD, NEVER);
    }
    BEGAN.store(end_of_heap(), Ordering::Relaxed);
}

/// Puts what the process keeps into large pages, where the system has them: then a pass over a layer's values misses the
/// processor's table of addresses less often, and a step takes 2 to 8 % less (docs/performance.md).
///
/// It copies all of it once, which takes as long as a few steps. To be called when a step's buffers are there, and when enough
/// steps are left; on a GPU there is little to gain.
pub fn use_large_pages() {
    let (start, end) = (BEGAN.load(Ordering::Relaxed), end_of_heap());
    if start == 0 || end <= start {
        return;
    }
    let page = start.next_multiple_of(SMALL_PAGE);
    let length = end.saturating_sub(page);
    // SAFETY: advice changes no value. The range is the heap's, from a whole page on; where some of it is not, or a system has
    // no large pages or does not know the advice (Linux before 6.1), it is refused and all stays as it is.
    unsafe {
        libc::madvise(page as *mut _, length, libc::MADV_HUGEPAGE);
        libc::madvise(page as *mut _, length, libc::MADV_COLLAPSE);
    }
}

const SMALL_PAGE: usize = 4096;

/// The first address after the heap.
fn end_of_heap() -> usize {
    // SAFETY: growing the heap by nothing only says where it ends.
    unsafe { libc::sbrk(0) as usize }
}
