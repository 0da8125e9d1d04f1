// The texts of the size report’s parts, in French.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'Code',
	data: 'Données initialisées',
	names: 'Noms et tables',
	engine: 'Moteur JavaScript, le même pour chaque programme',
	script: 'Votre programme',
	stack: 'Pile',
	zero: 'Données initialisées à zéro',
	free: 'Libre pour le tas',
	storageUnknown: 'On ne sait pas, avant une exécution, combien de son stockage est libre.',
	storageFree: '{free} de son stockage étaient libres avant la dernière exécution.',
	memoryUnknown:
		'L’image et la mémoire prennent {needed}. On ne sait pas combien de mémoire la carte a pour les conteneurs : elle ne le dit pas.',
	fits: 'L’image et la mémoire prennent {needed} des {has} que la carte a pour les conteneurs.',
	tooLarge:
		'L’image et la mémoire prennent {needed}, plus que les {has} que la carte a pour les conteneurs.'
});
