// The texts of the size report’s parts, in German.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'Code',
	data: 'Initialisierte Daten',
	names: 'Namen und Tabellen',
	engine: 'JavaScript-Engine, für jedes Programm dieselbe',
	script: 'Ihr Programm',
	stack: 'Stack',
	zero: 'Mit null initialisierte Daten',
	free: 'Frei für den Heap',
	storageUnknown: 'Wie viel von seinem Dateispeicher frei ist, ist vor einem Lauf nicht bekannt.',
	storageFree: '{free} seines Dateispeichers waren vor dem letzten Lauf frei.',
	memoryUnknown:
		'Image und Arbeitsspeicher belegen {needed}. Wie viel Arbeitsspeicher das Board für Container hat, ist nicht bekannt: Es sagt es nicht.',
	fits: 'Image und Arbeitsspeicher belegen {needed} von den {has} des Boards für Container.',
	tooLarge:
		'Image und Arbeitsspeicher belegen {needed}, mehr als die {has}, die das Board für Container hat.'
});
