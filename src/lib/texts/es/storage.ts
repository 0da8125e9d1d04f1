// The texts of files on a board, in Spanish.
import { messages } from '../messages.ts';
import type { storage as english } from '../en/storage.ts';

export const storage = messages<typeof english>('storage', {
	storageOfBoardname: 'Almacenamiento de {boardName}',
	uploadFilesToFolder: 'Subir archivos a {folder}',
	newFolderInFolder: 'Carpeta nueva en {folder}',
	downloadNameAsZip: 'Descargar {name} como zip',
	downloadFolderAsZip: 'Descargar la carpeta como zip',
	deleteName: 'Eliminar {name}',
	delete: 'Eliminar',
	refresh: 'Actualizar',
	refreshing: 'actualizando',
	freebytesFree: '{freeBytes} libres',
	ofTotalbytes: 'de {totalBytes}',
	eraseThisBoardsStorage: 'Borrar el almacenamiento de esta placa',
	cancel: 'Cancelar',
	filesOnTheBoard: 'Archivos de la placa',
	loading: 'Cargando…',
	noFiles: 'No hay archivos',
	programsWriteFilesHereAnd:
		'Los programas escriben aquí sus archivos, y aquí se suben las imágenes al pulsar Ejecutar.',
	filesToUpload: 'Archivos para subir',
	name: 'Nombre',
	create: 'Crear',
	eraseQuestion: '¿Borrar el almacenamiento de esta placa?',
	allFilesAndImagesOn:
		'Se eliminan todos los archivos e imágenes de {boardName}, y la placa se reinicia. Los proyectos no se ven afectados.',
	erase: 'Borrar',
	aTransferIsInProgress: 'Hay una transferencia en curso.',
	selectAFolderFirst: 'Seleccione antes una carpeta.',
	selectAFileOrFolder: 'Seleccione antes un archivo o una carpeta.',
	filesOfMoreThanMax:
		'Los archivos de más de {limit} no se muestran aquí. Descargue el archivo para verlo.',
	reading: 'Leyendo…',
	notLoadedSelectTheFile: 'Sin cargar. Seleccione el archivo de nuevo para cargarlo.',
	filePath: 'Archivo {path}',
	size: '{sizeBytes} ({sizeBytes2} bytes)',
	showAs: 'Mostrar como',
	download: 'Descargar',
	content: 'Contenido',
	theFileIsEmpty: 'El archivo está vacío.',
	thePictureInPath: 'La imagen de {path}',
	text: 'Texto',
	picture: 'Imagen',
	hex: 'Hex',
	verifiedTheBoardsHashMatches: 'Verificado: el hash de la placa coincide.',
	verifiedTwoReadsMatch: 'Verificado: dos lecturas coinciden.',
	notVerifiedThisBoardCannot:
		'Sin verificar: esta placa no puede calcular el hash de los archivos.',
	notAllFilesAreListed: 'No se listan todos los archivos.',
	madeFromIt:
		'El contenedor «{id}» se creó a partir de él: sigue en ejecución, pero no se puede crear de nuevo.',
	usesIt: 'El contenedor «{id}» está en ejecución y lo usa.'
});
