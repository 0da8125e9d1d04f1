// What the page tells in messages that belong to no place on it, in Spanish.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '«{name}» también se cambió en otra pestaña.',
	bothChanges: 'Ahora contiene ambos cambios.',
	changedAtOnce: '«{name}» se cambió al mismo tiempo en otra pestaña.',
	bothKept:
		'Cambiaron las mismas líneas, así que se conservan ambas versiones; la de esta pestaña es ahora «{copyName}».',
	showOther: 'Mostrar la otra',
	notDeleted: '«{name}» no se eliminó.',
	deleteAgain:
		'Se cambió al mismo tiempo en otra pestaña. Si ese cambio no hace falta, elimínelo de nuevo.',
	withoutThreads: 'En esta página, los programas no pueden usar hilos.',
	withoutThreadsWhy:
		'La página no puede compartir memoria, porque está incrustada o se cargó por http sin cifrar. Todo lo demás funciona, algo más despacio. Para usar hilos, abra el playground por https en una pestaña propia.',
	compilerStopped: 'El compilador se detuvo de forma inesperada.',
	nextRunStartsIt: 'La próxima ejecución lo inicia de nuevo. El trabajo no se ve afectado.',
	deletedElsewhere: '«{name}» se eliminó en otra pestaña.',
	boardIsBack: 'La placa ha vuelto.',
	exportAsZip: 'Exportar como zip',
	nameNotStored: 'La placa no pudo guardar su nombre.',
	nameUntil:
		'El nombre {name} se usa hasta que la placa se desconecte. Puede que su almacenamiento esté lleno o falte.',
	notFollowed: 'Todavía no se sigue la carpeta «{name}».',
	browserAsksFirst: 'El navegador pregunta antes de que esta página pueda leerla de nuevo.',
	followAgain: 'Seguir de nuevo'
});
