// Why the runtime does not load a module, and what to do, in Portuguese.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'Ele usa instruções vetoriais (SIMD), que o interpretador desta placa não tem. Compile sem -msimd128.',
	'tail-call': 'Ele usa chamadas de cauda, que este runtime não tem. Compile sem -mtail-call.',
	exceptions: 'Ele usa exceções, que este runtime não tem. Compile sem -fwasm-exceptions.',
	'garbage-collection': 'Ele usa tipos com coleta de lixo, que este runtime não tem.',
	memory64: 'Ele usa memória de 64 bits, que este runtime não tem.',
	'several-memories': 'Ele tem mais de uma memória, e este runtime permite uma.',
	'constant-expression':
		'Ele calcula em uma expressão constante, o que este runtime não faz. Compile sem -mextended-const.',
	'start-type':
		'O _start dele recebe parâmetros ou retorna algo. Um programa começa com um _start sem nenhum dos dois; o que main retorna é o código de saída.',
	'memory-not-exported':
		'Ele usa WASI, mas não exporta a memória. Linke com --export-memory ou exporte-a como “memory”.',
	'not-wasm': 'Não é um módulo WebAssembly. Envie o arquivo .wasm que o compilador criou.',
	'newer-format': 'É um componente ou um formato mais novo. Linke-o como módulo core.',
	'too-large': 'Ele pede uma memória ou tabela maior do que pode haver.',
	'data-count':
		'Os dados não correspondem ao que ele declara. Ele está danificado ou incompleto. Compile-o de novo e compare o tamanho e o SHA-256 com o que foi enviado.',
	damaged:
		'Ele está danificado ou incompleto. Compile-o de novo e compare o tamanho e o SHA-256 com o que foi enviado.'
});
