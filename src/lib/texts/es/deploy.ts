// The texts of deploying to several boards, in Spanish.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'esperando el programa',
	bytesOf: '{name}: bytes',
	deployToSeveralBoards: 'Desplegar en varias placas',
	projectnameIsBuiltOnceUploaded:
		'«{projectName}» se compila una vez, se sube a tres placas a la vez, se verifica con SHA-256 y se inicia. Un contenedor con el mismo id se reemplaza.',
	noBoardIsConnectedConnect:
		'No hay ninguna placa conectada. Conecte una en el menú junto a Ejecutar.',
	board: 'Placa',
	deployment: 'Despliegue',
	actions: 'Acciones',
	cancelName: 'Cancelar {name}',
	cancel: 'Cancelar',
	retryName: 'Reintentar {name}',
	retry: 'Reintentar',
	close: 'Cerrar',
	cancelAll: 'Cancelar todo',
	retryBoards: 'Reintentar {count, plural, one{# placa} other{# placas}}',
	deployToBoards: 'Desplegar en {count, plural, one{# placa} other{# placas}}',
	waitingItsTurn: 'esperando su turno',
	unpluggedPlugItInAgain: 'desenchufada: vuelva a enchufarla',
	comparingTheImageOnThe: 'comparando la imagen de la placa',
	buildingTheProgram: 'El programa se está compilando.',
	boardsDone: '{done} de {count, plural, one{# placa lista} other{# placas listas}}',
	failed: '{failed} con error',
	cancelled: '{cancelled} canceladas',
	aDeploymentIsInProgress: 'Hay un despliegue en curso.',
	chooseAtLeastOneBoard: 'Elija al menos una placa.',
	progress: '{doneBytes} de {totalBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/s, quedan {remainingMs}',
	alreadyThere: 'ya estaba en la placa; SHA-256 <code>{sha256}…</code> leído de la placa',
	sent: '{bytes}; SHA-256 <code>{sha256}…</code> leído de la placa'
});
