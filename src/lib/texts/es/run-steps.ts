// A run as it goes: its steps, and where it stands, in Spanish.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'Compilar',
	upload: 'Subir',
	verify: 'Verificar',
	start: 'Iniciar',
	waiting: 'pendiente',
	active: 'en curso',
	done: 'hecho',
	failed: 'con error',
	preparing: 'Preparando el compilador',
	fetching: 'Descargando el compilador',
	fetchingBytes: 'Descargando el compilador, una sola vez: {bytes}',
	compiling: 'Compilando',
	uploading: 'Subiendo',
	starting: 'Iniciando el contenedor',
	running: '{id} está en ejecución',
	bytes: '{done}',
	bytesOf: '{done} de {total} ({percent})',
	bytesAtRate: '{done} de {total}, {rate}/s, quedan {left}',
	comparing: 'Comparando la imagen de la placa',
	unplugged: 'Desenchufada: enchufe la placa para continuar',
	endedByUser: '{id} se detuvo',
	endedByError: '{id} se detuvo: {why}',
	ended: '{id} ha terminado',
	endedWell: '{id} ha terminado, código de salida 0',
	endedWith: '{id} ha terminado con el código de salida {exitCode}'
});
