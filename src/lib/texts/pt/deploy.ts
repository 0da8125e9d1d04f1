// The texts of deploying to several boards, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'aguardando o programa',
	bytesOf: '{name}: bytes',
	deployToSeveralBoards: 'Implantar em várias placas',
	projectnameIsBuiltOnceUploaded:
		'“{projectName}” é compilado uma vez, enviado a três placas por vez, verificado por SHA-256 e iniciado. Um contêiner com o mesmo id é substituído.',
	noBoardIsConnectedConnect:
		'Nenhuma placa está conectada. Conecte uma no menu ao lado de Executar.',
	board: 'Placa',
	deployment: 'Implantação',
	actions: 'Ações',
	cancelName: 'Cancelar {name}',
	cancel: 'Cancelar',
	retryName: 'Tentar {name} de novo',
	retry: 'Tentar de novo',
	close: 'Fechar',
	cancelAll: 'Cancelar tudo',
	retryBoards: 'Tentar de novo em {count, plural, one{# placa} other{# placas}}',
	deployToBoards: 'Implantar em {count, plural, one{# placa} other{# placas}}',
	waitingItsTurn: 'aguardando a vez',
	unpluggedPlugItInAgain: 'desplugada: plugue-a de novo',
	comparingTheImageOnThe: 'comparando a imagem na placa',
	buildingTheProgram: 'O programa está sendo compilado.',
	boardsDone: '{done} de {count, plural, one{# placa concluída} other{# placas concluídas}}',
	failed: '{failed} com falha',
	cancelled: '{cancelled} canceladas',
	aDeploymentIsInProgress: 'Há uma implantação em andamento.',
	chooseAtLeastOneBoard: 'Escolha pelo menos uma placa.',
	progress: '{doneBytes} de {totalBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/s, faltam {remainingMs}',
	alreadyThere: 'já estava na placa; SHA-256 <code>{sha256}…</code> lido da placa',
	sent: '{bytes}; SHA-256 <code>{sha256}…</code> lido da placa'
});
