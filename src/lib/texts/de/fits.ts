// Why a module does not run on a board, or not as one expects, in German.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing':
		'Das Modul exportiert keine Funktion {start}: Bauen Sie es als Programm mit einer main-Funktion.',
	'memory-not-exported': 'Das Modul exportiert keinen Speicher: Linken Sie es mit {option}.',
	'feature-unsupported':
		'Das Modul nutzt {feature}, was die Runtime auf dem Board {board} nicht unterstützt: Kompilieren Sie es ohne.',
	'import-unknown':
		'Keine Firmware hat {names}: Der Container endet, wenn er {n, plural, one{sie} other{eine davon}} aufruft.',
	'import-uncertain':
		'Ob die Firmware des Boards {board} {names} hat, ist vorher nicht bekannt: Der Original-Supervisor hat es nicht, die Playground-Firmware schon.',
	'import-missing':
		'Auf dem Board {board} gibt es {names} nicht: Der Container endet, wenn er {n, plural, one{sie} other{eine davon}} aufruft.',
	'capability-missing':
		'Das Programm ruft {name} auf, was ohne die Capability {capability} nichts bewirkt.',
	'image-too-large': 'Das Image hat {size}; der Dateispeicher des Boards {board} hat {room}.',
	'memory-too-large':
		'Image und Arbeitsspeicher brauchen {needed}; das Board {board} hat {has} für Container.',
	'import-not-given':
		'Das Modul importiert {names}. Ein Board stellt nur Funktionen bereit: Der Start würde hängen bleiben.',
	'import-signature':
		'Das Modul importiert {name} als {type}, auf Boards ist der Typ aber {host}: Der Container endet beim Aufruf.',
	'malloc-exported':
		'Dieses Modul exportiert malloc und free. Das Board ruft sie dann aus dem Thread des Absenders einer Nachricht auf, was den Speicher des Programms beschädigen kann. Exportieren Sie sie nicht.',
	'heap-base-exported':
		'Dieses Modul exportiert __heap_base. Das Board legt dann seinen eigenen Heap dorthin, in Speicher, den das Programm womöglich benutzt. Exportieren Sie es nicht: Linken Sie mit --strip-all.',
	'threads-not-shared':
		'Das Modul will Threads starten, hat aber keinen gemeinsamen Speicher: Kein Thread würde starten.',
	'threads-not-shared.start':
		'Das Modul will Threads starten, exportiert aber kein {start}: Kein Thread würde starten.'
});
