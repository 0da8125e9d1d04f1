//! Timers. Permission: `ocre_timers`.
//!
//! A board has few: each takes the memory of a thread, which on Zephyr 4 only a reset gives back. Where a pause is
//! enough, [`crate::sleep`].
use crate::host::*;
use crate::{checked, Result};
use core::time::Duration;

/// Given back when it is dropped.
pub struct Timer {
    id: i32,
}

impl Timer {
    /// Ids begin with 1 and are shared by all containers on the board: one that is in use elsewhere is refused.
    pub fn new(id: u8) -> Result<Timer> {
        let id = id.into();
        checked(unsafe { ocre_timer_create(id) })?;
        Ok(Timer { id })
    }

    pub fn id(&self) -> u32 {
        self.id as u32
    }

    /// One [`crate::event::Event::Timer`] after that time: 1 ms to 65.535 s.
    pub fn start_once(&mut self, after: Duration) -> Result<()> {
        self.start(after, 0)
    }

    /// One [`crate::event::Event::Timer`] each time: 1 ms to 65.535 s.
    pub fn start_periodic(&mut self, interval: Duration) -> Result<()> {
        self.start(interval, 1)
    }

    fn start(&mut self, interval: Duration, periodic: i32) -> Result<()> {
        let ms = interval.as_millis().min(i32::MAX as u128) as i32;
        checked(unsafe { ocre_timer_start(self.id, ms, periodic) }).map(drop)
    }

    pub fn stop(&mut self) -> Result<()> {
        checked(unsafe { ocre_timer_stop(self.id) }).map(drop)
    }

    /// To the next expiry; zero when it is not running.
    pub fn remaining(&self) -> Result<Duration> {
        checked(unsafe { ocre_timer_get_remaining(self.id) }).map(|ms| Duration::from_millis(ms as u64))
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        unsafe { ocre_timer_delete(self.id) };
    }
}
