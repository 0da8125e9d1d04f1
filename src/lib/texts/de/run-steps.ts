// A run as it goes: its steps, and where it stands, in German.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'Kompilieren',
	upload: 'Hochladen',
	verify: 'Verifizieren',
	start: 'Starten',
	waiting: 'ausstehend',
	active: 'im Gange',
	done: 'fertig',
	failed: 'fehlgeschlagen',
	preparing: 'Compiler wird vorbereitet',
	fetching: 'Compiler wird geladen',
	fetchingBytes: 'Compiler wird einmalig geladen: {bytes}',
	compiling: 'Wird kompiliert',
	uploading: 'Wird hochgeladen',
	starting: 'Container wird gestartet',
	running: '{id} läuft',
	bytes: '{done}',
	bytesOf: '{done} von {total} ({percent})',
	bytesAtRate: '{done} von {total}, {rate}/s, noch {left}',
	comparing: 'Image auf dem Board wird verglichen',
	unplugged: 'Abgezogen: Stecken Sie das Board an, um fortzufahren',
	endedByUser: '{id} wurde gestoppt',
	endedByError: '{id} ist abgebrochen: {why}',
	ended: '{id} ist beendet',
	endedWell: '{id} ist beendet, Exit-Code 0',
	endedWith: '{id} ist mit Exit-Code {exitCode} beendet'
});
