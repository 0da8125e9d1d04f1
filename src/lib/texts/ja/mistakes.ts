// The mistakes that newcomers make most, in plain words, in Japanese. `{name}` and types are as the program has them.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'この文の終わりにセミコロン（;）がありません。',
	missingParen: '丸括弧が足りません。「(」には対応する「)」が必要です。',
	missingBrace: '閉じ波括弧が足りません。開き波括弧にはそれぞれ対応する閉じ波括弧が必要です。',
	extraBrace: '閉じ波括弧が1つ余分です。',
	undeclaredName:
		'ここには「{name}」という名前のものがありません。つづりを確認するか、この行より前で宣言してください。',
	undeclaredFunction:
		'関数「{name}」は、ここでは宣言されていません。宣言のあるヘッダーをインクルードするか、つづりを確認してください。',
	misspeltName:
		'ここには「{name}」という名前のものがありません。「{near}」の間違いではありませんか？',
	missingHeader:
		'ヘッダー「{name}」がありません。つづりを確認するか、プロジェクトにファイルを追加してください。',
	assignmentAsCondition: '=は変数に値を代入します。比較するには==と書きます。',
	tooFewArguments: 'この呼び出しには、関数に必要な引数が足りません。',
	tooManyArguments: 'この呼び出しは、関数が受け取るより多くの引数を渡しています。',
	wrongFormat:
		'書式は{wanted}型の値を求めていますが、渡されているのは{given}型です。%の後の文字を変えてください。',
	missingArgumentOfFormat: '書式の%の数が、後に続く値の数より多くなっています。',
	constantChanged: '「{name}」は定数なので、変更できません。',
	noReturnValue: 'void関数は値を返しません。値を付けずにreturn;と書いてください。',
	missingReturn: 'この関数は値を返す必要がありますが、returnなしで終わることがあります。',
	unusedVariable: '変数「{name}」は一度も使われていません。',
	uninitialisedVariable:
		'「{name}」が、値を設定する前に使われています。宣言するときに値を設定してください。',
	declaredTwice: '「{name}」が2回宣言されています。別の名前にするか、どちらかを削除してください。',
	typeMismatch: '型が合いません：{first}と{second}。',
	pointerFromNumber:
		'ポインターと数値が混ざっています：{first}と{second}。&や*が足りないか、引用符が余分ではありませんか？',
	missingQuote: 'この文字列の終わりの引用符がありません。',
	missingExpression: 'ここに値がないか、余分な文字があります。',
	notAPointer:
		'これはポインターではないか、ポインターが1段多くなっています。構造体には.を、構造体へのポインターには->を使います。',
	noSuchMember: '{type}にメンバー「{name}」はありません。',
	unknownType:
		'「{name}」という型はありません。つづりを確認するか、その型のあるヘッダーをインクルードしてください。',
	elseWithoutIf: 'このelseの前にifがありません。ifのすぐ後ろにセミコロンがありませんか？',
	emptyBody: 'ここのセミコロンで文が終わっているため、続く部分は常に実行されます。',
	missingPermission:
		'「{name}」には権限{permission}が必要ですが、build.yamlで与えられていません。ボードでは呼び出しが失敗します。'
});
