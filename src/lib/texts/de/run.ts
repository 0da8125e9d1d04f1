// The texts of Run, its menu and the compiler’s state, in German.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'Abbrechen',
	stop: 'Stoppen',
	loading: 'Wird geladen …',
	compiling: 'Wird kompiliert …',
	uploading: 'Wird hochgeladen …',
	starting: 'Wird gestartet …',
	compile: 'Kompilieren',
	runAgain: 'Erneut ausführen',
	run: 'Ausführen',
	aRunIsInProgress: 'Ein Lauf ist im Gange.',
	thisProjectIsNotRunning: 'Dieses Projekt läuft nicht.',
	runOnSelectedChooseWhere: 'Ausführen auf {selected}: Ziel wählen',
	choose: 'Auswählen',
	runOn: 'Ausführen auf',
	onACable: 'Am Kabel',
	runOptions: 'Startoptionen …',
	deployCheck: 'Deploy-Check',
	compileAndCompareWithThe: 'kompilieren und mit dem Board vergleichen, ohne auszuführen',
	thisIsAProgramFor:
		'Dies ist ein Programm für einen Mikrocontroller. Drücken Sie <b>Ausführen</b>, um es hier zu kompilieren und auf dem Board laufen zu sehen.',
	stopFetchingTheCompiler: 'Laden des Compilers abbrechen',
	fetchTheCompilerNow: 'Compiler jetzt laden',
	fetchNow: 'Jetzt laden',
	yourBrowserSavesData: 'Ihr Browser ist im Datensparmodus',
	yourConnectionMayBeMetered: 'Ihre Verbindung ist möglicherweise getaktet',
	yourConnectionIsSlow: 'Ihre Verbindung ist langsam',
	compilerReady: 'Compiler bereit',
	builtWithThePage: 'Mit der Seite gebaut; Ihre Änderungen werden hier kompiliert',
	preparingTheCompiler: 'Compiler wird vorbereitet',
	fetchingTheCompilerPercent: 'Compiler wird geladen: {percent} %',
	compilerNotFetchedBy: 'Compiler nicht geladen: {by}',
	compilerNotFetched: 'Compiler nicht geladen',
	theCompilerCouldNotBe: 'Der Compiler konnte nicht geladen werden',
	runOnLabelChooseWhere: 'Ausführen auf {label}: Ziel wählen',
	hideThisLine: 'Diese Zeile ausblenden'
});
