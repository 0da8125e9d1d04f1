// The help on the fields of build.yaml, in Portuguese.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'Timers e seus callbacks. Equivale à capacidade `ocre:api`.',
	'permission.gpio': 'Pinos, botões e LEDs. Equivale à capacidade `ocre:api`.',
	'permission.messaging': 'Mensagens entre contêineres. Equivale à capacidade `ocre:api`.',
	'permission.sensors': 'Sensores. Equivale à capacidade `ocre:api`.',
	'permission.console': 'A saída de texto, que não precisa de nenhuma capacidade.',
	'permission.api': 'Timers, pinos, mensagens e sensores, e a limpeza depois deles.',
	'permission.shared-heap': 'Memória que todos os contêineres veem.',
	'permission.networking': 'Sockets: TCP e UDP.',
	'permission.filesystem': 'Uma pasta do armazenamento da placa.',
	environment: 'Variáveis de ambiente do programa, cada uma como `NAME=value`.',
	variable: 'Uma variável, como `NAME=value`.',
	permissions: 'O que o programa pode usar. Na placa, uma chamada sem a permissão falha.',
	permission: 'Uma permissão.',
	path: 'Onde o módulo é compilado. A última parte é o nome da imagem na placa.',
	version: 'Versão do formato deste arquivo. É `1`, entre aspas.',
	'version.1': 'A única versão que existe.',
	name: 'Nome do contêiner. Em uma placa ele pode ter a–z, 0–9, “.”, “_” e “-”.',
	language:
		'Em que o programa está escrito, quando os nomes dos arquivos não dizem. As ferramentas do próprio Ocre ignoram este campo.',
	deploy:
		'Como um programa executado por um motor (JavaScript, TypeScript) chega a uma placa. Sem este campo, a página escolhe.',
	'deploy.image': 'Motor e programa são uma única imagem.',
	'deploy.script': 'O motor fica na placa; o programa é um arquivo ao lado dele.',
	binaries: 'O único módulo que o projeto compila.',
	module: 'O módulo.',
	config: 'Como o contêiner é iniciado: o ambiente e as permissões.',
	'language.is': 'O programa está escrito em {name}.'
});
