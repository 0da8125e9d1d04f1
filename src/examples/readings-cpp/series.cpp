#include "series.hpp"

#include <algorithm>
#include <stdio.h>

static constexpr std::size_t KEPT = 10;

static std::string text_of(double value)
{
	char text[32];

	snprintf(text, sizeof text, "%.2f", value);
	return text;
}

Series::Series(std::string name) : name_(std::move(name))
{
}

void Series::add(double reading)
{
	if (readings_.size() == KEPT) {
		readings_.erase(readings_.begin());
	}
	readings_.push_back(reading);
}

std::string Series::summary() const
{
	if (readings_.empty()) {
		return name_ + ": nothing yet";
	}
	auto sorted = readings_;
	std::sort(sorted.begin(), sorted.end());
	return name_ + ": lowest " + text_of(sorted.front()) + ", middle " +
	       text_of(sorted[sorted.size() / 2]) + ", highest " + text_of(sorted.back());
}
