// The LED changes every half second, and the console says so.
import { gpio } from 'ocre';

const led = gpio.output('led0');
let blinks = 0;

setInterval(() => {
	led.toggle();
	console.log(`blink ${++blinks}`);
}, 500);
