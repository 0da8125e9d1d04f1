/*
 * The middle of three containers: one in C measures the light, one in WebAssembly text
 * switches a lamp. This one tells the lamp what the meter says.
 */
import { Message, print, publish, subscribe } from 'ocre';

// What the meter says, and what the lamp listens to.
const FROM = 'dusk/now';
const TO = 'dusk/mean';

function hear(message: Message): void {
	const lux = I32.parseInt(message.text);

	// False when nobody listens: messages are not kept.
	const heard = publish(TO, lux.toString());
	print('middle: ' + lux.toString() + (heard ? '' : ', and nobody listens'));
}

subscribe(FROM, hear);
print('middle: it is there.');
// The program stays: something is awaited.
