// The texts of registries and signing keys, in French.
import { messages } from '../messages.ts';
import type { registry as english } from '../en/registry.ts';

export const registry = messages<typeof english>('registry', {
	copyCommandLabel: 'Copier la commande : {label}',
	pushToARegistry: 'Pousser vers un registre',
	pullFromARegistry: 'Tirer depuis un registre',
	userNameAndPasswordAre:
		'Le nom d’utilisateur et le mot de passe ne servent qu’à ce transfert et ne sont jamais enregistrés.',
	registry: 'Registre',
	suchAsLocalhost5000Or: 'Par exemple localhost:5000 ou https://registry.example',
	repository: 'Dépôt',
	lowerCaseSuchAsTeam: 'En minuscules, par exemple team/blinky',
	tag: 'Tag',
	userNameIfRequired: 'Nom d’utilisateur, si nécessaire',
	passwordOrToken: 'Mot de passe ou jeton',
	submit: 'Envoyer',
	donebytesOfTotalbytes: ': {doneBytes} sur {totalBytes}',
	registrySettingsThatAllowThis: 'Réglages du registre qui autorisent cette page',
	copyTheSettings: 'Copier les réglages',
	details: 'Détails',
	equivalentCommands: 'Commandes équivalentes',
	listTags: 'Lister les tags',
	deleteFromRegistry: 'Supprimer du registre…',
	cancel: 'Annuler',
	push: 'Pousser',
	pull: 'Tirer',
	labelIsInProgress: 'En cours : {label}.',
	signingKeys: 'Clés de signature',
	privateKeysNeverLeaveThis:
		'Les clés privées ne quittent jamais ce navigateur. Elles sont perdues quand les données du navigateur sont effacées.',
	yoursSignsAndVerifies: 'la vôtre : signe et vérifie',
	trustedVerifies: 'de confiance : vérifie',
	downloadThePublicKeyName: 'Télécharger la clé publique {name}',
	deleteTheKeyName: 'Supprimer la clé {name}',
	noKeysYet: 'Pas encore de clé',
	name: 'Nom',
	someoneElsesPublicKeyTo: 'Clé publique d’une autre personne, à qui faire confiance',
	trustThisPublicKey: 'Faire confiance à cette clé publique',
	generateAKey: 'Générer une clé',
	nameTheKeyFirst: 'Donnez d’abord un nom à la clé.',
	pasteThePublicKeyPem: 'Collez d’abord la clé publique (PEM).',
	tags: 'Tags : {tags}',
	noTags: 'aucun'
});
