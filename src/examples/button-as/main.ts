/*
 * Button and messages in AssemblyScript: the green LED lights while the button is
 * held down, and every press is published. The program listens to itself, and would
 * hear others in the same way.
 */
import { Message, Pin, print, publish, subscribe } from 'ocre';

const led = Pin.output('led0');
const button = Pin.input('sw0');
let presses = 0;

// Levels are physical. This LED lights when its pin is low, and a button that is held
// down reads low: the one can be copied to the other.
function follow(level: bool): void {
	led.set(level);
	if (level) return;
	presses++;
	publish('button/presses', presses.toString());
}

function hear(message: Message): void {
	print(message.topic + ': ' + message.text);
}

led.set(true);
button.onChange(follow);
subscribe('button/', hear);
print('Press the button.');
// The program stays: something is awaited.
