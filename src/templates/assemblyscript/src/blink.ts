// Blink: the first LED of the board changes twice a second, and each change prints a line.
import { Pin, print, sleep } from 'ocre';

print('Blink in AssemblyScript starts.');
const led = Pin.output('led0');
for (let blinks = 1; ; blinks++) {
	sleep(500);
	print('blink ' + blinks.toString());
	led.toggle();
}
