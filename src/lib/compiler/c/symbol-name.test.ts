import { expect, test } from 'vitest';
import { classOfTable, isCppSymbol, wordOf } from './symbol-name.ts';

test.each([
	['twice', 'twice'],
	['twice(int)', 'twice'],
	['shapes::Shape::area(int) const', 'area'],
	['Shape::~Shape()', 'Shape'],
	['void twice<int>(int)', 'twice'],
	['std::__1::vector<int, std::__1::allocator<int>>::at(unsigned long)', 'at'],
	['List<Pair<int, char>>::count', 'count'],
	['(anonymous namespace)::helper()', 'helper'],
	['operator new(unsigned long)', 'new'],
	['Shape::operator()(int)', ''],
	['', '']
])('%j is written as %j', (symbol, word) => {
	expect(wordOf(symbol)).toBe(word);
});

test('a table of virtual functions belongs to a class', () => {
	expect(classOfTable('vtable for shapes::Shape')).toBe('shapes::Shape');
	expect(classOfTable('typeinfo for Shape')).toBe('Shape');
	expect(classOfTable('twice')).toBeNull();
});

test('a plain word is a name of C', () => {
	expect(['twice', '_x1', 'twice(int)', 'a::b'].map(isCppSymbol)).toEqual([
		false,
		false,
		true,
		true
	]);
});
