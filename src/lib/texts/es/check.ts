// The texts of the deploy check, in Spanish.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'Comprobación del despliegue',
	noProblemsFound: 'No se encontraron problemas.',
	working: 'Trabajando…',
	close: 'Cerrar',
	cancel: 'Cancelar',
	theContainerWouldNotStart: 'El contenedor no se iniciaría: resuelva antes lo que lo impide.',
	runAnyway: 'Ejecutar de todos modos',
	run: 'Ejecutar',
	blocked: 'Impedimento',
	warning: 'Advertencia',
	note: 'Nota',
	aChangeIsInProgress: 'Hay un cambio en curso.'
});
