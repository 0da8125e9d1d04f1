// The texts of Run, its menu and the compiler’s state, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'Cancelar',
	stop: 'Parar',
	loading: 'Carregando…',
	compiling: 'Compilando…',
	uploading: 'Enviando…',
	starting: 'Iniciando…',
	compile: 'Compilar',
	runAgain: 'Executar de novo',
	run: 'Executar',
	aRunIsInProgress: 'Há uma execução em andamento.',
	thisProjectIsNotRunning: 'Este projeto não está em execução.',
	runOnSelectedChooseWhere: 'Executar em {selected}: escolher onde executar',
	choose: 'Escolher',
	runOn: 'Executar em',
	onACable: 'Por cabo',
	runOptions: 'Opções de execução…',
	deployCheck: 'Verificação da implantação',
	compileAndCompareWithThe: 'compilar e comparar com a placa, sem executar',
	thisIsAProgramFor:
		'Este é um programa para um microcontrolador. Clique em <b>Executar</b> para compilá-lo aqui e vê-lo funcionar na placa.',
	stopFetchingTheCompiler: 'Parar de baixar o compilador',
	fetchTheCompilerNow: 'Baixar o compilador agora',
	fetchNow: 'Baixar agora',
	yourBrowserSavesData: 'o seu navegador economiza dados',
	yourConnectionMayBeMetered: 'a sua conexão pode ser limitada',
	yourConnectionIsSlow: 'a sua conexão é lenta',
	compilerReady: 'Compilador pronto',
	builtWithThePage: 'Compilado com a página; as suas alterações são compiladas aqui',
	preparingTheCompiler: 'Preparando o compilador',
	fetchingTheCompilerPercent: 'Baixando o compilador: {percent} %',
	compilerNotFetchedBy: 'Compilador não baixado: {by}',
	compilerNotFetched: 'Compilador não baixado',
	theCompilerCouldNotBe: 'Não foi possível baixar o compilador',
	runOnLabelChooseWhere: 'Executar em {label}: escolher onde executar',
	hideThisLine: 'Ocultar esta linha'
});
