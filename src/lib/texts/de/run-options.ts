// The texts of run options, in German.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'Container-ID',
	emptyUsualid: 'Leer: „{usualId}“.',
	emptyUsualidFromTheProjects: 'Leer: „{usualId}“, aus dem Namen des Projekts.',
	capabilities: 'Capabilities',
	mounts: 'Mounts',
	aMountShowsAFolder:
		'Ein Mount zeigt dem Programm einen Ordner aus dem Dateispeicher des Boards. Der Ordner bleibt, wenn der Container entfernt wird, und mehrere Container können ihn gemeinsam verwenden. Fehlt der Ordner, wird er erstellt.',
	pathInTheProgram: 'Pfad im Programm',
	folderOnTheBoard: 'Ordner auf dem Board',
	removeThisMount: 'Diesen Mount entfernen',
	addAMount: 'Mount hinzufügen',
	mountOrderOnNameIs: 'Die Mount-Reihenfolge auf {name} ist nicht bekannt',
	thisBoardsRuntimeReversesThe:
		'Die Runtime dieses Boards vertauscht die beiden Seiten eines Mounts',
	ocre070Documents:
		'Ocre 0.7.0 dokumentiert <code>-v /FOLDER:/PATH</code>, erwartet aber <code>-v /PATH:/FOLDER</code>. Die Seite sendet, was das Board erwartet.',
	whetherMoreThanOneFolder: 'Ob auf {name} mehr als ein Ordner funktioniert, ist nicht bekannt',
	ocre070Looks:
		'Ocre 0.7.0 sucht jeden Pfad in dem Ordner, der zuletzt geöffnet wurde. Verwenden Sie sicherheitshalber entweder die Berechtigung filesystem oder einen Mount.',
	onlyTheLastFolderWorks: 'Auf diesem Board funktioniert nur der letzte Ordner',
	theBoardLooksUpEvery:
		'Das Board sucht jeden Pfad in dem Ordner, der zuletzt geöffnet wurde, egal von welchem Container. Verwenden Sie entweder die Berechtigung filesystem oder einen Mount.',
	commandForBoard: 'Befehl für {board}',
	wordsOfMax: '{words} von {max} Wörtern.',
	shownWhenAllFieldsAre: 'Wird angezeigt, wenn alle Felder gültig sind.',
	shownWhenBuildYamlHas: 'Wird angezeigt, wenn build.yaml keine Fehler hat.',
	containersAlwaysRunDetachedD:
		'Container laufen immer losgelöst (<code>-d</code>): Angehängte würden die Konsole des Boards blockieren, bis sie enden.',
	cancel: 'Abbrechen',
	correctTheMarkedFieldsFirst: 'Berichtigen Sie zuerst die markierten Felder.',
	unknownMountOrder:
		'Diese Version von Ocre ist der Seite nicht bekannt. Die Seite sendet <code>-v {order}</code>. Bleibt der Start hängen, versuchen Sie die Seiten andersherum.',
	capabilitiesFrom:
		'Die Capabilities ergeben sich aus den Berechtigungen in build.yaml: {capabilities}.',
	none: 'keine',
	runOptions: 'Startoptionen',
	howThisProjects:
		'Wie der Container dieses Projekts gestartet wird. Wird mit dem Projekt gespeichert.',
	save: 'Speichern',
	arguments: 'Argumente',
	onePerLine: 'Eines pro Zeile.',
	environment: 'Umgebung',
	variablesPerLine: 'Ein NAME=Wert pro Zeile.',
	variablesBesideBuildFile: 'Ein NAME=Wert pro Zeile, zusätzlich zu build.yaml.',
	pathUsedAbove: 'Dieser Pfad wird oben schon verwendet.',
	lineProblem: '„{line}“: {problem}'
});
