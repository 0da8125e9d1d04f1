// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb':
		'Este link se descompacta em uma quantidade enorme de dados, como os que são feitos para sobrecarregar um computador.',
	'link-bomb.next': 'Ele não foi aberto. Peça o projeto como arquivo a quem o enviou.',
	'link-cut': 'Falta o fim do link. Aplicativos de mensagens e de e-mail cortam links longos.',
	'link-cut.next':
		'Nada foi alterado. Copie o link inteiro de onde ele veio, ou peça o projeto como arquivo.',
	'link-damaged':
		'O link foi alterado no caminho: alguns dos caracteres não são os que foram enviados.',
	'link-damaged.next':
		'Nada foi alterado. Em um link, maiúsculas e minúsculas fazem diferença. Copie-o de novo ou peça o projeto como arquivo.',
	'link-empty': 'O link contém um projeto sem nenhum arquivo de texto.',
	'link-empty.next': 'Peça a quem o enviou que compartilhe o projeto de novo.',
	'link-invalid':
		'O link foi descompactado, mas não contém um projeto: “{field}” está faltando ou incorreto.',
	'link-invalid.next':
		'Peça a quem o enviou que compartilhe o projeto de novo a partir desta página.',
	'link-newer':
		'O link foi feito por uma versão mais nova desta página (versão do link {version, number}).',
	'link-newer.next':
		'Recarregue a página com conexão para obter a versão nova e abra o link de novo.',
	'link-not-ours': 'Não há projeto compartilhado neste link.',
	'link-not-ours.next': 'Links de projetos contêm “#project=”. Copie o link inteiro.',
	'link-too-large': 'O link é grande demais: contém mais de {limit, number} MB.',
	'link-too-large.next': 'Ele não foi aberto. Peça o projeto como arquivo a quem o enviou.',
	'from-address': '“{address}” não é um endereço do qual se possa carregar um projeto.',
	'from-address.next':
		'Use um endereço https de um arquivo, um zip, uma pasta de um repositório ou um gist, ou o nome de uma imagem, como ghcr.io/you/blinky:1.0.',
	'from-blocked':
		'Não é possível alcançar {host}, ou ele não deixa outras páginas lerem seus arquivos (CORS).',
	'from-blocked.next':
		'Nada foi alterado. Verifique o endereço. Se ele abrir em uma aba própria, baixe o arquivo lá e solte-o nesta página.',
	'from-empty': 'Nada que possa ser aberto aqui foi encontrado em {place}.',
	'from-empty.next':
		'Um projeto tem um build.yaml e suas fontes. Verifique se o endereço é o da pasta dele.',
	'from-insecure':
		'O endereço de {host} usa http sem criptografia, e uma página segura não pode carregar nada assim.',
	'from-insecure.next': 'Use o endereço https, ou baixe o arquivo e solte-o nesta página.',
	'from-limited':
		'{host} responde apenas a um número limitado de pedidos por hora vindos da sua rede.',
	'from-limited.next':
		'Nada foi alterado. Tente de novo em uma hora, ou baixe a pasta como zip e solte-a nesta página.',
	'from-missing': 'Não há nada em {place}.',
	'from-missing.next':
		'Verifique o endereço: o branch ou a pasta pode ter sido renomeado, ou o repositório pode ser privado.',
	'from-nothing-inside': 'A imagem em {place} não contém fontes.',
	'from-nothing-inside.next':
		'Só imagens criadas com suas fontes podem ser abertas como projeto. Para executá-la, obtenha-a no painel Imagens.',
	'from-offline': 'Não há rede: {host} não pode ser alcançado.',
	'from-offline.next': 'Conecte-se a uma rede e tente de novo.',
	'from-page': '{host} respondeu com uma página web, não com um arquivo.',
	'from-page.next':
		'Use o endereço do arquivo bruto (raw), ou da pasta no GitHub, GitLab ou Codeberg.',
	'from-private': '{place} não é público: o host pede login.',
	'from-private.next':
		'Esta página nunca pede senhas aqui. Baixe o projeto e solte-o nesta página.',
	'from-refused': '{host} respondeu com o erro {status, number}.',
	'from-refused.next': 'Nada foi alterado. Tente mais tarde ou verifique o endereço.',
	'from-too-large': 'O que está lá é grande demais: mais de {limit, number} MB.',
	'from-too-large.next': 'Use o endereço da própria pasta do projeto ou de um arquivo menor.',
	'from-truncated': '{place} tem mais arquivos do que o host lista de uma vez.',
	'from-truncated.next':
		'Use o endereço da própria pasta do projeto em um repositório menor, ou baixe-o e solte-o nesta página.'
});
