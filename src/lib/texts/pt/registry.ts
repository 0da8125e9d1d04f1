// The texts of registries and signing keys, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { registry as english } from '../en/registry.ts';

export const registry = messages<typeof english>('registry', {
	copyCommandLabel: 'Copiar o comando: {label}',
	pushToARegistry: 'Publicar em um registro',
	pullFromARegistry: 'Obter de um registro',
	userNameAndPasswordAre:
		'O nome de usuário e a senha são usados só para esta transferência e nunca são guardados.',
	registry: 'Registro',
	suchAsLocalhost5000Or: 'Por exemplo, localhost:5000 ou https://registry.example',
	repository: 'Repositório',
	lowerCaseSuchAsTeam: 'Em minúsculas, como team/blinky',
	tag: 'Tag',
	userNameIfRequired: 'Nome de usuário, se exigido',
	passwordOrToken: 'Senha ou token',
	submit: 'Enviar',
	donebytesOfTotalbytes: ': {doneBytes} de {totalBytes}',
	registrySettingsThatAllowThis: 'Configurações do registro que permitem esta página',
	copyTheSettings: 'Copiar as configurações',
	details: 'Detalhes',
	equivalentCommands: 'Comandos equivalentes',
	listTags: 'Listar tags',
	deleteFromRegistry: 'Excluir do registro…',
	cancel: 'Cancelar',
	push: 'Publicar',
	pull: 'Obter',
	labelIsInProgress: '{label} em andamento.',
	signingKeys: 'Chaves de assinatura',
	privateKeysNeverLeaveThis:
		'As chaves privadas nunca saem deste navegador. Elas se perdem quando os dados do navegador são apagados.',
	yoursSignsAndVerifies: 'sua: assina e verifica',
	trustedVerifies: 'confiável: verifica',
	downloadThePublicKeyName: 'Baixar a chave pública {name}',
	deleteTheKeyName: 'Excluir a chave {name}',
	noKeysYet: 'Ainda não há chaves',
	name: 'Nome',
	someoneElsesPublicKeyTo: 'A chave pública de outra pessoa em quem confiar',
	trustThisPublicKey: 'Confiar nesta chave pública',
	generateAKey: 'Gerar uma chave',
	nameTheKeyFirst: 'Dê primeiro um nome à chave.',
	pasteThePublicKeyPem: 'Cole primeiro a chave pública (PEM).',
	tags: 'Tags: {tags}',
	noTags: 'nenhuma'
});
