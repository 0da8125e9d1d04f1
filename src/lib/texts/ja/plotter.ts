// The texts of the plotter, in Japanese.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'プロッター',
	continue: '続ける',
	pause: '一時停止',
	overTime: '時間軸で表示',
	showAll: 'すべて表示',
	everythingIsInView: 'すべて表示されています',
	pausedValuesAreStillRecorded: '一時停止中（値の記録は続いています）。 ',
	downloadAsCsv: 'CSVでダウンロード',
	thereAreNoValuesYet: 'まだ値がありません',
	downloadAsPng: 'PNGでダウンロード',
	clear: '消去',
	thePlotCouldNotBe: 'グラフを描画できませんでした',
	failureTheValuesAreIn: '{failure}。値は表にあり、CSVでダウンロードできます。',
	noValuesPrintedYet: 'まだ値が出力されていません',
	plotArrowKeysMovePlus:
		'グラフ：矢印キーで移動、＋と－で拡大縮小、0ですべて表示。値は表で確認できます。',
	valuesInView: '表示範囲の値',
	allValues: 'すべての値',
	andAtHovered: '、位置{hovered}',
	series: '系列',
	last: '最新',
	atCursor: 'カーソル位置',
	min: '最小',
	max: '最大',
	namesNotShown: '他の{omitted, plural, other{名前#個}}は表示していません。',
	whatIsPlotted:
		'「temp:21.5, hum:40」、「1.0 2.0」、「{json}」のような行が曲線になります。サンプル「{example}」で試せます。',
	thisBrowserCouldNotCreate: 'このブラウザではグラフの画像を作成できませんでした',
	seriesAndSamples: '{series, plural, other{系列#個}}、{samples, plural, other{データ点#個}}',
	ofContainers: 'コンテナ {name}',
	axisSample: 'サンプル',
	axisSeconds: '秒'
});
