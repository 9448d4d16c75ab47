//! A program without the standard library: that it links is the proof that the library needs none. Its allocator has
//! nothing to give, so that whatever asked for memory would end it.
//!
//! `cargo run --release --manifest-path tests/no_std/Cargo.toml` ends with status 0.

#![no_std]
#![no_main]

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::{c_char, c_int};
use core::panic::PanicInfo;

use montant::{Currency, Reader, Region};

struct Nothing;

// SAFETY: null says that there is no memory, which every caller has to expect.
unsafe impl GlobalAlloc for Nothing {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Nothing = Nothing;

// The C library's start-up code calls `main`, and `abort` is its own.
#[link(name = "c")]
unsafe extern "C" {
    safe fn abort() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    abort()
}

/// The compiler's own routines were built to unwind and name it; nothing here ever does.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn main(_: c_int, _: *const *const c_char) -> c_int {
    let parsed = montant::parse("près de 36,8 milliards d'euros");
    let right =
        parsed.is_ok_and(|amount| amount.currency() == Currency::EUR && amount.value() == 36_800_000_000u64.into());
    let text =
        "Un plan de 280 milliards de yuans (36,8 milliards d'euros), en hausse de 8 %, ou deux cents francs CFA.";
    let found = Reader::new().region(Region::SN).find(text).count();
    if right && found == 4 { 0 } else { 1 }
}
