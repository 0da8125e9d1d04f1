// The help on the fields of build.yaml, in German.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'Timer und ihre Callbacks. Steht für die Capability `ocre:api`.',
	'permission.gpio': 'Pins, Taster und LEDs. Steht für die Capability `ocre:api`.',
	'permission.messaging': 'Nachrichten zwischen Containern. Steht für die Capability `ocre:api`.',
	'permission.sensors': 'Sensoren. Steht für die Capability `ocre:api`.',
	'permission.console': 'Ausgaben, die keine Capability brauchen.',
	'permission.api': 'Timer, Pins, Nachrichten und Sensoren, und das Aufräumen danach.',
	'permission.shared-heap': 'Speicher, den alle Container sehen.',
	'permission.networking': 'Sockets: TCP und UDP.',
	'permission.filesystem': 'Ein Ordner im Dateispeicher des Boards.',
	environment: 'Umgebungsvariablen des Programms, jede als `NAME=value`.',
	variable: 'Eine Variable, als `NAME=value`.',
	permissions:
		'Was das Programm verwenden darf. Ein Aufruf ohne seine Berechtigung schlägt auf dem Board fehl.',
	permission: 'Eine Berechtigung.',
	path: 'Wohin das Modul gebaut wird. Der letzte Teil ist der Name des Images auf dem Board.',
	version: 'Version des Formats dieser Datei: `1`, in Anführungszeichen.',
	'version.1': 'Die einzige Version, die es gibt.',
	name: 'Name des Containers. Auf einem Board darf er a–z, 0–9, „.“, „_“ und „-“ enthalten.',
	language:
		'Worin das Programm geschrieben ist, wo die Namen seiner Dateien es nicht sagen. Die Werkzeuge von Ocre selbst beachten das Feld nicht.',
	deploy:
		'Wie ein Programm, das eine Engine ausführt (JavaScript, TypeScript), auf ein Board kommt. Ohne dieses Feld entscheidet die Seite.',
	'deploy.image': 'Engine und Programm sind ein Image.',
	'deploy.script': 'Die Engine bleibt auf dem Board; das Programm ist eine Datei daneben.',
	binaries: 'Das eine Modul, das das Projekt baut.',
	module: 'Das Modul.',
	config: 'Wie der Container gestartet wird: Umgebung und Berechtigungen.',
	'language.is': 'Das Programm ist in {name} geschrieben.'
});
