// The texts of run options, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'Id do contêiner',
	emptyUsualid: 'Vazio: “{usualId}”.',
	emptyUsualidFromTheProjects: 'Vazio: “{usualId}”, do nome do projeto.',
	capabilities: 'Capacidades',
	mounts: 'Montagens',
	aMountShowsAFolder:
		'Uma montagem mostra ao programa uma pasta do armazenamento da placa. A pasta fica quando o contêiner é removido, e vários contêineres podem compartilhá-la. Se faltar, a pasta é criada.',
	pathInTheProgram: 'Caminho no programa',
	folderOnTheBoard: 'Pasta na placa',
	removeThisMount: 'Remover esta montagem',
	addAMount: 'Adicionar uma montagem',
	mountOrderOnNameIs: 'A ordem das montagens em {name} não é conhecida',
	thisBoardsRuntimeReversesThe: 'O runtime desta placa inverte os dois lados de uma montagem',
	ocre070Documents:
		'O Ocre 0.7.0 documenta <code>-v /FOLDER:/PATH</code>, mas espera <code>-v /PATH:/FOLDER</code>. A página envia o que a placa espera.',
	whetherMoreThanOneFolder: 'Não se sabe se mais de uma pasta funciona em {name}',
	ocre070Looks:
		'O Ocre 0.7.0 procura todos os caminhos na última pasta que foi aberta. Por segurança, use a permissão filesystem ou uma montagem, não as duas.',
	onlyTheLastFolderWorks: 'Só a última pasta funciona nesta placa',
	theBoardLooksUpEvery:
		'A placa procura todos os caminhos na última pasta que foi aberta por qualquer contêiner. Use a permissão filesystem ou uma montagem, não as duas.',
	commandForBoard: 'Comando para {board}',
	wordsOfMax: '{words} de {max} palavras.',
	shownWhenAllFieldsAre: 'Mostrado quando todos os campos são válidos.',
	shownWhenBuildYamlHas: 'Mostrado quando o build.yaml não tem erros.',
	containersAlwaysRunDetachedD:
		'Os contêineres são sempre executados em segundo plano (<code>-d</code>): em primeiro plano, bloqueariam o console da placa até terminarem.',
	cancel: 'Cancelar',
	correctTheMarkedFieldsFirst: 'Corrija primeiro os campos marcados.',
	unknownMountOrder:
		'A página não conhece esta versão do Ocre. Ela envia <code>-v {order}</code>. Se o início travar, tente os lados invertidos.',
	capabilitiesFrom: 'As capacidades vêm das permissões do build.yaml: {capabilities}.',
	none: 'nenhuma',
	runOptions: 'Opções de execução',
	howThisProjects: 'Como o contêiner deste projeto é iniciado. São salvas com o projeto.',
	save: 'Salvar',
	arguments: 'Argumentos',
	onePerLine: 'Um por linha.',
	environment: 'Ambiente',
	variablesPerLine: 'Um NAME=value por linha.',
	variablesBesideBuildFile: 'Um NAME=value por linha, além do build.yaml.',
	pathUsedAbove: 'Este caminho já é usado acima.',
	lineProblem: '“{line}”: {problem}'
});
