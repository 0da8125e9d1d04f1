// The texts of the menu of projects and imports, in German.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'Kein Projekt',
	importInProgress: 'Import im Gange',
	readingFilename: '„{fileName}“ wird gelesen …',
	readingAloud: '{fileName} wird gelesen',
	unpackedbytesUnpacked: '{unpackedBytes} entpackt',
	cancel: 'Abbrechen',
	menuOf: 'Projekt {name}: Menü',
	menuWithoutProject: 'Kein Projekt: Menü'
});
