//! Messages between the containers of a board. Permission: `ocre_messaging`.
use crate::host::*;
use crate::{checked, Result, INVALID};
use core::slice;

/// With the zero at their end.
const LONGEST_TEXT: usize = 128;

/// A copy that ends with a zero, as the board wants it.
struct BoardText([u8; LONGEST_TEXT]);

impl BoardText {
    fn of(text: &str) -> Result<BoardText> {
        if text.len() >= LONGEST_TEXT || text.as_bytes().contains(&0) {
            return Err(INVALID);
        }
        let mut bytes = [0; LONGEST_TEXT];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Ok(BoardText(bytes))
    }

    fn as_ptr(&self) -> *const u8 {
        self.0.as_ptr()
    }
}

/// Sends a message to every container that subscribed to a beginning of the topic. An error also where nobody did:
/// messages are not kept. The payload must not be empty.
pub fn publish(topic: &str, content_type: &str, payload: &[u8]) -> Result<()> {
    let topic = BoardText::of(topic)?;
    let content_type = BoardText::of(content_type)?;
    checked(unsafe {
        ocre_publish_message(topic.as_ptr(), content_type.as_ptr(), payload.as_ptr(), payload.len() as u32)
    })
    .map(drop)
}

/// From now on messages whose topic starts with this text come as [`crate::event::Event::Message`]. There are no
/// wildcards, and there is no way to take it back.
pub fn subscribe(topic: &str) -> Result<()> {
    let topic = BoardText::of(topic)?;
    checked(unsafe { ocre_subscribe_message(topic.as_ptr()) }).map(drop)
}

/// A message that came. Its memory is given back when it is dropped, and the board needs it for the next ones.
pub struct Message {
    topic: u32,
    content_type: u32,
    payload: u32,
    len: u32,
}

impl Message {
    pub(crate) fn new(topic: u32, content_type: u32, payload: u32, len: u32) -> Message {
        Message { topic, content_type, payload, len }
    }

    pub fn topic(&self) -> &str {
        text_at(self.topic)
    }

    pub fn content_type(&self) -> &str {
        text_at(self.content_type)
    }

    pub fn payload(&self) -> &[u8] {
        unsafe { slice::from_raw_parts(self.payload as usize as *const u8, self.len as usize) }
    }

    /// The payload as a text, without a zero that the sender may have put at its end; None where it is not one.
    pub fn text(&self) -> Option<&str> {
        let payload = self.payload();
        let bytes = payload.strip_suffix(&[0]).unwrap_or(payload);
        core::str::from_utf8(bytes).ok()
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        unsafe { ocre_messaging_free_module_event_data(self.topic, self.content_type, self.payload) };
    }
}

/// The board put it there, with a zero at its end.
fn text_at<'a>(address: u32) -> &'a str {
    let start = address as usize as *const u8;
    let mut len = 0;
    unsafe {
        while *start.add(len) != 0 {
            len += 1;
        }
        core::str::from_utf8(slice::from_raw_parts(start, len)).unwrap_or("")
    }
}
