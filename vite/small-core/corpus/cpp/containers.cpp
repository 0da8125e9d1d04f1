// The containers of the library with the algorithms that go with them.
#include <algorithm>
#include <array>
#include <bitset>
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <numeric>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <stdio.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace std::string_literals;

static std::map<std::string, int> count_words(std::string_view text)
{
	std::map<std::string, int> counts;
	size_t start = 0;
	while (start < text.size()) {
		auto end = text.find_first_of(" ,.\n", start);
		if (end == std::string_view::npos) end = text.size();
		if (end > start) ++counts[std::string(text.substr(start, end - start))];
		start = end + 1;
	}
	return counts;
}

static int sum_of(std::span<const int> values) { return std::accumulate(values.begin(), values.end(), 0); }

int main(int argc, char **)
{
	std::vector<int> v{5, 3, 8, 1, argc};
	std::sort(v.begin(), v.end(), std::greater<>());
	v.insert(v.begin() + 2, {7, 7, 7});
	v.erase(std::unique(v.begin(), v.end()), v.end());
	std::erase_if(v, [](int x) { return x % 2 == 0; });
	std::reverse(v.begin(), v.end());
	std::vector<int> w;
	std::transform(v.begin(), v.end(), std::back_inserter(w), [argc](int x) { return x * argc; });
	std::partial_sum(w.begin(), w.end(), w.begin());
	auto [low, high] = std::minmax_element(w.begin(), w.end());
	printf("%d %d %d\n", *low, *high, sum_of(w));
	for (auto &[word, count] : count_words("the cat, the dog. the end\n")) printf("%s=%d\n", word.c_str(), count);
	std::array<int, 8> squares{};
	std::generate(squares.begin(), squares.end(), [n = 0]() mutable { n++; return n * n; });
	if (std::binary_search(squares.begin(), squares.end(), 36)) puts("found");
	std::nth_element(squares.begin(), squares.begin() + 3, squares.end());
	std::unordered_map<std::string, std::vector<int>> index;
	index["a"].push_back(1);
	index.try_emplace("b", 3, 4);
	if (auto it = index.find("b"); it != index.end()) printf("%zu\n", it->second.size());
	std::unordered_set<int> seen(squares.begin(), squares.end());
	std::set<std::pair<int, std::string>> pairs{{2, "b"}, {1, "a"}, {1, "c"}};
	for (auto it = pairs.lower_bound({1, "b"}); it != pairs.end(); ++it) printf("%d%s ", it->first, it->second.c_str());
	std::multimap<int, char> multi{{1, 'a'}, {1, 'b'}};
	std::list<int> list(v.begin(), v.end());
	list.remove_if([](int x) { return x > 5; });
	list.splice(list.begin(), std::list<int>{42});
	std::deque<int> deque(4, 1);
	deque.push_front(0); deque.pop_back();
	std::priority_queue<int, std::vector<int>, std::greater<int>> heap(v.begin(), v.end());
	std::queue<int> queue; queue.push(1);
	std::stack<char> stack; stack.push('x');
	std::bitset<16> bits("1010"); bits.flip(3);
	std::string text = "value: "s + std::to_string(heap.top()) + "/" + std::to_string(bits.count());
	text.replace(text.find(':'), 1, " =").append(3, '!').insert(0, ">");
	std::rotate(text.begin(), text.begin() + 2, text.end());
	printf("%s %d %zu\n", text.c_str(), std::stoi("12") + (int)std::stod("2.5"), multi.count(1) + seen.size());
	return std::any_of(list.begin(), list.end(), [](int x) { return x == 42; }) && text.starts_with("v") ? queue.front() + stack.top() + deque.back() : 0;
}
