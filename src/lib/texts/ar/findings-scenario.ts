// What is wrong with a scenario, in Arabic.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'الملف فارغ. أضف قائمة خطوات، مثل «{example}».',
	'scenario-not-map': 'كان المتوقع حقولًا مثل «name:» و«steps:»، حقل في كل سطر.',
	'scenario-name-long': 'أقصى عدد لمحارف الاسم هو {max}.',
	'scenario-board': 'اكتب معرّف ملف تعريف لوحة، مثل {example}.',
	'scenario-mode': 'الأوضاع هي {known}.',
	'scenario-time': 'اكتب زمنًا مع وحدته، مثل 500 ms أو 2 s، حتى {max} min.',
	'scenario-no-steps': 'اكتب خطوة واحدة على الأقل.',
	'scenario-step': 'الخطوة تفعل شيئًا واحدًا: {known}.',
	'scenario-text-length': 'اكتب نصًّا عدد محارفه بين 1 و{max}.',
	'scenario-container': 'لا تتكون أسماء الحاويات إلا من a–z و0–9 و«.» و«_» و«-».',
	'scenario-reset': 'اكتب «{example}».',
	'scenario-set': 'اذكر المستشعر وما يقيسه: «{example}».',
	'scenario-character.word':
		'لا يمكن أن يُرسَل إلى اللوحة إلا محارف ASCII قابلة للطباعة، وأقصى عدد لها {max}.',
	'scenario-character.line': 'الأمر سطر واحد من محارف ASCII القابلة للطباعة، وأقصى عدد لها {max}.',
	'scenario-pattern':
		'ليس هذا تعبيرًا نمطيًّا: {problem}. النظر حول الموضع والإحالات الخلفية غير مدعومة.',
	'scenario-pattern.long': 'أقصى عدد لمحارف النمط هو {max}.',
	'scenario-pin': 'اذكر الطرف بالمنفذ والرقم، مثل PH7 أو 7.7.',
	'scenario-condition.one': 'اذكر شيئًا واحدًا: {known}.',
	'scenario-condition.not-for': 'الحقل «{field}» لا يصلح مع «{kind}».',
	'scenario-condition.no-wait': 'لا يمكن انتظار هذا: استعمل «expect».',
	'scenario-condition.no-expect': 'التغيرات تستغرق وقتًا: استعمل «wait» أو «blinks».',
	'scenario-condition.pin': 'استعمل واحدًا من «is» و«changes» و«blinks».',
	'scenario-condition.is': 'اكتب {first} أو {second}.',
	'scenario-condition.count': 'اكتب عددًا صحيحًا من 1 إلى {max}.',
	'scenario-condition.hertz': 'اكتب ترددًا، مثل {example}.',
	'scenario-condition.share': 'اكتب نسبة، مثل {example}.',
	'scenario-condition.time': 'اكتب زمنًا مع وحدته، مثل {example}.',
	'scenario-condition.periods': 'راقب دورة ونصفًا على الأقل، وعشر دقائق على الأكثر («during»).',
	'scenario-condition.exit': 'رمز الخروج عدد صحيح.',
	'scenario-condition.state': 'اذكر حالته: {known}.'
});
