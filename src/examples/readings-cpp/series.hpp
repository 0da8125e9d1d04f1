/*
 * The last readings of one channel.
 */
#pragma once

#include <string>
#include <vector>

class Series {
public:
	explicit Series(std::string name);

	void add(double reading);
	/* "0/13: lowest 20.1, middle 21.0, highest 25.3" */
	std::string summary() const;

private:
	std::string name_;
	std::vector<double> readings_;
};
