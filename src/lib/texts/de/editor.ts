// The texts of the editor and rendered Markdown, in German.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'Zeichen',
	tabKey: 'Tab',
	noFileIsOpen: 'Keine Datei geöffnet',
	chooseAFileOfThe: 'Wählen Sie eine Datei des Projekts aus, oder erstellen Sie eine neue.',
	tabIndentsEscapeThenTab: 'Tab rückt ein; Escape, dann Tab verlässt den Editor',
	lineLineColumnColumn: 'Zeile {line}, Spalte {column}',
	openPath: '{path} öffnen',
	onlyImagesFromTheProject: 'Nur Bilder aus dem Projekt werden angezeigt',
	picture: 'Bild',
	table: 'Tabelle',
	done: 'Erledigt',
	thisFileIsTooLong: 'Diese Datei ist zu lang für die formatierte Ansicht.',
	viewItsSource: 'Quelltext ansehen.'
});
