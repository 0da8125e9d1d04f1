// Why the start of a container hangs, in Spanish.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'A la placa no le queda memoria suficiente para este programa. Después del reinicio, inicie menos contenedores o reduzca los arrays y búferes; con hilos, se toma toda la memoria de una vez.',
	ranOutOfMemory:
		'La placa se quedó sin memoria mientras creaba el contenedor. Después del reinicio, inicie menos contenedores.',
	endedBeforeMain:
		'El programa terminó antes de que se llamara a main(), en la función de inicio de su módulo.',
	noFurtherReason:
		'El contenedor no se pudo crear a partir de su imagen; la placa no da más motivos.',
	noFolder:
		'La carpeta {folder} no existe en la placa, o no es una carpeta. Si las opciones de ejecución de un proyecto la montan, se crea antes del inicio. En la línea de comandos, Ocre 0.7.0 espera -v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'El programa importa {name} ({kind}), que la placa no tiene. Compílelo sin esa importación.',
	kindFunction: 'función',
	kindMemory: 'memoria',
	kindGlobal: 'variable global',
	kindTable: 'tabla'
});
