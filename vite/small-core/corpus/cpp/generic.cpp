// Templates, concepts, lambdas, constant evaluation, ranges, and the types that hold one thing of several.
#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <ranges>
#include <stdio.h>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#include <initializer_list>
#include <limits>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>

template <typename T> concept Number = std::integral<T> || std::floating_point<T>;
template <Number T> constexpr T clamp_to(T value, T low, T high) { return value < low ? low : value > high ? high : value; }

template <typename T, size_t Capacity> class Ring {
public:
	bool push(T value) { if (size_ == Capacity) return false; items_[(first_ + size_++) % Capacity] = std::move(value); return true; }
	std::optional<T> pop() { if (size_ == 0) return std::nullopt; T value = std::move(items_[first_]); first_ = (first_ + 1) % Capacity; --size_; return value; }
	template <typename F> void each(F &&f) const { for (size_t i = 0; i < size_; i++) std::invoke(f, items_[(first_ + i) % Capacity]); }

private:
	T items_[Capacity]{};
	size_t first_ = 0, size_ = 0;
};

template <typename... Ts> struct Overloaded : Ts... { using Ts::operator()...; };
template <typename... Ts> auto sum(Ts... values) { return (0 + ... + values); }
template <typename T> struct Traits { static constexpr const char *name = "other"; };
template <> struct Traits<int> { static constexpr const char *name = "int"; };
template <typename T> struct Traits<T *> { static constexpr const char *name = "pointer"; };
template <int N> constexpr int factorial = N * factorial<N - 1>;
template <> constexpr int factorial<0> = 1;
consteval uint32_t hash(const char *text) { uint32_t h = 2166136261u; for (; *text; ++text) h = (h ^ static_cast<uint8_t>(*text)) * 16777619u; return h; }

template <typename Derived> struct Counted {
	static inline int made = 0;
	Counted() { made++; static_cast<Derived *>(this)->hello(); }
};
struct Thing : Counted<Thing> { void hello() { puts("thing"); } };

using Value = std::variant<int, double, std::string>;
struct Event { std::string name; Value value; };

static std::optional<int> parse(std::string_view text)
{
	int value;
	auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
	if (error != std::errc{} || end != text.data() + text.size()) return {};
	return value;
}

template <typename F> requires std::invocable<F, int> static int apply(F f, int n) { if constexpr (std::is_same_v<decltype(f(n)), void>) { f(n); return 0; } else return f(n); }

int main(int argc, char **argv)
{
	Ring<std::string, 4> ring;
	for (auto text : {"one", "two", "three"}) ring.push(text);
	ring.each([](const std::string &s) { printf("%s,", s.c_str()); });
	while (auto item = ring.pop()) printf("%zu ", item->size());
	std::vector<Event> events{{"a", 1}, {"b", 2.5}, {"c", "text"}};
	for (const auto &[name, value] : events)
		std::visit(Overloaded{[&](int i) { printf("%s int %d\n", name.c_str(), i); },
				      [](double d) { printf("double %f\n", d); },
				      [](const std::string &s) { printf("text %s\n", s.c_str()); }}, value);
	std::function<int(int)> twice = [argc](int n) { return n * 2 + argc; };
	auto compose = [](auto f, auto g) { return [=](auto x) { return f(g(x)); }; };
	printf("%d %d %d\n", compose(twice, [](int x) { return x + 1; })(3), apply(twice, 4), apply([](int) {}, 1));
	auto t = std::make_tuple(1, 'c', std::string("s"));
	auto &[number, letter, text] = t;
	printf("%d %c %s %d\n", number, letter, text.c_str(), std::apply([](int a, char b, const std::string &c) { return a + b + (int)c.size(); }, t));
	std::vector<int> numbers{1, 2, 3, 4, 5, 6, 7, 8};
	int total = 0;
	for (int n : numbers | std::views::filter([](int n) { return n % 2; }) | std::views::transform([](int n) { return n * n; }) | std::views::take(3)) total += n;
	std::ranges::sort(numbers, std::ranges::greater{});
	using namespace std::chrono_literals;
	constexpr auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(2s + 500us);
	static_assert(factorial<5> == 120 && hash("a") != hash("b"));
	printf("%d %lld %s %s %s\n", total, (long long)wait.count(), Traits<int>::name, Traits<char *>::name, Traits<float>::name);
	Thing one, two;
	printf("%d %d %f %d\n", sum(1, 2, 3), clamp_to(argc, 2, 4), std::sqrt(std::pow(clamp_to(2.5, 0.0, 1.0), 2) + std::sin(argc)), std::popcount(7u + argc));
	return parse(argv[0]).value_or(Thing::made) + std::numeric_limits<int8_t>::max() + std::holds_alternative<int>(events[0].value);
}
