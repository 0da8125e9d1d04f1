//! Pins, by the board's own names or by port and number. Permission: `ocre_gpio`.
//!
//! Levels are physical: an LED between the supply and its pin lights when the pin is low.
use crate::host::*;
use crate::{checked, Result};

/// The names that boards have for LEDs and buttons, as far as a board has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    Led0,
    Led1,
    Led2,
    Sw0,
    Sw1,
}

impl Name {
    const TEXTS: [&'static [u8]; 5] = [b"led0\0", b"led1\0", b"led2\0", b"sw0\0", b"sw1\0"];

    /// The runtime remembers where the text of a name was in memory, and asks that place again, also for programs that
    /// come later. So each name has one place, the same in every program: at the bottom of memory, below the stack.
    fn placed(self) -> *const u8 {
        const FIRST_PLACE: usize = 8;
        const PLACE_BYTES: usize = 9;
        let place = FIRST_PLACE + self as usize * PLACE_BYTES;
        for (at, &byte) in Self::TEXTS[self as usize].iter().enumerate() {
            unsafe { core::ptr::write_volatile((place + at) as *mut u8, byte) };
        }
        place as *const u8
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Low = 0,
    High = 1,
}

impl Level {
    pub(crate) fn from(state: i32) -> Level {
        if state == 0 {
            Level::Low
        } else {
            Level::High
        }
    }
}

const INPUT: i32 = 0;
const OUTPUT: i32 = 1;

/// A pin that the program drives.
pub struct Output(Place);

/// A pin that the program reads, with a pull-up.
pub struct Input(Place);

#[derive(Clone, Copy)]
enum Place {
    Named(Name),
    Numbered { port: u8, pin: u8 },
}

impl Place {
    fn configure(self, direction: i32) -> Result<Place> {
        checked(unsafe { ocre_gpio_init() })?;
        checked(unsafe {
            match self {
                Place::Named(name) => ocre_gpio_configure_by_name(name.placed(), direction),
                Place::Numbered { port, pin } => ocre_gpio_configure(port.into(), pin.into(), direction),
            }
        })?;
        Ok(self)
    }
}

impl Output {
    pub fn named(name: Name) -> Result<Output> {
        Place::Named(name).configure(OUTPUT).map(Output)
    }

    /// Ports count from 0: port 7 is GPIOH in the papers of an STM32.
    pub fn at(port: u8, pin: u8) -> Result<Output> {
        Place::Numbered { port, pin }.configure(OUTPUT).map(Output)
    }

    pub fn set(&mut self, level: Level) -> Result<()> {
        checked(unsafe {
            match self.0 {
                Place::Named(name) => ocre_gpio_set_by_name(name.placed(), level as i32),
                Place::Numbered { port, pin } => ocre_gpio_pin_set(port.into(), pin.into(), level as i32),
            }
        })
        .map(drop)
    }

    pub fn toggle(&mut self) -> Result<()> {
        checked(unsafe {
            match self.0 {
                Place::Named(name) => ocre_gpio_toggle_by_name(name.placed()),
                Place::Numbered { port, pin } => ocre_gpio_pin_toggle(port.into(), pin.into()),
            }
        })
        .map(drop)
    }
}

impl Input {
    pub fn named(name: Name) -> Result<Input> {
        Place::Named(name).configure(INPUT).map(Input)
    }

    /// Ports count from 0.
    pub fn at(port: u8, pin: u8) -> Result<Input> {
        Place::Numbered { port, pin }.configure(INPUT).map(Input)
    }

    pub fn level(&self) -> Result<Level> {
        checked(unsafe {
            match self.0 {
                Place::Named(name) => ocre_gpio_get_by_name(name.placed()),
                Place::Numbered { port, pin } => ocre_gpio_pin_get(port.into(), pin.into()),
            }
        })
        .map(Level::from)
    }

    /// From now on both edges come as [`crate::event::Event::Pin`].
    pub fn watch(&mut self) -> Result<()> {
        checked(unsafe {
            match self.0 {
                Place::Named(name) => ocre_gpio_register_callback_by_name(name.placed()),
                Place::Numbered { port, pin } => ocre_gpio_register_callback(port.into(), pin.into()),
            }
        })
        .map(drop)
    }

    pub fn unwatch(&mut self) -> Result<()> {
        checked(unsafe {
            match self.0 {
                Place::Named(name) => ocre_gpio_unregister_callback_by_name(name.placed()),
                Place::Numbered { port, pin } => ocre_gpio_unregister_callback(port.into(), pin.into()),
            }
        })
        .map(drop)
    }
}
