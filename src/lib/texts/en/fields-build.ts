// What the editor says of the fields of build.yaml.
import { room } from '../room.ts';

export const buildFields = room('fields.build', {
	'permission.timers': 'Timers and their callbacks. Stands for the capability `ocre:api`.',
	'permission.gpio': 'Pins, buttons and LEDs. Stands for the capability `ocre:api`.',
	'permission.messaging': 'Messages between containers. Stands for the capability `ocre:api`.',
	'permission.sensors': 'Sensors. Stands for the capability `ocre:api`.',
	'permission.console': 'Printing, which needs no capability.',
	'permission.api': 'Timers, pins, messages and sensors, and cleaning up after them.',
	'permission.shared-heap': 'Memory that all containers see.',
	'permission.networking': 'Sockets: TCP and UDP.',
	'permission.filesystem': 'A folder of the board’s storage.',
	environment: 'Environment variables of the program, one `NAME=value` each.',
	variable: 'One variable, as `NAME=value`.',
	permissions: 'What the program may use. A call without its permission fails on the board.',
	permission: 'One permission.',
	path: 'Where the module is built to. The last part is the name of the image on the board.',
	version: 'Version of this file’s format. It is `1`, in quotes.',
	'version.1': 'The only version there is.',
	name: 'Name of the container. On a board it may have a–z, 0–9, “.”, “_” and “-”.',
	language:
		'What the program is written in, where the names of its files do not say it. Ocre’s own tools ignore it.',
	deploy:
		'How a program that an engine runs (JavaScript, TypeScript) reaches a board. Without it the page chooses.',
	'deploy.image': 'Engine and program are one image.',
	'deploy.script': 'The engine stays on the board; the program is a file beside it.',
	binaries: 'The one module that the project builds.',
	module: 'The module.',
	config: 'How the container is started: its environment and its permissions.',
	'language.is': 'The program is written in {name}.'
});
