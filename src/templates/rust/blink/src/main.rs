//! Blink: the first LED of the board changes twice a second, and each change prints a line.
use ocre::gpio::{Name, Output};
use std::time::Duration;

fn main() {
    println!("Blink in Rust starts.");
    let mut led = match Output::named(Name::Led0) {
        Ok(led) => led,
        Err(error) => {
            println!("No LED: {error}.");
            return;
        }
    };
    for blinks in 1.. {
        ocre::sleep(Duration::from_millis(500));
        println!("blink {blinks}");
        if let Err(error) = led.toggle() {
            println!("The LED did not change: {error}.");
        }
    }
}
