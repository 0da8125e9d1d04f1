//! The Ocre container API for Rust.
//!
//! Each module is one part of what a board offers a container: [`gpio`], [`timer`], [`sensor`], [`message`] and
//! [`event`]. Printing and files are Rust's own: `println!` goes to the console of the board, and `std::fs` to the
//! folder of the container, with the permission `filesystem`.
//!
//! The crate needs neither `std` nor an allocator.
//!
//! SPDX-License-Identifier: Apache-2.0
#![no_std]

pub mod event;
pub mod gpio;
mod host;
pub mod message;
pub mod sensor;
pub mod timer;

use core::fmt;
use core::time::Duration;

/// A call that the board refused. The number is an errno of the board's C library and differs between platforms:
/// show it, and decide by nothing but that there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error(pub i32);

pub type Result<T> = core::result::Result<T, Error>;

/// A text with a zero byte inside, or one too long for the board.
pub const INVALID: Error = Error(-22);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the board answered {}", self.0)
    }
}

/// Less than 0 is a failure, anything else the answer.
pub(crate) fn checked(answer: i32) -> Result<i32> {
    if answer < 0 {
        Err(Error(answer))
    } else {
        Ok(answer)
    }
}

/// A sleep of a second or more ends at once on boards, and a container is stopped between two sleeps.
const LONGEST_SLEEP_MS: u64 = 250;

/// Blocks this container, and only this one. Costs neither a timer nor a thread.
pub fn sleep(time: Duration) {
    let mut left = time.as_millis() as u64;
    while left > LONGEST_SLEEP_MS {
        unsafe { host::ocre_sleep(LONGEST_SLEEP_MS as i32) };
        left -= LONGEST_SLEEP_MS;
    }
    unsafe { host::ocre_sleep(left as i32) };
}

/// The texts of [`board`], as bytes: 80 for each field.
pub struct Board([u8; 6 * Board::FIELD]);

impl Board {
    const FIELD: usize = 80;

    /// Such as `Project Ocre (Zephyr)`.
    pub fn system(&self) -> &str {
        self.field(0)
    }

    /// Such as `ARM Cortex-M33`.
    pub fn machine(&self) -> &str {
        self.field(4)
    }

    fn field(&self, index: usize) -> &str {
        let bytes = &self.0[index * Self::FIELD..][..Self::FIELD];
        let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(Self::FIELD);
        core::str::from_utf8(&bytes[..end]).unwrap_or("")
    }
}

/// What the board says about itself.
pub fn board() -> Result<Board> {
    let mut board = Board([0; 6 * Board::FIELD]);
    checked(unsafe { host::uname(board.0.as_mut_ptr()) })?;
    Ok(board)
}
