// What the errors of the compiler mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'Der Compiler wurde nicht rechtzeitig fertig und deshalb abgebrochen.',
	'compile-timeout.next':
		'Suchen Sie nach einer Datei, die sich selbst einbindet, oder einem Makro, das sich endlos erweitert, und drücken Sie dann erneut „Ausführen“.',
	'compiler-crashed': 'Der Compiler ist unerwartet ausgefallen.',
	'compiler-crashed.next':
		'Er wurde neu gestartet. Fällt er mit demselben Programm noch einmal aus, vereinfachen Sie Ihre letzte Änderung.',
	'source-too-large': 'Eine Quelldatei ist zu groß, um in der Seite kompiliert zu werden.',
	'source-too-large.next': 'Teilen Sie sie auf, oder lagern Sie große Tabellen aus.',
	'module-text-impossible':
		'Dieses Modul lässt sich nicht als Text schreiben, aus dem es wieder gebaut werden kann.',
	'module-text-impossible.next':
		'Es verwendet etwas, das Boards nicht ausführen, oder stammt aus einem ungewöhnlichen Werkzeug. Seine Disassemblierung lässt sich trotzdem lesen, und das Image lässt sich so ausführen, wie es ist.',
	'toolchain-damaged': 'Die Dateien des Compilers sind zweimal beschädigt angekommen.',
	'toolchain-damaged.next':
		'Es sind nicht die, mit denen diese Seite gebaut wurde, deshalb werden sie nicht verwendet. Vielleicht hat ein Proxy, ein Filter oder eine Anmeldeseite des Netzwerks sie verändert: Laden Sie die Seite neu, oder versuchen Sie es in einem anderen Netzwerk. Ihre Arbeit ist gespeichert.',
	'toolchain-unavailable': 'Der Compiler konnte nicht heruntergeladen werden.',
	'toolchain-unavailable.next':
		'Ihre Arbeit ist gespeichert. Prüfen Sie die Netzwerkverbindung und drücken Sie erneut „Ausführen“.',
	'unsupported-type':
		'Eine Funktion dieses Moduls verwendet einen Parameter oder Rückgabewert, dessen Typ hier nicht unterstützt wird.',
	'unsupported-type.next': 'Bauen Sie es ohne Vektoren (SIMD) und Referenztypen.'
});
