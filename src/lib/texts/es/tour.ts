// The texts of the tour of the page, and of the first visit, in Spanish.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'Recorrido',
	here: 'Aquí.',
	project:
		'Los proyectos: nuevos a partir de ejemplos, importar, exportar y compartir. El trabajo se guarda solo.',
	editor: 'El programa. Cámbielo: la página dice lo que opina el compilador mientras se escribe.',
	run: 'Ejecutar compila el programa, lo pone en la placa y lo inicia.',
	target: 'La placa en la que actúa Ejecutar: una simulada, o una propia por cable.',
	board:
		'La placa. Sus luces muestran lo que hace el programa; sus botones y sensores se pueden usar.',
	console: 'Lo que el programa imprime, y al lado problemas, tamaño, línea de tiempo y más.',
	files: 'Los archivos del proyecto. build.yaml dice qué puede hacer el programa en la placa.',
	place: '{place, number} de {count, number}',
	next: 'Siguiente',
	back: 'Atrás',
	end: 'Terminar el recorrido',
	done: 'Listo',
	close: 'Cerrar',
	startTour: 'Hacer un recorrido por la página',
	tourWords: 'ayuda introducción guía primeros pasos tour',
	firstStepsAgain: 'Mostrar de nuevo los primeros pasos',
	firstStepsWords: 'bienvenida pista empezar',
	faster:
		'Ahora, más rápido: cambie <code>500</code> detrás de <code>INTERVAL_MS</code> por <code>100</code>, y pulse <b>Ejecutar</b> de nuevo.',
	more: 'Ya cambió un programa en una placa. Hay más:',
	lessons: 'Lecciones',
	examples: 'Ejemplos',
	tour: 'Recorrido por la página'
});
