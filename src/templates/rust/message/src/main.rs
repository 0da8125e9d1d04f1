//! Message: says hello once a second to every container that listens to `hello/`, and prints what others say there.
use ocre::event::{self, Event};
use ocre::message;
use std::time::Duration;

const TOPIC: &str = "hello/rust";
const LISTEN_TO: &str = "hello/";

fn main() {
    if let Err(error) = message::subscribe(LISTEN_TO) {
        println!("Could not subscribe: {error}.");
        return;
    }
    println!("Message in Rust listens to {LISTEN_TO}.");
    for count in 1.. {
        let text = format!("hello {count} from Rust");
        if let Err(error) = message::publish(TOPIC, "text/plain", text.as_bytes()) {
            println!("Nobody took it: {error}.");
        }
        listen(Duration::from_secs(1));
    }
}

/// Prints what comes within that time. The clock of a board may count something else than nanoseconds, so the time is
/// counted in waits.
fn listen(time: Duration) {
    const WAIT: Duration = Duration::from_millis(100);
    for _ in 0..time.as_millis() / WAIT.as_millis() {
        if let Some(Event::Message(message)) = event::wait(WAIT) {
            println!("{}: {}", message.topic(), message.text().unwrap_or("(not a text)"));
        }
    }
}
