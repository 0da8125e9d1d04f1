// The texts of the editor and rendered Markdown, in French.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'Caractères',
	tabKey: 'Tab',
	noFileIsOpen: 'Aucun fichier n’est ouvert',
	chooseAFileOfThe: 'Choisissez un fichier du projet, ou créez-en un nouveau.',
	tabIndentsEscapeThenTab: 'Tab indente ; Échap, puis Tab, quitte l’éditeur',
	lineLineColumnColumn: 'Ligne {line}, colonne {column}',
	openPath: 'Ouvrir {path}',
	onlyImagesFromTheProject: 'Seules les images du projet sont affichées',
	picture: 'illustration',
	table: 'Tableau',
	done: 'Fait',
	thisFileIsTooLong: 'Ce fichier est trop long pour la vue mise en forme.',
	viewItsSource: 'Voir sa source.'
});
