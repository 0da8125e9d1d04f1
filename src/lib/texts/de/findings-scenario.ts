// What is wrong with a scenario, in German.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty':
		'Die Datei ist leer. Ergänzen Sie eine Liste von Schritten, zum Beispiel „{example}“.',
	'scenario-not-map': 'Hier werden Felder wie „name:“ und „steps:“ erwartet, eines pro Zeile.',
	'scenario-name-long': 'Ein Name hat höchstens {max} Zeichen.',
	'scenario-board': 'Geben Sie die Id eines Board-Profils an, zum Beispiel {example}.',
	'scenario-mode': 'Die Modi sind {known}.',
	'scenario-time':
		'Geben Sie eine Zeit mit Einheit an, zum Beispiel 500 ms oder 2 s, bis {max} min.',
	'scenario-no-steps': 'Geben Sie mindestens einen Schritt an.',
	'scenario-step': 'Ein Schritt tut genau eines: {known}.',
	'scenario-text-length': 'Geben Sie einen Text von 1 bis {max} Zeichen an.',
	'scenario-container': 'Namen von Containern bestehen nur aus a–z, 0–9, „.“, „_“ und „-“.',
	'scenario-reset': 'Schreiben Sie „{example}“.',
	'scenario-set': 'Geben Sie den Sensor an und was er misst: „{example}“.',
	'scenario-character.word':
		'An ein Board kann nur druckbares ASCII gesendet werden, höchstens {max} Zeichen.',
	'scenario-character.line':
		'Ein Befehl ist eine Zeile aus druckbarem ASCII mit höchstens {max} Zeichen.',
	'scenario-pattern':
		'Das ist kein regulärer Ausdruck: {problem}. Lookarounds und Rückverweise werden nicht unterstützt.',
	'scenario-pattern.long': 'Ein Muster hat höchstens {max} Zeichen.',
	'scenario-pin': 'Nennen Sie einen Pin nach Port und Nummer, zum Beispiel PH7 oder 7.7.',
	'scenario-condition.one': 'Nennen Sie genau eines: {known}.',
	'scenario-condition.not-for': '„{field}“ gehört nicht zu „{kind}“.',
	'scenario-condition.no-wait': 'Darauf lässt sich nicht warten: Verwenden Sie „expect“.',
	'scenario-condition.no-expect': 'Wechsel brauchen Zeit: Verwenden Sie „wait“ oder „blinks“.',
	'scenario-condition.pin': 'Verwenden Sie entweder „is“, „changes“ oder „blinks“.',
	'scenario-condition.is': 'Schreiben Sie {first} oder {second}.',
	'scenario-condition.count': 'Geben Sie eine ganze Zahl von 1 bis {max} an.',
	'scenario-condition.hertz': 'Geben Sie eine Frequenz an, zum Beispiel {example}.',
	'scenario-condition.share': 'Geben Sie einen Anteil an, zum Beispiel {example}.',
	'scenario-condition.time': 'Geben Sie eine Zeit mit Einheit an, zum Beispiel {example}.',
	'scenario-condition.periods':
		'Beobachten Sie mindestens anderthalb Perioden und höchstens zehn Minuten („during“).',
	'scenario-condition.exit': 'Ein Exit-Code ist eine ganze Zahl.',
	'scenario-condition.state': 'Geben Sie den Zustand an: {known}.'
});
