// What SDK, compiler and page do so that a program does not meet a quirk of the runtime, in German.
import { messages } from '../messages.ts';
import type { quirkRemedies as english } from '../en/quirk-remedies.ts';

export const quirkRemedies = messages<typeof english>('quirkRemedies', {
	'sleep-over-one-second': 'Harmlos: ocre_sleep() macht aus einer langen Pause mehrere kurze.',
	'clock-in-cycles':
		'Nicht vermieden: Die C-Bibliothek liest die Uhr des Boards. Die Beispiele messen mit Pausen und Timern.',
	'poll-absolute':
		'Nicht vermieden. sleep(), usleep() und nanosleep() der C-Bibliothek warten eine Zeitspanne.',
	'poll-two-clocks': 'Tritt nicht auf: Nichts in der Bibliothek wartet auf zwei Uhren.',
	'kill-waits':
		'Harmlos: ocre_sleep() schläft höchstens 250 ms am Stück, länger wartet das Stoppen also nicht.',
	'stdin-read': 'Nicht vermieden. Kein Beispiel liest die Standardeingabe.',
	'missing-ocre-api':
		'Tritt nicht auf, solange build.yaml um eine Berechtigung von Ocre bittet, wie in jedem Beispiel mit Callbacks.',
	'api-leak':
		'Tritt nicht auf, solange build.yaml um eine Berechtigung von Ocre bittet: Jede davon steht für ocre:api.',
	'capability-ignored': 'Die Seite prüft die Berechtigungen in build.yaml vor einem Lauf.',
	'filesystem-twice': 'Die Seite gibt jede Capability nur einmal an.',
	'timer-taken': 'Die Bibliothek belegt selbst keinen Timer. Jedes Beispiel hat eigene Nummern.',
	'timer-out-of-range':
		'Nicht vermieden: OCRE_MAX_TIMERS ist 16 wie im eigenen SDK von Ocre. Die Beispiele verwenden 1 bis 8.',
	'timer-interval':
		'Nicht vermieden: Ein längeres Intervall braucht einen Zähler, und der ist Sache des Programms.',
	'timer-even-periodic': 'Nicht vermieden. Die Beispiele geben 1 an.',
	'ring-full': 'Gemildert: ocre_process_events() holt bis zu fünf Ereignisse je Aufruf ab.',
	'events-blocked':
		'Nicht vermieden: Ein gestopptes Programm führt keinen Code mehr aus. Läuft es erneut, holt es ab, was es hinterlassen hat.',
	'events-held-up':
		'Gemildert: ocre_process_events() holt Ereignisse jeder Art ab, auch die ohne Callback.',
	'stale-events':
		'Gemildert: Ereignisse, für die dieses Programm keinen Callback hat, bewirken nichts.',
	'topic-wildcard': 'Nicht vermieden. Die Beispiele abonnieren den Anfang eines Themas.',
	'topic-cut': 'Nicht vermieden. Die Themen der Beispiele sind kurz.',
	'message-twice':
		'Nicht vermieden: ocre_process_events() ruft für jedes Ereignis einen Callback auf. Die Beispiele abonnieren einmal.',
	'message-does-not-fit':
		'Gemildert: ocre_process_events() gibt jede Nachricht frei, bevor es den Callback aufruft.',
	'malloc-exported': 'Tritt nicht auf: Was hier gebaut wird, exportiert malloc und free nicht.',
	'heap-base-exported':
		'Tritt nicht auf: Was hier gebaut wird, ist ohne __heap_base unter den Exporten gelinkt.',
	'no-sensors':
		'Die Seite bietet ein Board mit Sensoren an, bevor die Beispiele für Sensoren auf einem ohne laufen.',
	'sensor-list-broken': 'Tritt nicht auf: Die Headerdatei enthält ocre_sensors_get_list() nicht.',
	'gpio-not-initialized':
		'Nicht vermieden: ocre_gpio_init() bleibt Sache des Programms, wie auf jedem Board. Die Beispiele rufen es zuerst auf.',
	'gpio-taken-over': 'Nicht vermieden: Die Runtime sagt nicht, wer einen Pin hat.',
	'gpio-name-cache':
		'Harmlos: Die Bibliothek legt jeden Namen an einen eigenen Platz, in jedem Programm denselben.',
	'function-missing':
		'Der Compiler lehnt Namen ab, die kein Board hat, und die Seite fragt vor einem Lauf auf einem Board nach, dem einer fehlt.',
	'signature-differs': 'Der Compiler lehnt einen Import mit anderem Typ ab.',
	'trap-exit-code': 'Die Seite liest das Log und zeigt einen solchen Container als abgestürzt.',
	'main-without-start': 'Tritt nicht auf: Was hier gebaut wird, hat ein _start.',
	'recursion-too-deep':
		'Nicht vermieden: Die 8 KiB gehören dem Interpreter. Die Beispiele verwenden Schleifen.',
	'raise-traps': 'Nicht vermieden: So endet abort() eben.',
	'start-hangs':
		'Die Seite prüft Modul, Mounts und Arbeitsspeicher vor einem Lauf und bietet den Reset an.',
	'no-thread':
		'Die Bibliothek belegt selbst weder Thread noch Timer, und die Seite zählt vor einem Lauf nach.',
	'timer-kept':
		'Die Bibliothek belegt selbst keinen Timer. Wo eine Pause genügt, schlafen die Beispiele.',
	'containers-full':
		'Die Seite entfernt den vorherigen Container, wenn sie ein Programm erneut ausführt, und zählt vor einem Lauf nach.',
	'memory-full':
		'Die Seite vergleicht vor einem Lauf die Größe des Images mit dem freien Arbeitsspeicher.',
	'module-rejected':
		'Tritt nicht auf: Der Compiler nutzt nichts von WebAssembly, was Boards fehlt.',
	'shared-heap-missing':
		'Nicht vermieden: shared_heap_malloc() gibt NULL zurück. Kein Beispiel verwendet es.',
	'mount-swapped':
		'Die Seite kennt die Runtime und gibt die Seiten in deren Reihenfolge an. Die Startoptionen fragen nach Ordner und Name.',
	'preopen-shared':
		'Nicht vermieden. Die beiden Beispiele, die nebeneinander laufen, teilen sich einen Ordner.',
	'path-leaves-root': 'Nicht vermieden. Kein Beispiel verlässt seinen Ordner.',
	'open-does-not-truncate':
		'Noch nicht vermieden: Löschen Sie mit remove() eine Datei, bevor sie neu geschrieben wird, wie im Beispiel „Files“.',
	'open-exclusive': 'Noch nicht vermieden: Prüfen Sie es vorher mit stat().',
	'open-not-directory': 'Tritt mit opendir() nicht auf, da es das Verzeichnis sofort liest.',
	'open-plain-directory': 'Tritt mit opendir() nicht auf.',
	'one-open-file':
		'Nicht vermieden: Es liegt am Speicher des Dateisystems. Die Beispiele schließen eine Datei, bevor die nächste geöffnet wird.',
	'removed-while-open':
		'Nicht vermieden. Die Beispiele schließen eine Datei, bevor sie sie löschen.',
	'open-without-follow':
		'Tritt mit fopen() und open() nicht auf, solange O_NOFOLLOW nicht angegeben wird.',
	'seek-reports-zero': 'Noch nicht vermieden: Nehmen Sie die Größe aus stat() und kein ftell().',
	'size-is-stale':
		'Nicht vermieden: Schließen Sie zuerst die Datei, wie das Beispiel für Logdateien.',
	'readdir-preopen': 'Tritt mit opendir() nicht auf.',
	'readdir-once':
		'Nicht vermieden: Die Bibliothek liest ein Verzeichnis in Stücken ihres Puffers. Halten Sie Ordner klein.',
	'rmdir-removes-file': 'Noch nicht vermieden: remove() der C-Bibliothek versucht zuerst unlink().',
	'path-empty': 'Nicht vermieden. Kein Beispiel hat einen leeren Pfad.',
	'mkdir-leaks': 'Nicht vermieden. Das Beispiel „Files“ legt seinen Ordner nur einmal an.',
	'descriptors-exhausted': 'Nicht vermieden: Schließen Sie Dateien und Sockets nach Gebrauch.',
	'file-call-missing': 'Nicht vermieden: Die Aufrufe scheitern, und errno sagt es.',
	'threads-exhausted': 'pthread_create() gibt EAGAIN zurück. Das Beispiel „Threads“ startet vier.',
	'threads-not-here':
		'pthread_create() gibt EAGAIN zurück. Das Beispiel „Threads“ sagt es und endet.',
	'thread-start-missing': 'Tritt nicht auf: Ein Programm, das <pthread.h> einbindet, bekommt eine.',
	'thread-memory-not-shared':
		'Tritt nicht auf: Ein Programm, das <pthread.h> einbindet, wird mit gemeinsamem Speicher gebaut.',
	'thread-without-memory':
		'pthread_create() gibt EAGAIN zurück, und die Seite zählt vor einem Lauf nach.',
	'shared-memory-too-large': 'Programme mit Threads werden mit einem Maximum von 1 MB gelinkt.',
	'thread-leak':
		'Die Bibliothek belegt selbst keinen Timer. Kein Beispiel legt Timer oder Pins in einem Thread an.',
	'kill-waits-for-socket':
		'Nicht vermieden: accept() und recv() warten wie auf jedem System. Die Beispiele warten mit poll() jeweils eine Sekunde.',
	'sockets-block': 'Nicht vermieden. Die Beispiele fragen zuerst mit poll().',
	'no-shutdown': 'Nicht vermieden. Die Beispiele verwenden close().',
	'network-ends-here': 'Keine Sache des SDK: Ein Board in einem Netzwerk erreicht andere Hosts.'
});
