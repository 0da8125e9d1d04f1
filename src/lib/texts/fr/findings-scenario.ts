// What is wrong with a scenario, in French.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'Le fichier est vide. Ajoutez une liste d’étapes, par exemple « {example} ».',
	'scenario-not-map': 'Des champs comme « name: » et « steps: » sont attendus, un par ligne.',
	'scenario-name-long': 'Un nom a au plus {max} caractères.',
	'scenario-board': 'Indiquez l’identifiant d’un profil de carte, par exemple {example}.',
	'scenario-mode': 'Les modes sont {known}.',
	'scenario-time':
		'Indiquez une durée avec son unité, par exemple 500 ms ou 2 s, jusqu’à {max} min.',
	'scenario-no-steps': 'Indiquez au moins une étape.',
	'scenario-step': 'Une étape fait une seule chose : {known}.',
	'scenario-text-length': 'Indiquez un texte de 1 à {max} caractères.',
	'scenario-container': 'Les noms de conteneurs ne comportent que a–z, 0–9, « . », « _ » et « - ».',
	'scenario-reset': 'Écrivez « {example} ».',
	'scenario-set': 'Indiquez quel capteur et ce qu’il mesure : « {example} ».',
	'scenario-character.word':
		'Seul de l’ASCII imprimable peut être envoyé à une carte, et au plus {max} caractères.',
	'scenario-character.line':
		'Une commande est une ligne d’ASCII imprimable, de {max} caractères au plus.',
	'scenario-pattern':
		'Ce n’est pas une expression régulière : {problem}. Les assertions avant et arrière et les références arrière ne sont pas prises en charge.',
	'scenario-pattern.long': 'Un motif a au plus {max} caractères.',
	'scenario-pin': 'Nommez une broche par port et numéro, par exemple PH7 ou 7.7.',
	'scenario-condition.one': 'Nommez une seule chose : {known}.',
	'scenario-condition.not-for': '« {field} » ne va pas avec « {kind} ».',
	'scenario-condition.no-wait': 'Cela ne peut pas être attendu : utilisez « expect ».',
	'scenario-condition.no-expect':
		'Les changements prennent du temps : utilisez « wait » ou « blinks ».',
	'scenario-condition.pin': 'Utilisez soit « is », soit « changes », soit « blinks ».',
	'scenario-condition.is': 'Écrivez {first} ou {second}.',
	'scenario-condition.count': 'Indiquez un nombre entier de 1 à {max}.',
	'scenario-condition.hertz': 'Indiquez une fréquence, par exemple {example}.',
	'scenario-condition.share': 'Indiquez une proportion, par exemple {example}.',
	'scenario-condition.time': 'Indiquez une durée avec son unité, par exemple {example}.',
	'scenario-condition.periods':
		'Observez au moins une période et demie, et dix minutes au plus (« during »).',
	'scenario-condition.exit': 'Un code de sortie est un nombre entier.',
	'scenario-condition.state': 'Indiquez son état : {known}.'
});
