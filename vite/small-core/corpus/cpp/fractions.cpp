// Fractions with operators, compared and summed.
#include <compare>
#include <numeric>
#include <stdio.h>

class Fraction {
	long top, bottom;

public:
	constexpr Fraction(long top, long bottom = 1) : top(top), bottom(bottom)
	{
		const long divisor = std::gcd(top, bottom);
		if (divisor > 1) {
			this->top /= divisor;
			this->bottom /= divisor;
		}
	}
	constexpr Fraction operator+(const Fraction &other) const
	{
		return {top * other.bottom + other.top * bottom, bottom * other.bottom};
	}
	constexpr auto operator<=>(const Fraction &other) const
	{
		return top * other.bottom <=> other.top * bottom;
	}
	constexpr bool operator==(const Fraction &) const = default;
	void print() const { printf("%ld/%ld\n", top, bottom); }
};

static_assert(Fraction(2, 4) == Fraction(1, 2));

int main()
{
	Fraction sum = 0;
	const Fraction parts[] = {{1, 2}, {1, 3}, {1, 7}};
	for (const auto &part : parts) {
		sum = sum + part;
		sum.print();
	}
	return sum < 1 ? 0 : 1;
}
