// The texts of registries and signing keys, in Spanish.
import { messages } from '../messages.ts';
import type { registry as english } from '../en/registry.ts';

export const registry = messages<typeof english>('registry', {
	copyCommandLabel: 'Copiar el comando: {label}',
	pushToARegistry: 'Publicar en un registro',
	pullFromARegistry: 'Obtener de un registro',
	userNameAndPasswordAre:
		'El nombre de usuario y la contraseña se usan solo para esta transferencia y nunca se guardan.',
	registry: 'Registro',
	suchAsLocalhost5000Or: 'Por ejemplo, localhost:5000 o https://registry.example',
	repository: 'Repositorio',
	lowerCaseSuchAsTeam: 'En minúsculas, como team/blinky',
	tag: 'Etiqueta',
	userNameIfRequired: 'Nombre de usuario, si hace falta',
	passwordOrToken: 'Contraseña o token',
	submit: 'Enviar',
	donebytesOfTotalbytes: ': {doneBytes} de {totalBytes}',
	registrySettingsThatAllowThis: 'Ajustes del registro que dan acceso a esta página',
	copyTheSettings: 'Copiar los ajustes',
	details: 'Detalles',
	equivalentCommands: 'Comandos equivalentes',
	listTags: 'Listar etiquetas',
	deleteFromRegistry: 'Eliminar del registro…',
	cancel: 'Cancelar',
	push: 'Publicar',
	pull: 'Obtener',
	labelIsInProgress: '{label} en curso.',
	signingKeys: 'Claves de firma',
	privateKeysNeverLeaveThis:
		'Las claves privadas nunca salen de este navegador. Se pierden cuando se borran los datos del navegador.',
	yoursSignsAndVerifies: 'propia: firma y verifica',
	trustedVerifies: 'de confianza: verifica',
	downloadThePublicKeyName: 'Descargar la clave pública {name}',
	deleteTheKeyName: 'Eliminar la clave {name}',
	noKeysYet: 'Todavía no hay claves',
	name: 'Nombre',
	someoneElsesPublicKeyTo: 'La clave pública de otra persona en la que confiar',
	trustThisPublicKey: 'Confiar en esta clave pública',
	generateAKey: 'Generar una clave',
	nameTheKeyFirst: 'Dé antes un nombre a la clave.',
	pasteThePublicKeyPem: 'Pegue antes la clave pública (PEM).',
	tags: 'Etiquetas: {tags}',
	noTags: 'ninguna'
});
