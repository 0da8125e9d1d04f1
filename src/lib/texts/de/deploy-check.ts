// What a deploy check finds, and what helps, in German.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: '{name} in build.yaml ergänzen',
	removePermission: '{name} aus build.yaml entfernen',
	replaceWith: 'Durch {instead} ersetzen',
	renameImage: 'Image in {imageName} umbenennen',
	renameContainer: 'Container in {containerId} umbenennen',
	deleteImage: '{name} vom Board löschen',
	removeContainers: '{ids} stoppen und entfernen',
	resetBoard: 'Board zurücksetzen',
	resetAndRun: 'Zurücksetzen und ausführen',
	runOnPlayground: 'Auf der Playground-Firmware ausführen',
	runOn: 'Auf {board} ausführen',
	both: '{first} {second}',
	makeMemorySmaller:
		'Der Start würde hängen bleiben. Verkleinern Sie Arrays und Puffer; mit Threads wird der gesamte Arbeitsspeicher auf einmal belegt.',
	leaveOut: 'Lassen Sie weg, was nicht nötig ist, etwa printf mit Gleitkommazahlen.',
	switchingLoses:
		'Beim Wechsel zu einem anderen Board {n, plural, one{geht der Container} other{gehen die # Container}} dieses Boards verloren.',
	otherImage:
		'Auf dem Board gibt es schon einen Container {id}, erstellt aus {image}. Er würde entfernt.',
	otherImageRunning:
		'Auf dem Board gibt es schon einen Container {id}, erstellt aus {image}. Er würde gestoppt und entfernt.',
	imageInUse:
		'{users} {n, plural, one{wurde} other{wurden}} aus einem anderen {imageName} erstellt, das dieses ersetzen würde. Geladene Container führen das alte Programm aus, bis sie entfernt werden.',
	storageFull: 'Das Image braucht {needed} im Dateispeicher des Boards, aber nur {free} sind frei.',
	unused: 'Kein Container verwendet {name} ({size}).',
	deleteFiles:
		'Löschen Sie Dateien unter „Dateispeicher“, oder entfernen Sie Container und dann deren Images.',
	memoryUncertain:
		'Image und Arbeitsspeicher belegen während der Ausführung {needed}. Ob das Board so viel für Container übrig hat, ist vorab nicht bekannt.',
	memoryLeft:
		'Image und Arbeitsspeicher belegen {needed}, und vom Arbeitsspeicher des Boards für Container sind noch {free} übrig: Der Start würde hängen bleiben.',
	uploadSeconds: 'Der Upload dauert etwa {seconds} s.',
	uploadMinutes: 'Der Upload dauert etwa {minutes} min.',
	imageLikeOption: 'Das Board hält „{imageName}“ für eine Option der Kommandozeile.',
	imageNameRefused:
		'Das Board lehnt den Image-Namen „{imageName}“ ab: Erlaubt sind a–z, 0–9, „.“, „_“ und „-“.',
	idLikeOption:
		'Befehle könnten die Container-ID „{id}“ für eine Option der Kommandozeile halten, weil sie mit „-“ beginnt.',
	idRefused: 'Das Board lehnt die Container-ID „{id}“ ab: Erlaubt sind a–z, 0–9, „.“, „_“ und „-“.',
	permissionUnknown:
		'Keine Runtime kennt die Berechtigung „{name}“: Sie würde stillschweigend ignoriert.',
	permissionDoubled: '„{name}“ steht zweimal in build.yaml. Gesendet wird es einmal.',
	filesystemDoubled:
		'„{name}“ steht zweimal in build.yaml. Gesendet wird es einmal: Zweimal brächte es das Board zum Absturz.',
	commandTooLong: 'Der Startbefehl passt nicht in die Befehlszeile des Boards. {cause}',
	mountIsFile:
		'{folder} ist auf dem Board eine Datei. Einhängen lässt sich nur ein Ordner: Der Start würde hängen bleiben. Wählen Sie in den Startoptionen einen anderen, oder löschen Sie die Datei unter „Dateispeicher“.',
	mountMissing:
		'{folder} gibt es auf dem Board noch nicht. Der Ordner wird vor dem Start erstellt, der ohne ihn hängen bliebe.',
	oneFolder:
		'Das Board sucht jeden Pfad in dem Ordner, der zuletzt geöffnet wurde: Verwenden Sie entweder die Berechtigung filesystem oder einen Mount.',
	mountOrderUncertain:
		'Welche Seite eines Mounts diese Version zuerst erwartet, ist vorab nicht bekannt. Gesendet wird die dokumentierte Reihenfolge: -v {word}. Bleibt der Start hängen, ist die Reihenfolge vielleicht umgekehrt.',
	mountOrder: 'Mounts werden als -v {word} gesendet.',
	mountOrderReversed:
		'Ocre 0.7.0 erwartet die beiden Seiten eines Mounts umgekehrt zur Dokumentation. Die Seite sendet, was funktioniert: -v {word}.',
	stockFull:
		'Der Supervisor, wie Ocre ihn liefert, hat Platz für {limit, plural, one{# Container} other{# Container}}, gestoppte mitgezählt. Auf diesem Board: {others}.',
	boardFull:
		'Dieses Board hat Platz für {limit, plural, one{# Container} other{# Container}}, gestoppte mitgezählt. Auf diesem Board: {others}.',
	stopOneFirst: 'Stoppen und entfernen Sie zuerst einen davon.',
	noThread:
		'Dieses Board hat nicht genug Arbeitsspeicher für einen weiteren Thread: Der Container könnte nicht starten.',
	maybeNoThread:
		'Vielleicht hat dieses Board nicht genug Arbeitsspeicher für einen weiteren Thread: Der Container könnte dann nicht starten.',
	noTimer: 'Dieses Board hat keinen Platz für einen weiteren Timer: {id} braucht mindestens einen.',
	maybeNoTimer:
		'Vielleicht hat dieses Board keinen Platz für einen weiteren Timer: {id} braucht mindestens einen.',
	noTimerUntilReset:
		'Dieses Board hat bis zum nächsten Reset keinen Platz für einen weiteren Timer: {id} braucht mindestens einen.',
	maybeNoTimerUntilReset:
		'Vielleicht hat dieses Board bis zum nächsten Reset keinen Platz für einen weiteren Timer: {id} braucht mindestens einen.',
	eachUses:
		'Jeder laufende Container belegt den Arbeitsspeicher eines Threads, und jeder Timer ebenso.',
	timerKeeps:
		'Ein Timer behält den Arbeitsspeicher eines Threads, bis das Board zurückgesetzt wird.',
	timersSinceReset: 'Seit dem letzten Reset: {n, plural, one{# Timer} other{# Timer}}.',
	timersSeenSinceReset:
		'Seit dem letzten Reset hat diese Seite {n, plural, one{# Timer} other{# Timer}} gesehen.',
	timersSeen:
		'Seit dem Verbinden hat diese Seite {n, plural, one{# Timer} other{# Timer}} gesehen; was vorher war, ist nicht bekannt.',
	runningNow: 'Läuft jetzt: {running}.',
	pressReset: 'Drücken Sie den Reset-Taster und führen Sie das Programm dann erneut aus.',
	resetEnds:
		'Der Reset beendet {running}. Was diese Seite gestartet hat, lässt sich aus der Containerliste erneut ausführen.',
	timersUncertain:
		'Das Programm erstellt mindestens einen Timer, und ein Timer behält seinen Arbeitsspeicher womöglich bis zum Reset des Boards: Der Supervisor, wie Ocre ihn liefert, hat zwischen zwei Resets Platz für drei Timer.',
	cannotStart:
		'{board}: Start noch nicht möglich, {n, plural, one{# Hindernis} other{# Hindernisse}}.',
	canRunWithWarnings: '{board}: lauffähig, mit {n, plural, one{# Warnung} other{# Warnungen}}.',
	canRunAsFarAsKnown: '{board}: lauffähig, soweit der Zustand des Boards bekannt ist.',
	canRun: '{board}: lauffähig.',
	moduleInvalid: 'Das Board könnte dieses Modul nicht laden. {cause}',
	moduleRefused: 'Das Board würde dieses Modul nicht laden. Seine Runtime sagt: {cause}.'
});
