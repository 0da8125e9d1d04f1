// What happened where a program met a quirk of the runtime, and what to do, in German.
import { messages } from '../messages.ts';
import type { quirkMessages as english } from '../en/quirk-messages.ts';

export const quirkMessages = messages<typeof english>('quirkMessages', {
	'sleep-over-one-second':
		'Die Schlaffunktion des Boards kehrt sofort zurück, wenn sie 1000 ms oder mehr bekommt. ocre_sleep() des SDK macht kurze Pausen daraus; dieses Programm umgeht ocre_sleep().',
	'clock-in-cycles':
		'Die Uhren dieses Boards zählen CPU-Takte seit dem Start statt Nanosekunden und kennen keine Tageszeit. Messen Sie Zeit mit Timern, oder rechnen Sie mit clock_getres() um.',
	'poll-absolute':
		'Das Warten auf einen absoluten Zeitpunkt endet auf diesem Board nie. Warten Sie stattdessen eine Zeitspanne.',
	'poll-two-clocks':
		'Ein poll mit zwei Uhren kehrt auf diesem Board sofort zurück, mit Fehler 52 für die zweite. Warten Sie nur auf eine davon.',
	'kill-waits':
		'Dieser Container wurde mitten in einer langen Pause gestoppt und endet erst, wenn sie vorbei ist. Verwenden Sie ocre_sleep() des SDK, das in kurzen Schritten schläft.',
	'stdin-read':
		'Dieses Programm liest seine Standardeingabe. Ein Board hat keine, und das Lesen bringt es zum Absturz: Es startet ohne seine Container neu oder bleibt hängen, bis es zurückgesetzt wird. Verwenden Sie stattdessen Nachrichten oder einen Taster.',
	'missing-ocre-api':
		'Callbacks und Abonnements brauchen die Capability ocre:api. Geben Sie sie dem Container: in build.yaml unter permissions oder mit -k ocre:api auf der Kommandozeile.',
	'api-leak':
		'Dieser Container endete ohne die Capability ocre:api, also hat niemand hinter ihm aufgeräumt: Seine Timer laufen weiter, und ihre Nummern bleiben belegt, bis das Board zurückgesetzt wird. Geben Sie ihm ocre:api, oder löschen Sie die Timer vor dem Ende.',
	'capability-ignored':
		'Die Runtime kennt die Capability „{capability}“ nicht und ignoriert sie wortlos. Sie kennt ocre:api, ocre:shared_heap, networking und filesystem.',
	'filesystem-twice':
		'Ein Container mit doppelter Capability filesystem bringt das Board beim Start zum Absturz. Geben Sie sie nur einmal an.',
	'timer-taken':
		'Diese Timer-ID ist schon belegt. Alle Container des Boards teilen sich die Timer-IDs: Wählen Sie eine andere Nummer, oder beenden Sie den Container, der sie hat.',
	'timer-out-of-range':
		'Dieses Board hat nur die Timer-IDs 1 bis {max}, was auch immer das SDK sagt. Wählen Sie eine davon.',
	'timer-interval':
		'Ein Timer nimmt 1 bis 65535 ms. Für längere Zeiten zählen Sie mehrere seiner Ereignisse.',
	'timer-even-periodic':
		'Ein Timer, der mit einer geraden Zahl als „periodic“ gestartet wurde, löst immer wieder aus, aber seine Restzeit ist stets 0. Geben Sie 1 an.',
	'ring-full':
		'Das Board behält höchstens 32 Ereignisse für alle Container zusammen. Der Ring ist voll, also ging ein Ereignis verloren: Holen Sie Ereignisse öfter ab, oder erzeugen Sie weniger.',
	'events-blocked':
		'Ein Ereignis eines beendeten Containers ist als Erstes an der Reihe, und niemand holt es ab: Solange bekommt dieser Container keine Ereignisse. Setzen Sie das Board zurück, und führen Sie das Programm erneut aus.',
	'events-held-up':
		'Das älteste Ereignis des Boards gehört einem anderen Container, der es nicht abholt. Solange bekommt niemand sonst Ereignisse: Rufen Sie ocre_process_events() in jedem Container auf, der Timer, Pins oder Abonnements hat.',
	'stale-events':
		'Dieser Container bekam ein Ereignis, das für einen bereits beendeten bestimmt war: Timer oder Nachricht gehören nicht ihm. Die Runtime hält die beiden für denselben. Holen Sie alle Ereignisse ab, bevor ein Programm endet.',
	'topic-wildcard':
		'Ein Abonnement bekommt jede Nachricht, deren Thema mit seinem Text beginnt; # und + bedeuten nichts. Abonnieren Sie den Teil, den die Themen gemeinsam haben.',
	'topic-cut':
		'Ein Abonnement behält nur die ersten 63 Byte seines Themas. Es bekommt also auch Nachrichten anderer Themen, und wer erneut abonniert, belegt noch einen der wenigen Plätze. Verwenden Sie kürzere Themen.',
	'message-twice':
		'Zwei Abonnements dieses Containers passen auf dieselbe Nachricht, also bekommt er sie zweimal. Abonnieren Sie nur das kürzere Thema.',
	'message-does-not-fit':
		'Eine Nachricht passte nicht in den Nachrichtenspeicher des Empfängers und wurde verworfen. Geben Sie jede Nachricht nach Gebrauch frei, und senden Sie weniger auf einmal.',
	'malloc-exported':
		'Dieses Modul exportiert malloc und free. Das Board ruft sie dann aus dem Thread des Absenders einer Nachricht auf, was den Speicher des Programms beschädigen kann. Exportieren Sie sie nicht.',
	'heap-base-exported':
		'Dieses Modul exportiert __heap_base. Das Board legt dann seinen eigenen Heap dorthin, in Speicher, den das Programm womöglich benutzt. Exportieren Sie es nicht: Linken Sie mit --strip-all.',
	'no-sensors':
		'Dieses Board hat keine Sensoren, die ein Programm finden kann. Wählen Sie neben der Schaltfläche „Ausführen“ ein Board, das welche hat.',
	'sensor-list-broken':
		'ocre_sensors_get_list() liefert Adressen im Arbeitsspeicher des Boards, die kein Programm lesen kann. Verwenden Sie die IDs ab 0, die ocre_sensors_discover() zählt, oder Namen.',
	'gpio-not-initialized':
		'Pins sind erst nutzbar, nachdem ocre_gpio_init() einmal aufgerufen wurde. Rufen Sie es zuerst auf.',
	'gpio-taken-over':
		'Dieser Container hat einen Pin konfiguriert, den ein anderer Container verwendet, und ihn damit übernommen: Der andere bekommt keine Ereignisse mehr davon. Legen Sie fest, wer welchen Pin nutzt.',
	'gpio-name-cache':
		'Das Board merkt sich, wo der Name eines Pins stand, nicht wie er lautete: Dieser Name erreichte den Pin eines früheren. Hier gebaute Programme sind davon nicht betroffen. Setzen Sie das Board zurück, und bauen Sie das Programm neu.',
	'function-missing':
		'Dieses Programm hat {name} aufgerufen, eine Funktion, die das Board nicht hat. Prüfen Sie die Schreibweise, oder wählen Sie ein Board, dessen Firmware sie hat.',
	'signature-differs':
		'Dieses Programm importiert {name} mit anderen Parametern, als das Board sie hat. Der Import zählt nicht: Ein Aufruf beendet das Programm. Verwenden Sie die Deklaration des SDK.',
	'trap-exit-code':
		'Das Programm ist abgestürzt ({trap}), aber sein Exit-Code ist 0 wie nach einem Erfolg. Nur das Log verrät es: Achten Sie auf „exception“.',
	'main-without-start':
		'Dieses Modul hat kein _start, also wurde sein „{entry}“ aufgerufen. Was es zurückgibt, wird über Speicher der Runtime geschrieben. Linken Sie es als Programm mit _start.',
	'recursion-too-deep':
		'Die Aufrufe dieses Programms gingen zu tief: Der Interpreter eines Boards hat 8 KiB für alle Funktionen, die auf die Rückkehr einer anderen warten. Verwenden Sie eine Schleife oder weniger tiefe Rekursion.',
	'raise-traps':
		'Das Programm hat ein Signal ausgelöst (auch abort() und assert() tun das), was es als Trap mit Exit-Code 0 beendet.',
	'start-hangs':
		'Der Container konnte nicht eingerichtet werden ({reason}), und die echte Shell bleibt hier hängen, bis das Board zurückgesetzt wird.',
	'no-thread':
		'Das Board hat keinen Arbeitsspeicher für einen weiteren Thread. Jeder laufende Container nimmt 8 KiB seines System-Heaps, jeder Timer ebenso: Beenden Sie einen Container, oder verwenden Sie weniger Timer.',
	'timer-kept':
		'Das Board hat keinen Arbeitsspeicher für einen weiteren Timer. Jeder nimmt 8 KiB seines System-Heaps und behält sie, auch wenn er gelöscht und sein Container beendet ist: Nur ein Reset gibt sie zurück. Wo eine Pause genügt, verwenden Sie ocre_sleep() und keinen Timer.',
	'containers-full':
		'Dieses Board kann {count, plural, one{# Container} other{# Container}} gleichzeitig haben, gestoppte mitgezählt. Entfernen Sie die, die nicht gebraucht werden.',
	'containers-full.any':
		'Ein Board kann nur wenige Container gleichzeitig haben, gestoppte mitgezählt. Entfernen Sie die, die nicht gebraucht werden.',
	'memory-full':
		'Das Board hat keinen Arbeitsspeicher mehr für dieses Image. Ein Image belegt seine Größe vom Anlegen seines Containers bis zum Entfernen: Entfernen Sie Container, die nicht gebraucht werden.',
	'module-rejected': 'Die Runtime lädt dieses Modul nicht. {why} Die Runtime sagt: „{text}“.',
	'module-rejected.any':
		'Die Runtime lädt dieses Modul nicht. Der Hinweis sagt, warum, und was zu tun ist.',
	'shared-heap-missing':
		'Die Firmware dieses Boards wurde ohne gemeinsamen Heap gebaut: shared_heap_malloc() gibt immer 0 zurück.',
	'mount-swapped':
		'Diese Runtime vertauscht die beiden Seiten eines Mounts: -v /A:/B zeigt dem Programm das Verzeichnis /B des Boards als /A.',
	'preopen-shared':
		'Das Board sucht jeden Pfad in dem Verzeichnis, das zuletzt geöffnet wurde, von welchem Container auch immer. Dieses Programm arbeitet also in einem fremden Verzeichnis. Verwenden Sie immer nur einen Container mit Dateien, entweder mit filesystem oder mit einem Mount.',
	'path-leaves-root':
		'Dieser Pfad verlässt das Verzeichnis des Containers über „..“. Das Board lässt es zu, andere Runtimes nicht. Bleiben Sie im Verzeichnis.',
	'open-does-not-truncate':
		'Das Öffnen zum Schreiben leert eine Datei auf diesem Board nicht. Löschen Sie die Datei vorher, oder rufen Sie ftruncate() auf.',
	'open-exclusive':
		'Das Öffnen mit O_EXCL scheitert auf diesem Board nicht, wenn es die Datei gibt. Prüfen Sie das vorher mit stat().',
	'open-not-directory':
		'Das Öffnen einer Datei mit O_DIRECTORY scheitert auf diesem Board nicht. Prüfen Sie ihre Art vorher mit stat().',
	'open-plain-directory':
		'open() eines Verzeichnisses scheitert auf diesem Board (Fehler 31), wenn es nicht mit O_DIRECTORY geöffnet wird. Verwenden Sie opendir().',
	'one-open-file':
		'Das Dateisystem dieses Boards hat Platz für eine einzige offene Datei, für alle Container zusammen. Diese wurde also nicht geöffnet (Fehler 48). Schließen Sie eine Datei, bevor die nächste geöffnet wird.',
	'removed-while-open':
		'Eine Datei wurde gelöscht, während sie offen war. Ihr Platz wird nie zurückgegeben, sodass sich keine Datei mehr öffnen lässt, bis das Board zurückgesetzt wird. Schließen Sie eine Datei, bevor sie gelöscht wird.',
	'open-without-follow':
		'Das Öffnen mit O_NOFOLLOW legt die Datei auf diesem Board an und hängt an sie an, was auch immer sonst verlangt wurde. Lassen Sie O_NOFOLLOW weg: Das Board hat keine Links.',
	'seek-reports-zero':
		'lseek() und ftell() melden auf diesem Board immer 0, obwohl sich die Position ändert. Zählen Sie die Bytes selbst, oder fragen Sie die Größe mit stat() ab, wenn die Datei geschlossen ist.',
	'size-is-stale':
		'Solange eine Datei offen ist, melden fstat() und stat() die Größe, die sie vorher hatte. Rufen Sie zuerst fsync() auf, oder schließen Sie die Datei.',
	'readdir-preopen':
		'Das Wurzelverzeichnis lässt sich auf diesem Board nicht über seinen eigenen Deskriptor auflisten (Fehler 10). Öffnen Sie es mit opendir() als „.“ oder „/“.',
	'readdir-once':
		'Ein Verzeichnis lässt sich auf diesem Board nur einmal lesen (Fehler 10). Schließen und öffnen Sie es erneut; halten Sie Listen so kurz, dass ein Aufruf genügt.',
	'rmdir-removes-file':
		'rmdir() hat eine Datei gelöscht: Auf diesem Board tut es, was unlink() tut.',
	'path-empty':
		'Der leere Pfad bedeutet auf diesem Board das Verzeichnis des Containers selbst: unlink("") entfernt es, und dann gibt es keinen Platz für Dateien.',
	'mkdir-leaks':
		'Jedes Verzeichnis, das ein Programm anlegt, verbraucht einen der 16 Dateideskriptoren des Boards, bis es zurückgesetzt wird.',
	'descriptors-exhausted':
		'Alle 16 Dateideskriptoren des Boards sind belegt. Alle Container teilen sie sich: Schließen Sie Dateien nach Gebrauch.',
	'file-call-missing':
		'Das Board hat keine Links, keine Dateizeiten und keinen vorab belegten Platz: {name} scheitert. Kommen Sie ohne aus.',
	'threads-exhausted':
		'Ein Container kann neben seinem Haupt-Thread vier Threads gleichzeitig haben, also wurde kein weiterer gestartet. Warten Sie, bis einer endet, etwa mit pthread_join(), bevor Sie den nächsten starten.',
	'threads-not-here':
		'Diese Seite darf keinen Speicher zwischen Threads teilen, also wurde der Thread nicht gestartet; auf einem echten Board startet er. Öffnen Sie die Seite über https in einem eigenen Tab, um Programme mit Threads auszuführen.',
	'thread-start-missing':
		'Dieses Programm verlangt einen Thread, hat aber keine Funktion wasi_thread_start, mit der jeder Thread beginnt. Programme, die <pthread.h> einbinden, bekommen eine; eine andere Toolchain muss für wasm32-wasip1-threads bauen und sie exportieren.',
	'thread-memory-not-shared':
		'Dieses Programm hat einen Thread gestartet, aber sein Speicher ist nicht gemeinsam: Der Thread läuft in einem eigenen, leeren Speicher und sieht nichts vom Programm. Binden Sie <pthread.h> ein, oder linken Sie mit --shared-memory und --max-memory.',
	'thread-without-memory':
		'Das Board hat keinen Arbeitsspeicher mehr für einen weiteren Thread. Jeder nimmt 6 KB für seinen Stack und, wo der Speicher nicht gemeinsam ist, so viel wie der ganze Speicher. Verwenden Sie weniger Threads, oder beenden Sie andere Container.',
	'shared-memory-too-large':
		'Ein Speicher, den Threads teilen, nimmt dem Board sofort sein deklariertes Maximum ab, und so viel ist nicht mehr übrig. Beenden Sie andere Container, oder linken Sie mit einem kleineren Maximum (--max-memory).',
	'thread-leak':
		'Ein Thread ist zu Ende, dem Timer oder Pins gehören, und hinter einem Thread räumt niemand auf: Sie bleiben belegt, bis das Board zurückgesetzt wird. Löschen Sie sie, bevor der Thread endet, oder lassen Sie den Haupt-Thread sie anlegen.',
	'kill-waits-for-socket':
		'Dieser Container soll enden, wartet aber in einem Socket-Aufruf, und den unterbricht ein Board nicht: Er läuft weiter, bis dort etwas geschieht. Warten Sie mit poll() und einer Zeitgrenze von einer Sekunde, oder setzen Sie SO_RCVTIMEO.',
	'sockets-block':
		'Sockets dieses Boards blockieren immer: O_NONBLOCK wird angenommen und bewirkt nichts. Fragen Sie zuerst mit poll().',
	'no-shutdown':
		'shutdown() scheitert auf diesem Board mit ENOTSUP: Schließen Sie stattdessen den Socket.',
	'network-ends-here':
		'Dieses Programm wollte einen anderen Host erreichen. Im simulierten Netzwerk gibt es nur das Board selbst (192.0.2.1, board.local, localhost): Nichts verlässt die Seite.'
});
