/**
 * The Ocre container API for AssemblyScript.
 *
 * A program is the statements of `main.ts`, from top to bottom. When they are done and something is still awaited (a
 * timer, a change of a pin, messages), the program stays and calls the functions that wait for it; otherwise it ends.
 * Nothing has to be exported by hand.
 *
 * Times are in milliseconds. Callbacks cannot use local variables of the function around them, because AssemblyScript
 * has no closures: keep what they share in variables at the top of the file.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
export { args, env, exit, sleep, uname, Uname } from './system';
export { print } from './console';
export { processEvents } from './events';
export { clearInterval, clearTimeout, setInterval, setTimeout } from './timers';
export { Pin } from './pins';
export { Channel, Sensor } from './sensors';
export { Message, publish, publishBytes, subscribe } from './messages';
export {
	appendText,
	exists,
	listFolder,
	makeFolder,
	readBytes,
	readText,
	removeFile,
	removeFolder,
	writeBytes,
	writeText
} from './files';
