// A small program that takes the ways most programs take, so that a browser has the compiler's code ready.
export const WARM_UP = `import { Pin, print, setInterval } from 'ocre';
const led = Pin.output('led0');
let count = 0;
setInterval(() => {
	led.toggle();
	print('tick ' + (++count).toString());
}, 500);
`;
