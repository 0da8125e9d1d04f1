/*
 * Blinky in AssemblyScript: the green LED changes twice a second, and each change
 * prints a line.
 *
 * Try this: change 500 to 100 and run it again. Change 'led0' to 'led1' for the red
 * one.
 */
import { Pin, print, sleep } from 'ocre';

// The board's own name for its first LED. It knows which pin that is.
const led = Pin.output('led0');
let blinks = 0;

// Asleep, the program costs the board nothing, and other containers go on.
while (true) {
	sleep(500);
	blinks++;
	print('blink ' + blinks.toString());
	led.toggle();
}
