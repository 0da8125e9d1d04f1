// The texts of deploying to several boards, in German.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'wartet auf das Programm',
	bytesOf: '{name}: Bytes',
	deployToSeveralBoards: 'Auf mehrere Boards deployen',
	projectnameIsBuiltOnceUploaded:
		'„{projectName}“ wird einmal gebaut, auf je drei Boards gleichzeitig hochgeladen, per SHA-256 verifiziert und gestartet. Ein Container mit derselben ID wird ersetzt.',
	noBoardIsConnectedConnect:
		'Es ist kein Board verbunden. Verbinden Sie eines über das Menü neben „Ausführen“.',
	board: 'Board',
	deployment: 'Deployment',
	actions: 'Aktionen',
	cancelName: '{name} abbrechen',
	cancel: 'Abbrechen',
	retryName: '{name} wiederholen',
	retry: 'Wiederholen',
	close: 'Schließen',
	cancelAll: 'Alle abbrechen',
	retryBoards: '{count, plural, one{# Board} other{# Boards}} wiederholen',
	deployToBoards: 'Auf {count, plural, one{# Board} other{# Boards}} deployen',
	waitingItsTurn: 'wartet, bis es an der Reihe ist',
	unpluggedPlugItInAgain: 'abgezogen: wieder anstecken',
	comparingTheImageOnThe: 'das Image auf dem Board wird verglichen',
	buildingTheProgram: 'Das Programm wird gebaut.',
	boardsDone: '{done} von {count, plural, one{# Board} other{# Boards}} fertig',
	failed: '{failed} fehlgeschlagen',
	cancelled: '{cancelled} abgebrochen',
	aDeploymentIsInProgress: 'Ein Deployment ist im Gange.',
	chooseAtLeastOneBoard: 'Wählen Sie mindestens ein Board aus.',
	progress: '{doneBytes} von {totalBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/s, noch {remainingMs}',
	alreadyThere: 'schon auf dem Board; SHA-256 <code>{sha256}…</code> vom Board gelesen',
	sent: '{bytes}; SHA-256 <code>{sha256}…</code> vom Board gelesen'
});
