// What is wrong with a scenario, in Japanese.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'ファイルが空です。「{example}」のようなステップのリストを追加してください。',
	'scenario-not-map': '「name:」や「steps:」のようなフィールドを1行に1つずつ書いてください。',
	'scenario-name-long': '名前は{max}文字までです。',
	'scenario-board': 'ボードプロファイルのIDを指定してください。例：{example}',
	'scenario-mode': '使えるモードは{known}です。',
	'scenario-time': '時間は単位を付けて書いてください（500 msや2 sなど、{max} minまで）。',
	'scenario-no-steps': 'ステップを1つ以上書いてください。',
	'scenario-step': '1つのステップでできることは1つです。使えるもの：{known}。',
	'scenario-text-length': '1～{max}文字のテキストにしてください。',
	'scenario-container': 'コンテナの名前に使えるのはa～z、0～9、「.」「_」「-」だけです。',
	'scenario-reset': '「{example}」と書いてください。',
	'scenario-set': 'センサーと測定値を指定してください：「{example}」。',
	'scenario-character.word': 'ボードに送れるのは印字可能なASCII文字だけで、{max}文字までです。',
	'scenario-character.line': 'コマンドは印字可能なASCII文字の1行で、{max}文字までです。',
	'scenario-pattern':
		'正規表現として正しくありません：{problem}。先読み、後読み、後方参照には対応していません。',
	'scenario-pattern.long': 'パターンは{max}文字までです。',
	'scenario-pin': 'ピンはPH7や7.7のように、ポートと番号で指定してください。',
	'scenario-condition.one': '1つだけ指定してください：{known}。',
	'scenario-condition.not-for': '「{field}」は「{kind}」には使えません。',
	'scenario-condition.no-wait': 'これを待つことはできません。「expect」を使ってください。',
	'scenario-condition.no-expect':
		'変化には時間がかかります。「wait」か「blinks」を使ってください。',
	'scenario-condition.pin': '「is」「changes」「blinks」のいずれか1つを使ってください。',
	'scenario-condition.is': '{first}か{second}と書いてください。',
	'scenario-condition.count': '1～{max}の整数にしてください。',
	'scenario-condition.hertz': '周波数を書いてください。例：{example}',
	'scenario-condition.share': '割合を書いてください。例：{example}',
	'scenario-condition.time': '時間は単位を付けて書いてください。例：{example}',
	'scenario-condition.periods': '1.5周期以上、10分以内で観察してください（「during」）。',
	'scenario-condition.exit': '終了コードは整数です。',
	'scenario-condition.state': '状態を指定してください：{known}。'
});
