// The texts of the menu of projects and imports, in Spanish.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'Ningún proyecto',
	importInProgress: 'Importación en curso',
	readingFilename: 'Leyendo «{fileName}»…',
	readingAloud: 'Leyendo {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} descomprimidos',
	cancel: 'Cancelar',
	menuOf: 'Proyecto {name}: menú',
	menuWithoutProject: 'Ningún proyecto: menú'
});
