// The texts of the offline copy: its state in one line, and its dialog, in Spanish.
import { messages } from '../messages.ts';
import type { offline as english } from '../en/offline.ts';

export const offline = messages<typeof english>('offline', {
	offline: 'Sin conexión',
	title: 'Sin red',
	description: 'Este navegador puede guardar la página entera, de modo que funcione sin red.',
	statusReady: 'Lista para usar sin conexión',
	statusFetching: 'Copia sin conexión: {percent} %',
	statusUpdate: 'Versión nueva lista',
	statusNot: 'No está lista para usar sin conexión',
	statusChecking: 'Comprobando la copia sin conexión…',
	ready:
		'Lista para usar sin conexión: después de esta visita, la página se abre y funciona sin red.',
	readyNotAll:
		'Lista para usar sin conexión. Lo que no está guardado se descarga cuando hace falta, y para eso se necesita una red.',
	fetching: 'Se descarga lo que hace falta sin red.',
	preparing: 'Buscando lo que falta…',
	paused: 'En pausa. Lo que llegó hasta ahora se conserva.',
	removed: 'No hay nada guardado: la página necesita una red para abrirse.',
	waiting: 'La copia sin conexión se descarga cuando la página no tiene otra cosa que hacer.',
	heldBackSaveData: 'No se descargó nada, porque el navegador ahorra datos.',
	heldBackMetered: 'No se descargó nada, porque la conexión puede ser de uso medido.',
	heldBackSlow: 'No se descargó nada, porque la conexión es lenta.',
	insecure:
		'Los navegadores solo guardan páginas servidas por https o desde este mismo equipo. Esta llegó por http sin cifrar, así que necesita la red cada vez que se abre.',
	missing: 'Este navegador no puede guardar páginas. Necesita la red cada vez que se abre esta.',
	development:
		'El servidor de desarrollo no guarda nada para usar sin conexión. Un sitio compilado sí.',
	stays: 'El navegador la conserva hasta que se elimine.',
	mayGo:
		'El navegador puede eliminarla cuando al dispositivo le falte espacio. Los proyectos se guardan por separado.',
	update:
		'Hay una versión nueva de esta página. Se usará la próxima vez que se abra, cuando no quede ninguna otra pestaña de esta página.',
	takeUpdate: 'Recargar con la versión nueva',
	later: 'Más tarde',
	fetchRest: 'Descargar el resto ({size})',
	fetch: 'Descargar',
	tryAgain: 'Intentar de nuevo',
	pause: 'Pausar',
	resume: 'Reanudar',
	remove: 'Eliminar la copia sin conexión',
	removeQuestion: '¿Eliminar la copia sin conexión?',
	removeText:
		'Se eliminan {size} de este dispositivo. Los proyectos, las imágenes y los ajustes se quedan.',
	removeConfirm: 'Eliminar',
	what: 'Qué',
	kept: 'Guardado',
	size: 'Tamaño',
	total: 'En total',
	keptOf: '{kept} de {size}',
	keptWhole: 'Guardado',
	keptNot: 'No guardado',
	progress: 'Descarga de la copia sin conexión',
	groupPage: 'Página, simulador y documentos',
	groupC: 'Compilador de C',
	groupWholeC: 'Compilador de C, partes poco usadas',
	groupExamples: 'Ejemplos, compilados',
	groupFirmware: 'Firmware para placas',
	groupOther: 'Otros archivos ({id})',
	updateReadyTitle: 'Hay lista una versión nueva de esta página',
	updateReadyText: 'Se usará la próxima vez que se abra. Antes se guarda el trabajo.',
	groupLanguage: 'Idioma: {name}',
	groupLanguages: 'Otros idiomas de la página'
});
