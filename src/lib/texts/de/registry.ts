// The texts of registries and signing keys, in German.
import { messages } from '../messages.ts';
import type { registry as english } from '../en/registry.ts';

export const registry = messages<typeof english>('registry', {
	copyCommandLabel: 'Befehl kopieren: {label}',
	pushToARegistry: 'In eine Registry pushen',
	pullFromARegistry: 'Aus einer Registry pullen',
	userNameAndPasswordAre:
		'Benutzername und Passwort werden nur für diese Übertragung verwendet und nie gespeichert.',
	registry: 'Registry',
	suchAsLocalhost5000Or: 'Zum Beispiel localhost:5000 oder https://registry.example',
	repository: 'Repository',
	lowerCaseSuchAsTeam: 'In Kleinbuchstaben, zum Beispiel team/blinky',
	tag: 'Tag',
	userNameIfRequired: 'Benutzername, falls nötig',
	passwordOrToken: 'Passwort oder Token',
	submit: 'Absenden',
	donebytesOfTotalbytes: ': {doneBytes} von {totalBytes}',
	registrySettingsThatAllowThis: 'Registry-Einstellungen, die diese Seite zulassen',
	copyTheSettings: 'Einstellungen kopieren',
	details: 'Details',
	equivalentCommands: 'Gleichwertige Befehle',
	listTags: 'Tags auflisten',
	deleteFromRegistry: 'Aus der Registry löschen …',
	cancel: 'Abbrechen',
	push: 'Pushen',
	pull: 'Pullen',
	labelIsInProgress: 'Im Gange: {label}.',
	signingKeys: 'Signaturschlüssel',
	privateKeysNeverLeaveThis:
		'Private Schlüssel verlassen diesen Browser nie. Sie gehen verloren, wenn die Browserdaten gelöscht werden.',
	yoursSignsAndVerifies: 'Ihrer: signiert und prüft',
	trustedVerifies: 'vertrauenswürdig: prüft',
	downloadThePublicKeyName: 'Öffentlichen Schlüssel {name} herunterladen',
	deleteTheKeyName: 'Schlüssel {name} löschen',
	noKeysYet: 'Noch keine Schlüssel',
	name: 'Name',
	someoneElsesPublicKeyTo: 'Öffentlicher Schlüssel einer anderen Person, dem Sie vertrauen',
	trustThisPublicKey: 'Diesem öffentlichen Schlüssel vertrauen',
	generateAKey: 'Schlüssel erzeugen',
	nameTheKeyFirst: 'Geben Sie dem Schlüssel zuerst einen Namen.',
	pasteThePublicKeyPem: 'Fügen Sie zuerst den öffentlichen Schlüssel (PEM) ein.',
	tags: 'Tags: {tags}',
	noTags: 'keine'
});
