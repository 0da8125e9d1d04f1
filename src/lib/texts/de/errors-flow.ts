// What the errors of what the page and the commands do with all engines mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { flowErrors as english } from '../en/errors-flow.ts';

export const flowErrors = messages<typeof english>('errors.flow', {
	'aot-not-simulated':
		'{file} ist Maschinencode für eine bestimmte Art von Board und lässt sich weder untersuchen noch simulieren.',
	'aot-not-simulated.next': 'Importieren Sie das Modul, aus dem die Datei entstanden ist (.wasm).',
	'board-unplugged': 'Das Board ist abgezogen.',
	'board-unplugged.next':
		'Stecken Sie es wieder an: Die Seite findet es von selbst. Versuchen Sie es dann erneut.',
	'browser-storage-full': 'Der Browserspeicher ist voll: Diese Änderung ist nicht gespeichert.',
	'browser-storage-full.next':
		'Ihre Arbeit ist sicher, solange dieser Tab geöffnet ist. Exportieren Sie sie, oder löschen Sie Projekte, die Sie nicht brauchen: Das Speichern wird erneut versucht.',
	'build-file-invalid': 'build.yaml enthält Fehler.',
	'build-file-invalid.next':
		'Sie stehen unter „Probleme“. Beheben Sie sie und drücken Sie erneut „Ausführen“.',
	'build-file-missing': 'Das Projekt hat keine build.yaml.',
	'build-file-missing.next':
		'Fügen Sie eine Datei namens build.yaml hinzu: Sie benennt das Image und legt fest, was der Container darf.',
	'compile-failed': 'Das Programm enthält Fehler.',
	'compile-failed.next': 'Sie stehen unter „Probleme“.',
	'container-still-runs': 'Der Container wurde aufgefordert zu stoppen, läuft aber noch.',
	'container-still-runs.next':
		'Ein echtes Board beendet ihn erst, wenn er aus einem Aufruf wie einem langen sleep zurückkehrt. Sehen Sie gleich noch einmal nach; ein Reset beendet ihn immer.',
	'follow-denied': 'Der Browser lässt diese Seite den Ordner nicht mehr lesen.',
	'follow-denied.next':
		'Drücken Sie „Wieder beobachten“ und erlauben Sie es, oder wählen Sie den Ordner erneut aus.',
	'follow-gone': 'Der Ordner ist weg: Er wurde verschoben, umbenannt oder gelöscht.',
	'follow-gone.next':
		'Er wird wieder beobachtet, sobald er wieder da ist. Was auf dem Board läuft, läuft weiter. Hat er jetzt einen anderen Ort, wählen Sie ihn erneut aus.',
	'follow-too-large': '„{name}“ ist größer als {limit} KB.',
	'follow-too-large.next':
		'Kein Board nimmt ein Modul dieser Größe an. Bauen Sie es als Release, ohne Debug-Informationen.',
	'follow-unsupported': 'Dieser Browser kann keine Ordner beobachten.',
	'follow-unsupported.next':
		'Legen Sie jedes neue Modul stattdessen auf dem Tab „Beobachten“ ab, oder verwenden Sie eine aktuelle Version von Chrome oder Edge.',
	'grading-too-long':
		'Die Prüfungen kamen innerhalb von {seconds, number} Sekunden zu keinem Ende.',
	'grading-too-long.next':
		'Das Programm hängt wahrscheinlich. Sehen Sie sich seinen Quelltext an, oder prüfen Sie die Abgabe erneut.',
	'image-changed': 'Ein Image ist nicht das, das vorher lief.',
	'image-changed.next':
		'Die anderen Container wurden gestartet. Führen Sie das Projekt erneut aus, um diesen zu starten.',
	'image-gone': 'Das Image ist nicht mehr in der Bibliothek.',
	'image-gone.next':
		'Es wurde entfernt, vielleicht in einem anderen Tab. Importieren Sie es erneut.',
	'image-name-missing': '„{name}“ ergibt keinen Namen für ein Image.',
	'image-name-missing.next':
		'Benennen Sie die Datei um: Ein Name besteht aus Buchstaben, Ziffern, „.“, „_“ und „-“.',
	'import-crashed': 'Das Lesen der Datei ist unerwartet abgebrochen.',
	'import-crashed.next':
		'Es wurde nichts geändert. Vielleicht braucht sie mehr Arbeitsspeicher, als der Browser hat: Importieren Sie eine kleinere Datei.',
	'import-elsewhere':
		'Die Dateien wurden nicht hinzugefügt: Inzwischen ist ein anderes Projekt geöffnet.',
	'import-elsewhere.next':
		'Öffnen Sie das Projekt, zu dem sie gehören, und importieren Sie sie erneut.',
	'import-timeout': 'Das Lesen der Datei hat zu lange gedauert und wurde abgebrochen.',
	'import-timeout.next':
		'Es wurde nichts geändert. Entpacken Sie die Datei selbst und importieren Sie die Dateien, die Sie brauchen.',
	'import-too-large': 'Die Datei ist zu groß zum Importieren.',
	'import-too-large.next': 'Höchstens 128 MB können gelesen, gepackt oder entpackt werden.',
	'library-busy': 'Etwas anderes ist noch im Gange.',
	'library-busy.next': 'Warten Sie, bis es fertig ist, oder brechen Sie es ab.',
	'no-led': 'Das Board hat nicht geblinkt: Seine Firmware gibt Programmen keinen Zugriff auf LEDs.',
	'no-led.next':
		'Der Original-Supervisor hat keine Pins für Programme. Achten Sie darauf, in wessen Konsole Ausgaben erscheinen, oder geben Sie Ihren Boards Namen.',
	'marks-invalid': 'Diese Datei enthält keine Noten dieser Seite.',
	'marks-invalid.next': 'Es wurde nichts geändert. Dateien mit Noten enden auf „.ocre-marks.json“.',
	'no-video': 'Der Browser konnte das Video nicht aufzeichnen.',
	'no-video.next':
		'Speichern Sie stattdessen ein Bild, oder versuchen Sie es in einem anderen Browser.',
	'no-project': 'Es ist kein Projekt geöffnet.',
	'no-project.next':
		'Vielleicht wurde es in einem anderen Tab gelöscht. Öffnen oder erstellen Sie eines.',
	'page-framed':
		'Container können nicht laufen, solange diese Seite in eine andere eingebettet ist.',
	'page-framed.next':
		'Dieser Browser führt sie nur in gemeinsamem Speicher aus, den die einbettende Seite nicht erlaubt. Öffnen Sie den Playground in einem eigenen Tab.',
	'page-insecure':
		'Container können nicht auf einer Seite laufen, die über einfaches http geladen wurde.',
	'page-insecure.next':
		'Dieser Browser führt sie nur in gemeinsamem Speicher aus, den Seiten nur über https oder von localhost bekommen. Öffnen Sie diese Seite über https.',
	'recording-empty': 'Es wurde nichts aufgezeichnet.',
	'recording-empty.next':
		'Eine Aufzeichnung enthält nur Container, die während der Aufzeichnung starten: Drücken Sie „Aufzeichnen“, dann „Ausführen“.',
	'reset-failed': 'Das Board wurde nicht zurückgesetzt.',
	'reset-failed.next':
		'Drücken Sie den Reset-Taster, oder ziehen Sie das Board ab und stecken Sie es wieder an; drücken Sie dann erneut „Ausführen“.',
	'run-under-way': 'Ein Lauf ist im Gange.',
	'run-under-way.next':
		'Warten Sie, bis sein Container gestartet ist, oder brechen Sie ihn ab; führen Sie das Szenario dann erneut aus.',
	'scenario-board': 'Das Szenario braucht ein Board, das es hier nicht gibt.',
	'scenario-board.next':
		'Geben Sie in seinem Feld „board“ die ID eines Board-Profils an, oder lassen Sie das Feld weg.',
	'scenario-invalid': 'Das Szenario enthält Fehler.',
	'scenario-invalid.next':
		'Sie stehen unter „Probleme“. Beheben Sie sie und führen Sie es erneut aus.',
	'scenario-missing': 'Die Szenariodatei ist weg.',
	'scenario-missing.next': 'Wählen Sie eine andere, oder erstellen Sie eine neue.',
	'scenario-project-missing': 'Kein Projekt oder Beispiel heißt „{name}“.',
	'scenario-project-missing.next': 'Berichtigen Sie den Namen im Szenario.',
	'serial-unsupported': 'Dieser Browser unterstützt keine seriellen Ports.',
	'serial-unsupported.next':
		'Um ein Board zu verbinden, öffnen Sie diese Seite über https in einem Browser mit Web Serial: am Computer in aktuellen Versionen von Chrome, Edge und Firefox. Alles andere funktioniert hier: das simulierte Board, Images, Dateien.',
	'shared-memory-missing': 'Dieser Browser kann keine Container ausführen.',
	'shared-memory-missing.next':
		'Sie brauchen gemeinsamen Speicher (SharedArrayBuffer), der hier fehlt oder abgeschaltet ist. Aktuelle Versionen von Chrome, Edge, Firefox und Safari unterstützen ihn.',
	'sources-missing': 'Das Image enthält keine Quelltexte.',
	'sources-missing.next':
		'Auf dieser Seite gebaute Images enthalten sie, sofern sie nicht weggelassen wurden.',
	'too-many-boards': '32 Boards sind verbunden; mehr geht nicht.',
	'too-many-boards.next': 'Trennen Sie zuerst eines davon.',
	'tray-no-console':
		'Das Board ist geflasht, hat aber auf seiner Konsole nicht geantwortet: Es hat weder Namen noch Programm.',
	'tray-no-console.next':
		'Prüfen Sie, ob seine Konsole angesteckt ist und diese Seite seinen Port verwenden darf, und drücken Sie dann bei diesem Board „Wiederholen“.',
	'uname-unheard': 'Die Antwort des Boards war nicht vollständig.',
	'uname-unheard.next':
		'Vielleicht hat ein anderer Container dazwischengeschrieben. Versuchen Sie es erneut, oder stoppen Sie diesen Container zuerst.',
	'will-not-run': 'Das Programm würde auf diesem Board nicht laufen.',
	'will-not-run.next':
		'Zeigen Sie dieses Board an und drücken Sie „Ausführen“: Die Seite sagt, woran es liegt, und bietet eine Lösung an.'
});
