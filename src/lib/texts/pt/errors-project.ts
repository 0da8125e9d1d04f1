// What the errors of projects and their files mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { projectErrors as english } from '../en/errors-project.ts';

export const projectErrors = messages<typeof english>('errors.project', {
	'example-missing': 'Não existe o exemplo “{id}”.',
	'example-missing.next': 'Escolha um da lista de exemplos.',
	'example-unreachable': 'Não foi possível baixar os arquivos deste exemplo.',
	'example-unreachable.next':
		'Seu trabalho está salvo. Verifique a conexão de rede e escolha o exemplo de novo.',
	'file-binary':
		'{name} não é um arquivo de texto UTF-8: o byte {at, number} é zero, como em um arquivo binário.',
	'file-binary.next': 'Um projeto contém apenas texto. Escolha outro arquivo.',
	'file-encoding': '{name} não é um arquivo de texto UTF-8: está em outra codificação.',
	'file-encoding.next': 'Salve-o como UTF-8 e adicione-o de novo.',
	'file-too-large': '{name} tem {megabytes, number} MB; o limite é {limit, number} MB.',
	'file-too-large.next': 'Divida-o ou deixe-o de fora.',
	'file-utf16': '{name} não é um arquivo de texto UTF-8: é UTF-16.',
	'file-utf16.next': 'Salve-o como UTF-8 e adicione-o de novo.',
	'name-control': 'O nome de um projeto não pode conter caracteres de controle.',
	'name-control.next': 'Digite o nome em vez de colá-lo.',
	'name-empty': 'Um projeto precisa de um nome.',
	'name-empty.next': 'Digite um.',
	'name-too-long': 'O nome de um projeto pode ter no máximo {max, number} caracteres.',
	'name-too-long.next': 'Escolha um nome mais curto.',
	'path-absolute': '“{path}” é um caminho absoluto.',
	'path-absolute.next': 'Torne-o relativo ao projeto, como “lib/morse.h”.',
	'path-blank': 'Em “{path}”, um nome começa ou termina com um espaço, ou termina com um ponto.',
	'path-blank.next': 'Tire o espaço ou o ponto.',
	'path-character': '“{path}” contém “{character}”.',
	'path-character.next': 'Tire-o do nome.',
	'path-empty': 'Um arquivo precisa de um nome.',
	'path-empty.next': 'Digite um, como “lib/morse.h”.',
	'path-empty-part': '“{path}” tem um nome de pasta ou de arquivo vazio.',
	'path-empty-part.next': 'Remova a “/” a mais.',
	'path-hidden': '“{path}” contém um caractere de controle ou invisível.',
	'path-hidden.next': 'Digite o nome em vez de colá-lo.',
	'path-outside': '“{path}” não pode conter “.” ou “..” como pasta.',
	'path-outside.next': 'Informe o caminho a partir da pasta do projeto.',
	'path-reserved': '“{name}” é um nome reservado.',
	'path-reserved.next': 'Escolha outro.',
	'path-taken': '“{path}” já existe.',
	'path-taken.next': 'Escolha outro nome.',
	'path-too-long': '“{path}” tem mais de {max, number} caracteres.',
	'path-too-long.next': 'Escolha um nome mais curto.',
	'project-file-missing': '“{path}” não existe.',
	'project-file-missing.next':
		'O arquivo pode ter sido renomeado ou excluído. Veja a lista de arquivos.',
	'project-too-large': 'Os arquivos de um projeto podem somar no máximo {limit, number} MB.',
	'project-too-large.next': 'Deixe alguns deles de fora.',
	'too-many-files': 'Um projeto pode ter no máximo {limit, number} arquivos.',
	'too-many-files.next': 'Deixe alguns deles de fora.'
});
