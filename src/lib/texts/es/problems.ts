// The texts of problems and the report of sizes, in Spanish.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'Problemas',
	noProblems: 'Ningún problema',
	nothingCompiledYet: 'Todavía no se ha compilado nada',
	theLastBuildHadNo: 'La última compilación no tuvo errores ni advertencias.',
	runTheProjectErrorsAnd:
		'Ejecute el proyecto: los errores y advertencias se listan aquí y se marcan en el código.',
	fromBeforeYourLastChanges: 'De antes de los últimos cambios: ejecute de nuevo para actualizar.',
	wholeProject: 'Todo el proyecto',
	problemsNotShown:
		'{hidden, plural, one{# problema más que no se muestra} other{# problemas más que no se muestran}}: corrija los primeros, que a menudo causan los demás.',
	errors: '{errors, plural, one{# error} other{# errores}}',
	warnings: '{warnings, plural, one{# advertencia} other{# advertencias}}',
	originCompiled: 'Compilado en esta página.',
	originKept:
		'Compilado antes en esta página, a partir de los mismos archivos; este navegador lo guardó.',
	originSite: 'Compilado con la página, al crear el sitio. Los cambios se compilan aquí.',
	sizeOfTheImage: 'Tamaño de la imagen',
	beforeTheLastChanges: 'antes de los últimos cambios',
	image: 'Imagen <b>{imageBytes}</b>',
	partsOfTheImage: 'Partes de la imagen',
	imageExplained:
		'{functions, plural, one{# función} other{# funciones}}; se guarda en la placa y se sube después de cada cambio.',
	memoryAtTheStart: 'Memoria al inicio <b>{startBytes}</b>',
	partsOfTheMemory: 'Partes de la memoria',
	memoryShared:
		'{initialPages, plural, one{# página} other{# páginas}} de 64 KB, compartida por hilos: al inicio, la placa reserva su máximo de {maxBytes}.',
	memoryGrowing:
		'{initialPages, plural, one{# página} other{# páginas}} de 64 KB; puede crecer hasta {maxBytes}.',
	roomOnTheBoard: 'Espacio en la placa',
	onBoard: 'En {board}',
	hostImports: 'Importaciones del host <b>{count}</b>',
	noneThisProgramCallsNo: 'Ninguna: este programa no llama a ninguna función del host.',
	noImageYet: 'Todavía no hay imagen',
	runTheProjectToSee:
		'Ejecute el proyecto para ver su tamaño: código, datos, pila y páginas de memoria.',
	counts:
		'{errors, plural, one{# error} other{# errores}}, {warnings, plural, one{# advertencia} other{# advertencias}}',
	severityError: 'error',
	severityWarning: 'advertencia',
	severityNote: 'nota'
});
