//! What happened to timers, pins and subscriptions of this program, one after the other.
//!
//! The board calls nothing in a program: it asks, in a loop. All containers share one queue of 32 events, so a program
//! that expects events has to take them.
use crate::gpio::Level;
use crate::host::ocre_get_event;
use crate::message::Message;
use crate::sleep;
use core::time::Duration;

pub enum Event {
    Timer { id: u32 },
    Pin { port: u32, pin: u32, level: Level },
    Message(Message),
}

const TIMER: u32 = 0;
const GPIO: u32 = 1;
const MESSAGE: u32 = 3;

/// The oldest event for this program; None when there is none now.
pub fn next() -> Option<Event> {
    let (mut kind, mut id, mut port, mut state, mut extra, mut len) = (u32::MAX, 0, 0, 0, 0, 0);
    let answer =
        unsafe { ocre_get_event(&mut kind, &mut id, &mut port, &mut state, &mut extra, &mut len) };
    if answer != 0 {
        return None;
    }
    match kind {
        TIMER => Some(Event::Timer { id }),
        GPIO => Some(Event::Pin { port, pin: id, level: Level::from(state as i32) }),
        MESSAGE => Some(Event::Message(Message::new(port, state, extra, len))),
        _ => None,
    }
}

/// How long a program sleeps between two questions.
const PAUSE: Duration = Duration::from_millis(10);

/// The next event that comes within that time.
pub fn wait(limit: Duration) -> Option<Event> {
    let mut left = limit;
    loop {
        if let Some(event) = next() {
            return Some(event);
        }
        if left.is_zero() {
            return None;
        }
        let pause = left.min(PAUSE);
        sleep(pause);
        left -= pause;
    }
}
