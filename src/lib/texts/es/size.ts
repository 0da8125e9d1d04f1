// The texts of the size report’s parts, in Spanish.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'Código',
	data: 'Datos inicializados',
	names: 'Nombres y tablas',
	engine: 'Motor de JavaScript, el mismo para todos los programas',
	script: 'El programa',
	stack: 'Pila',
	zero: 'Datos inicializados a cero',
	free: 'Libre para el heap',
	storageUnknown: 'Antes de una ejecución no se sabe cuánto de su almacenamiento está libre.',
	storageFree: 'Antes de la última ejecución, {free} de su almacenamiento estaban libres.',
	memoryUnknown:
		'La imagen y la memoria ocupan {needed}. No se sabe cuánta memoria tiene la placa para contenedores: no lo dice.',
	fits: 'La imagen y la memoria ocupan {needed} de los {has} que la placa tiene para contenedores.',
	tooLarge:
		'La imagen y la memoria ocupan {needed}, más que los {has} que la placa tiene para contenedores.'
});
