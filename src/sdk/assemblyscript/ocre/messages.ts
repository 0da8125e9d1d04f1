// Messages between the containers of a board.
import { fail } from './console';
import { MESSAGE, await_, listen } from './events';
import { freeMessage, publishMessage, subscribeMessage } from './host';
import { giveBack, lend, lengthOf, textAt, utf8 } from './text';

/** What another container said. */
export class Message {
	constructor(
		readonly topic: string,
		/** What the payload is: `text/plain`, for instance. */
		readonly contentType: string,
		readonly payload: Uint8Array
	) {}

	/** The payload as text. */
	get text(): string {
		return String.UTF8.decode(this.payload.buffer);
	}
}

class Subscription {
	constructor(
		readonly topic: string,
		readonly callback: (message: Message) => void,
		readonly next: Subscription | null
	) {}
}

let subscriptions: Subscription | null = null;

function onMessage(_id: u32, topic: u32, contentType: u32, payload: u32, length: u32): void {
	const bytes = new Uint8Array(length);
	memory.copy(bytes.dataStart, payload, length);
	const message = new Message(textAt(topic), textAt(contentType), bytes);
	freeMessage(topic, contentType, payload);
	let each = subscriptions;
	while (each) {
		if (message.topic.startsWith(each.topic)) each.callback(message);
		each = each.next;
	}
}

/**
 * Says something to all containers that listen to this topic.
 *
 * @param topic what it is about: `room/temperature`
 * @param text what is said; an empty text is refused
 * @param contentType what the text is
 * @returns false when nobody listens
 * @permission ocre_messaging
 * @example
 * publish('room/temperature', '21.5');
 */
export function publish(topic: string, text: string, contentType: string = 'text/plain'): bool {
	const payload = lend(text);
	const said = send(topic, contentType, payload, lengthOf(payload));
	giveBack(payload);
	return said;
}

/**
 * Says something that is not text.
 *
 * @param topic what it is about
 * @param bytes what is said; at least one byte
 * @param contentType what the bytes are
 * @returns false when nobody listens
 * @permission ocre_messaging
 */
export function publishBytes(
	topic: string,
	bytes: Uint8Array,
	contentType: string = 'application/octet-stream'
): bool {
	return send(topic, contentType, bytes.dataStart, bytes.length);
}

function send(topic: string, contentType: string, payload: usize, length: usize): bool {
	const about = lend(topic);
	const type = lend(contentType);
	const result = publishMessage(about, type, payload, <i32>length);
	giveBack(type);
	giveBack(about);
	return !result;
}

/**
 * Calls a function for each message whose topic begins with this text. There is no way to take it back.
 *
 * @param topic how the topics begin; 63 bytes at most
 * @param callback gets the message; it cannot use local variables of the function around it
 * @permission ocre_messaging
 * @example
 * subscribe('room/', (message) => console.log(message.topic + ' is ' + message.text));
 */
export function subscribe(topic: string, callback: (message: Message) => void): void {
	listen(MESSAGE, onMessage);
	const text = lend(topic);
	const result = subscribeMessage(text);
	giveBack(text);
	if (result) fail(utf8('This board takes no more subscriptions'), result);
	subscriptions = new Subscription(topic, callback, subscriptions);
	await_();
}
