// The hints on problems that a compiler reports, in German.
import { messages } from '../messages.ts';
import type { hints as english } from '../en/hints.ts';

export const hints = messages<typeof english>('hints', {
	'did-you-mean': 'Meinten Sie {name}?',
	'add-at-top': 'Fügen Sie am Anfang der Datei {code} ein.',
	'add-or-spelling': 'Fügen Sie {code} ein, oder prüfen Sie die Schreibweise.',
	'add-file': 'Fügen Sie eine Datei {name} hinzu.',
	'spelling-or-file':
		'Prüfen Sie die Schreibweise, oder fügen Sie dem Projekt eine Datei dieses Namens hinzu.',
	'split-file':
		'Teilen Sie die Datei auf, oder lesen Sie große Daten aus einer Datei auf dem Board.',
	'define-in-program': 'Definieren Sie das im Programm.',
	'names-in-declaration': 'Prüfen Sie die Namen in der Deklaration.',
	'import-types': 'Geben Sie dem Import die Typen, die Boards bereitstellen.',
	'no-exceptions': 'Die Runtime auf dem Board unterstützt keine Exceptions.',
	'remove-types': 'Entfernen Sie {first} und {second}.',
	'include-header':
		'Binden Sie den Header ein, der sie deklariert, oder prüfen Sie die Schreibweise.',
	'include-instead': 'Binden Sie {header} ein, statt die Funktion selbst zu deklarieren.',
	'declare-before': 'Deklarieren Sie den Namen vor dieser Zeile, oder prüfen Sie die Schreibweise.',
	'no-setjmp': 'Container, die hier gebaut werden, haben weder setjmp noch BSD-Sockets.',
	'no-cpp-threads':
		'Die C++-Bibliothek ist hier ohne Threads gebaut. Binden Sie stattdessen {header} ein.',
	'no-cpp-threads.posix':
		'Die C++-Bibliothek ist hier ohne Threads gebaut. Binden Sie {header} ein: POSIX-Threads funktionieren auch in C++.',
	'header-of-cpp':
		'Das ist ein Header von C++: Geben Sie der Datei einen Namen, der auf {ending} endet.',
	semicolon: 'Setzen Sie ein Semikolon ans Ende der Anweisung.',
	braces: 'Prüfen Sie, ob zu jeder {open} eine {close} gehört.',
	'includes-itself': 'Die Datei bindet sich selbst ein. Schreiben Sie {code} an ihren Anfang.',
	'no-throw':
		'Die Runtime auf dem Board unterstützt keine Exceptions. Geben Sie den Fehler stattdessen zurück, zum Beispiel als bool, als Zahl oder als std::optional. Wo das Programm nicht weiterlaufen kann, rufen Sie {call} auf.',
	'no-catch':
		'Die Runtime auf dem Board unterstützt keine Exceptions, es kann also nichts abgefangen werden. Prüfen Sie, was Funktionen zurückgeben. Was die C++-Bibliothek werfen würde, beendet das Programm mit einer Meldung.',
	'no-rtti':
		'Images enthalten keine Typinformationen über Objekte, damit sie klein bleiben. Geben Sie der Basisklasse eine virtuelle Funktion, die das Gewünschte beantwortet, oder verwenden Sie std::variant.',
	compare: 'Zum Vergleichen schreiben Sie == statt =.',
	format: 'Wählen Sie im Formatstring eine Umwandlung, die zum Typ des Werts passt.',
	'include-for-threads':
		'Binden Sie {header} ein: Dann wird das Projekt mit gemeinsamem Speicher gebaut.',
	'relative-path': 'Verwenden Sie einen relativen Pfad mit Schrägstrichen und ohne {dots}.',
	'add-source':
		'Fügen Sie eine Datei hinzu, deren Name auf {ending} endet und die eine Funktion {call} hat.',
	'add-main-function': 'Ergänzen Sie {code}: Dort beginnt ein Container.',
	'pure-virtual':
		'Definieren Sie die erste virtuelle Funktion ohne Rumpf, oder beenden Sie ihre Deklaration mit {code}.',
	'written-in-c':
		'Sie ist in C geschrieben. Setzen Sie ihre Deklaration zwischen {open} und {close}.',
	'define-in-file':
		'Definieren Sie den Namen in einer Datei des Projekts, oder prüfen Sie die Schreibweise.',
	'define-in-c-file':
		'Definieren Sie den Namen in einer C-Datei des Projekts, oder prüfen Sie die Schreibweise.',
	'one-definition': 'Behalten Sie eine Definition. In Headern wird nur deklariert.',
	'calling-traps':
		'Ein Aufruf löst einen Trap aus. Deklarieren Sie die Funktion in einem Header, und binden Sie diesen ein.',
	'smaller-arrays': 'Machen Sie Arrays kleiner, oder legen Sie große Daten in Dateien ab.',
	'as-no-type':
		'AssemblyScript kennt kein {name}: Jede Variable hat einen Typ, zum Beispiel i32, f64 oder string.',
	'as-no-object': 'Schreiben Sie eine Klasse mit den Feldern, die Sie brauchen.',
	'as-no-undefined':
		'AssemblyScript kennt kein undefined. Eine Variable, die null sein kann, hat einen Typ wie {type}.',
	'as-no-promises': 'AssemblyScript hat keine Promises: Verwenden Sie setTimeout oder sleep.',
	'as-no-async':
		'AssemblyScript hat keine asynchronen Funktionen: Verwenden Sie setTimeout oder sleep.',
	'as-no-json':
		'AssemblyScript hat kein JSON: Setzen Sie den Text mit einer Vorlage zusammen, zum Beispiel {code}.',
	'as-no-require':
		'Schreiben Sie {code}, oder importieren Sie aus einer anderen Datei des Projekts.',
	'as-no-delete':
		'Felder einer Klasse bleiben bestehen. Setzen Sie das Feld auf null, oder verwenden Sie eine Map.',
	'as-no-closures':
		'Eine Funktion kann keine lokalen Variablen der umgebenden Funktion verwenden. Verschieben Sie die Variable an den Anfang der Datei.',
	'as-no-unions':
		'Eine Variable hat einen einzigen Typ. Nur {type} kann zu einer Klasse oder einem String hinzukommen.',
	'as-no-exceptions':
		'Ein Fehler beendet hier das Programm, es gibt also nichts abzufangen. Prüfen Sie vorher: mit einem if oder einer Funktion, die null zurückgibt.',
	'as-no-iterators': 'Schreiben Sie {code}.',
	'as-no-patterns': 'Verwenden Sie indexOf, startsWith, split oder replace des Strings.',
	'as-not-implemented': 'Diesen Teil von TypeScript hat AssemblyScript nicht.',
	'as-no-bigint': 'AssemblyScript hat kein bigint: Schreiben Sie eine Zahl vom Typ i64.',
	'as-declare': 'Deklarieren oder importieren Sie den Namen, oder prüfen Sie die Schreibweise.',
	'as-declare-before': 'Deklarieren Sie den Namen in einer Zeile davor: {code}',
	'as-types':
		'Schreiben Sie den Typ dazu: AssemblyScript leitet die Typen von Parametern und Ergebnissen nicht ab.',
	'as-number-text':
		'Schreiben Sie {call} hinter die Zahl, oder setzen Sie sie in eine Vorlage: {template}.',
	'as-object-class': 'Ein Objekt braucht eine Klasse: Schreiben Sie {code} und {call}.',
	'as-can-be-null':
		'Der Wert kann hier null sein: Legen Sie ihn in eine lokale Variable, und prüfen Sie ihn mit einem if, oder schreiben Sie ! dahinter.',
	'as-whole-number':
		'Eine Variable, die mit einer ganzen Zahl beginnt, enthält ganze Zahlen. Schreiben Sie den Typ dazu: {code}.',
	'as-write-there': 'Schreiben Sie dort {what}.',
	'as-close-text': 'Schließen Sie den Text mit dem Anführungszeichen, mit dem er beginnt.',
	'as-imports':
		'Importiert werden können nur {module} und Dateien des Projekts; diese beginnen mit {start}',
	'as-import-instead': 'Importieren Sie das aus {module}, statt es selbst zu deklarieren.',
	'as-more-memory': 'Erhöhen Sie initialMemory in asconfig.json.',
	'as-data-too-large': 'Die Daten des Programms sind größer als der Speicher, den es haben darf.',
	'as-add-main':
		'Fügen Sie eine Datei {name} hinzu, oder benennen Sie die Datei um, in der das Programm beginnt.',
	'no-global-object': 'Ein Container hat kein globales Objekt.',
	'no-page': 'Ein Container läuft auf einem Board, dort gibt es keine Seite.',
	'no-fetch': 'Ein Container hat hier kein fetch.',
	'no-clock':
		'Ein Board hat keine Uhr mit Tageszeit. Zählen Sie stattdessen die Millisekunden von setInterval.',
	'count-milliseconds': 'Zählen Sie stattdessen die Millisekunden von setInterval.',
	'js-close-text':
		'Schließen Sie ihn in derselben Zeile, oder verwenden Sie {code} für einen Text über mehrere Zeilen.',
	'js-no-bigint':
		'BigInt, zum Beispiel 10n, ist in der Engine nicht enthalten: Es würde auf jedem Board 50 KB belegen.',
	'js-no-unicode-classes': 'Unicode-Klassen wie {code} sind in der Engine nicht enthalten.',
	'js-relative-path': 'Schreiben Sie {path} für eine Datei des Projekts.',
	'js-path': 'Der Pfad zählt ab der Datei, die importiert.',
	'js-modules':
		'Ein Programm kann Dateien seines Projekts importieren, die mit {start} beginnen, und das Modul ocre. Pakete gibt es auf einem Board nicht.',
	'js-ocre': 'Das Modul ocre hat {names}.',
	'js-export': 'Exportieren Sie den Namen dort: {code}',
	'wat-one-file': 'Ein Modul als WebAssembly-Text ist eine einzige Datei.',
	'wat-references': 'Lassen Sie Referenzen in Tabellen, und übergeben Sie ihre Nummern.',
	'wat-define': 'Definieren Sie das in diesem Modul, oder prüfen Sie die Schreibweise.',
	'wat-stack':
		'Zählen Sie nach, was jeder Befehl vom Stack nimmt und dort lässt; drop entfernt einen Wert.',
	'wat-start':
		'Fügen Sie {code} zu der Funktion hinzu, in der der Container beginnt. Sie nimmt nichts und gibt nichts zurück.',
	'wat-memory':
		'Ohne ihn lädt ein Board kein Modul. Schreiben Sie {code}: eine Seite von 64 KB, und höchstens eine.',
	'wat-no-maximum':
		'Schreiben Sie hinter die erste Zahl die größte Zahl von Seiten, zum Beispiel {code}. Eine Seite hat 64 KB, und ein Board hat wenige davon.',
	'wat-many-pages':
		'So viel haben wenige Boards. Beginnen Sie mit dem, was das Modul beim Start braucht.',
	'wat-no-exceptions':
		'Die Runtime auf Boards ist ohne Exception-Handling gebaut: Sie würde dieses Modul nicht laden. Geben Sie eine Zahl zurück, die sagt, was schiefging, oder enden Sie mit unreachable.',
	'wat-no-tail-calls':
		'Die Runtime auf Boards ist ohne Tail-Calls gebaut: Sie würde dieses Modul nicht laden. Verwenden Sie call und dann return, oder eine Schleife.',
	'wat-no-simd':
		'Die Runtime auf Boards ist ohne SIMD gebaut: Sie würde dieses Modul nicht laden. Rechnen Sie mit einer Zahl nach der anderen.',
	'wat-no-gc':
		'Die Runtime auf Boards ist ohne Garbage Collection gebaut: Sie würde dieses Modul nicht laden. Halten Sie Werte im Speicher des Moduls.',
	'wat-no-typed-references':
		'Die Runtime auf Boards ist ohne typisierte Funktionsreferenzen gebaut: Sie würde dieses Modul nicht laden. Verwenden Sie eine Tabelle und call_indirect.',
	'wat-no-memory64':
		'Die Runtime auf Boards ist ohne 64-Bit-Speicher gebaut: Sie würde dieses Modul nicht laden. Adressen auf einem Board haben 32 Bit.'
});
