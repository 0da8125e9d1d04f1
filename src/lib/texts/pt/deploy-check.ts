// What a deploy check finds, and what helps, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: 'Adicionar {name} ao build.yaml',
	removePermission: 'Remover {name} do build.yaml',
	replaceWith: 'Substituir por {instead}',
	renameImage: 'Renomear a imagem para {imageName}',
	renameContainer: 'Renomear o contêiner para {containerId}',
	deleteImage: 'Excluir {name} da placa',
	removeContainers: 'Parar e remover {ids}',
	resetBoard: 'Reiniciar a placa',
	resetAndRun: 'Reiniciar e executar',
	runOnPlayground: 'Executar no firmware do Playground',
	runOn: 'Executar em {board}',
	both: '{first} {second}',
	makeMemorySmaller:
		'O início ficaria travado. Diminua arrays e buffers; com threads, toda a memória é ocupada de uma vez.',
	leaveOut: 'Deixe de fora o que não é necessário, como printf de números de ponto flutuante.',
	switchingLoses:
		'Ao mudar para outra, {n, plural, one{o contêiner desta é perdido} other{os # contêineres desta são perdidos}}.',
	otherImage:
		'Já existe na placa um contêiner {id}, criado a partir de {image}. Ele seria removido.',
	otherImageRunning:
		'Já existe na placa um contêiner {id}, criado a partir de {image}. Ele seria parado e removido.',
	imageInUse:
		'{users} {n, plural, one{foi criado} other{foram criados}} a partir de outra {imageName}, que seria substituída por esta. Contêineres já carregados continuam executando o programa antigo até serem removidos.',
	storageFull:
		'A imagem precisa de {needed} do armazenamento da placa, mas só {free} estão livres.',
	unused: 'Nenhum contêiner usa {name} ({size}).',
	deleteFiles: 'Exclua arquivos em Armazenamento, ou remova contêineres e depois as imagens deles.',
	memoryUncertain:
		'A imagem e a memória ocupam {needed} durante a execução. Não se sabe de antemão se ainda resta tanto na placa para contêineres.',
	memoryLeft:
		'A imagem e a memória ocupam {needed}, e restam {free} da memória da placa para contêineres: o início ficaria travado.',
	uploadSeconds: 'O envio leva cerca de {seconds} s.',
	uploadMinutes: 'O envio leva cerca de {minutes} min.',
	imageLikeOption: 'A placa toma “{imageName}” por uma opção da linha de comando.',
	imageNameRefused:
		'A placa recusa o nome de imagem “{imageName}”: ela aceita a–z, 0–9, “.”, “_” e “-”.',
	idLikeOption:
		'Os comandos podem tomar o id de contêiner “{id}” por uma opção da linha de comando, porque ele começa com “-”.',
	idRefused: 'A placa recusa o id de contêiner “{id}”: ela aceita a–z, 0–9, “.”, “_” e “-”.',
	permissionUnknown: 'Nenhum runtime conhece a permissão “{name}”: ela seria ignorada sem aviso.',
	permissionDoubled: '“{name}” aparece duas vezes no build.yaml. É enviada uma vez.',
	filesystemDoubled:
		'“{name}” aparece duas vezes no build.yaml. É enviada uma vez: enviada duas vezes, derrubaria a placa.',
	commandTooLong: 'O início não cabe na linha de comando da placa. {cause}',
	mountIsFile:
		'{folder} é um arquivo da placa. Só uma pasta pode ser montada: o início ficaria travado. Escolha outra nas opções de execução ou exclua o arquivo em Armazenamento.',
	mountMissing:
		'{folder} ainda não existe na placa. É criada antes do início, que sem ela ficaria travado.',
	oneFolder:
		'A placa procura todos os caminhos na última pasta que foi aberta: use a permissão filesystem ou uma montagem, não as duas.',
	mountOrderUncertain:
		'Não se sabe de antemão qual lado de uma montagem esta versão espera primeiro. É enviada na ordem documentada: -v {word}. Se o início travar, a ordem pode ser a inversa.',
	mountOrder: 'As montagens são enviadas como -v {word}.',
	mountOrderReversed:
		'O Ocre 0.7.0 espera os dois lados de uma montagem na ordem inversa da documentada. A página envia o que funciona: -v {word}.',
	stockFull:
		'O supervisor original do Ocre tem espaço para {limit, plural, one{# contêiner} other{# contêineres}}, incluindo os parados. Nesta placa: {others}.',
	boardFull:
		'Esta placa tem espaço para {limit, plural, one{# contêiner} other{# contêineres}}, incluindo os parados. Nesta placa: {others}.',
	stopOneFirst: 'Pare e remova um deles primeiro.',
	noThread:
		'Esta placa não tem memória suficiente para mais uma thread: o contêiner não iniciaria.',
	maybeNoThread:
		'Esta placa talvez não tenha memória suficiente para mais uma thread: o contêiner não iniciaria.',
	noTimer: 'Esta placa não tem espaço para mais um timer: {id} precisa de pelo menos um.',
	maybeNoTimer:
		'Esta placa talvez não tenha espaço para mais um timer: {id} precisa de pelo menos um.',
	noTimerUntilReset:
		'Esta placa não tem espaço para mais um timer até ser reiniciada: {id} precisa de pelo menos um.',
	maybeNoTimerUntilReset:
		'Esta placa talvez não tenha espaço para mais um timer até ser reiniciada: {id} precisa de pelo menos um.',
	eachUses: 'Cada contêiner em execução usa a memória de uma thread, e cada timer também.',
	timerKeeps: 'Um timer retém a memória de uma thread até a placa ser reiniciada.',
	timersSinceReset: 'Desde o último reinício: {n, plural, one{# timer} other{# timers}}.',
	timersSeenSinceReset:
		'Desde o último reinício, esta página viu {n, plural, one{# timer} other{# timers}}.',
	timersSeen:
		'Desde que a placa foi conectada, esta página viu {n, plural, one{# timer} other{# timers}}; o que aconteceu antes não é conhecido.',
	runningNow: 'Em execução agora: {running}.',
	pressReset: 'Pressione o botão de reset dela e execute de novo.',
	resetEnds:
		'O reinício encerra {running}. O que esta página iniciou pode ser executado de novo pela lista de contêineres.',
	timersUncertain:
		'Ele cria pelo menos um timer, e um timer pode reter sua memória até a placa ser reiniciada: o supervisor original do Ocre tem espaço para três timers entre reinícios.',
	cannotStart:
		'{board}: ainda não pode iniciar: {n, plural, one{# impedimento} other{# impedimentos}}.',
	canRunWithWarnings: '{board}: pode executar, com {n, plural, one{# aviso} other{# avisos}}.',
	canRunAsFarAsKnown: '{board}: pode executar, até onde se conhece o estado da placa.',
	canRun: '{board}: pode executar.',
	moduleInvalid: 'A placa não conseguiria carregar este módulo. {cause}',
	moduleRefused: 'A placa não carregaria este módulo. O runtime dela diz: {cause}.'
});
