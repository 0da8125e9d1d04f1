// The texts of recordings, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'Gravação',
	stopRecording: 'Parar a gravação',
	theRecordingIsBeingSaved: 'A gravação está sendo salva.',
	containersThatStartFromNow: 'Os contêineres que iniciarem a partir de agora são gravados',
	record: 'Gravar',
	openRecording: 'Abrir uma gravação…',
	recordingToOpen: 'Gravação a abrir',
	recordingIt: 'gravando',
	containers: '{runs, plural, one{# contêiner} other{# contêineres}}',
	fullNoLongerRecording: 'cheia: não grava mais',
	savingTheRecording: 'A gravação está sendo salva…',
	reading: 'Lendo',
	cancel: 'Cancelar',
	pause: 'Pausar',
	goOn: 'Continuar',
	replayAgain: 'Reproduzir de novo',
	replay: 'Reproduzir',
	speedOfTheReplay: 'Velocidade da reprodução',
	download: 'Baixar',
	closeRecording: 'Fechar a gravação',
	timeOf: '{atMs} de {durationMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# chamada ao host} other{# chamadas ao host}}, {sizeBytes}.',
	modeFaithful: 'modo fiel',
	modeDocumented: 'modo documentado',
	containersOf: 'Contêineres: {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'sem imagem',
	andMaxNamedMore: 'mais {more}',
	theRecordingReachedItsSize: 'A gravação atingiu o limite de tamanho antes do fim da execução.',
	nothingRecordedYet: 'Nada gravado ainda',
	pressRecordThenRunButton:
		'Clique em Gravar e depois em Executar: os toques nos botões, os valores dos sensores, os tempos e todos os resultados das chamadas ao host vão para um único arquivo. Qualquer pessoa que o abra pode reproduzir a execução.',
	nowPressRun: 'Agora clique em Executar',
	onlyContainersStartedFromNow: 'Só são gravados os contêineres iniciados a partir de agora.',
	quarterSpeed: 'um quarto da velocidade',
	asRecorded: 'como gravado',
	atOnce: 'instantaneamente',
	consoleOfTheReplay: 'Console da reprodução',
	matches:
		'A reprodução corresponde: {calls, plural, one{a chamada ao host teve} other{todas as # chamadas ao host tiveram}} os mesmos argumentos e a mesma saída.',
	differs: 'A reprodução difere da gravação.',
	difference: '{container}, chamada ao host {call, number}: gravado {expected}, agora {got}.',
	endedInstead:
		'{container}, chamada ao host {call, number}: gravado {expected}, agora o contêiner terminou.',
	endedInsteadWith:
		'{container}, chamada ao host {call, number}: gravado {expected}, agora o contêiner terminou: {ending}.',
	noCallInstead:
		'{container}, chamada ao host {call, number}: gravado {expected}, agora não há nenhuma chamada.',
	notReplayedNoImage: '{container} não foi reproduzido: a imagem não está na gravação.',
	notReplayedThreads:
		'{container} não foi reproduzido: ele pode iniciar threads, cuja ordem nenhuma gravação contém.',
	notReplayedEntry:
		'{container} não foi reproduzido: a função de entrada recebe argumentos, que nenhuma gravação contém.',
	notReplayedMemory: '{container} não foi reproduzido: a memória dele é maior que a da placa.',
	notReplayedBroken: '{container} não foi reproduzido: {message}.',
	times: '{n, number}× mais rápido',
	pressesAreRecorded: 'Isto é uma reprodução: os toques nos botões vêm da gravação.',
	moment: '{when, date} {when, time, short}'
});
