// Why the runtime does not load a module, and what to do, in French.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'Il utilise des instructions vectorielles (SIMD), que l’interpréteur de cette carte n’a pas. Compilez sans -msimd128.',
	'tail-call':
		'Il utilise des appels terminaux, que ce runtime n’a pas. Compilez sans -mtail-call.',
	exceptions: 'Il utilise des exceptions, que ce runtime n’a pas. Compilez sans -fwasm-exceptions.',
	'garbage-collection':
		'Il utilise des types gérés par un ramasse-miettes, que ce runtime n’a pas.',
	memory64: 'Il utilise une mémoire de 64 bits, que ce runtime n’a pas.',
	'several-memories': 'Il a plus d’une mémoire, et ce runtime en permet une.',
	'constant-expression':
		'Il calcule dans une expression constante, ce que ce runtime ne fait pas. Compilez sans -mextended-const.',
	'start-type':
		'Son _start prend des paramètres ou renvoie quelque chose. Un programme démarre par un _start sans l’un ni l’autre ; ce que main renvoie est le code de sortie.',
	'memory-not-exported':
		'Il utilise WASI mais n’exporte pas sa mémoire. Liez avec --export-memory, ou exportez-la comme « memory ».',
	'not-wasm':
		'Ce n’est pas un module WebAssembly. Téléversez le fichier .wasm que le compilateur a produit.',
	'newer-format': 'C’est un composant ou un format plus récent. Liez-le comme module « core ».',
	'too-large': 'Il demande une mémoire ou une table plus grande qu’il ne peut y en avoir.',
	'data-count':
		'Ses données ne correspondent pas à ce qu’il déclare. Il est endommagé ou incomplet. Compilez-le de nouveau, et comparez sa taille et son SHA-256 avec ce qui a été téléversé.',
	damaged:
		'Il est endommagé ou incomplet. Compilez-le de nouveau, et comparez sa taille et son SHA-256 avec ce qui a été téléversé.'
});
