/*
 * The middle of three containers: one in C measures the light, one in WebAssembly text
 * switches a lamp. This one tells the lamp the mean of the last readings, so that a
 * shadow that passes is not dusk.
 */
import { Message, print, publish, subscribe } from 'ocre';

// What the meter says, and what the lamp listens to.
const FROM = 'dusk/now';
const TO = 'dusk/mean';

const KEPT = 4;
const readings = new StaticArray<i32>(KEPT);
let taken = 0;

// Puts a reading in the place of the oldest one.
function keep(reading: i32): void {
	readings[taken % KEPT] = reading;
	taken++;
}

// As long as there are fewer than KEPT readings, it is the mean of those.
function mean(): i32 {
	const count = min(taken, KEPT);
	let sum = 0;
	for (let i = 0; i < count; i++) sum += readings[i];
	return sum / count;
}

function hear(message: Message): void {
	keep(I32.parseInt(message.text));

	// False when nobody listens: messages are not kept.
	const heard = publish(TO, mean().toString());
	print('middle: ' + mean().toString() + (heard ? '' : ', and nobody listens'));
}

subscribe(FROM, hear);
print('middle: it is there.');
// The program stays: something is awaited.
