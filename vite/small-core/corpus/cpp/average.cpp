// A running average of a sensor, as a template with a size that is known when compiling.
#include <array>
#include <ocre.hpp>
#include <stdio.h>

using namespace ocre::literals;

template <typename T, unsigned Size> class Average {
	std::array<T, Size> values{};
	unsigned count = 0;

public:
	void add(T value) { values[count++ % Size] = value; }
	T value() const
	{
		T sum{};
		const unsigned filled = count < Size ? count : Size;
		for (unsigned i = 0; i < filled; i++)
			sum += values[i];
		return filled ? sum / filled : sum;
	}
};

int main()
{
	Average<double, 8> average;
	double input = 20;
	ocre::Timer timer([&] {
		input = input * 0.9 + 3;
		average.add(input);
		printf("%.2f\n", average.value());
	});
	if (!timer || timer.every(250_ms) < 0)
		return 1;
	ocre::run();
}
