// Streams, and what reads and writes with them.
#include <iostream>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>
#include <map>

struct Point { int x, y; };
static std::ostream &operator<<(std::ostream &out, const Point &p) { return out << '(' << p.x << ", " << p.y << ')'; }
static std::istream &operator>>(std::istream &in, Point &p) { char comma; return in >> p.x >> comma >> p.y; }

int main(int argc, char **argv)
{
	std::cout << "hello " << argc << ' ' << 3.14159 << ' ' << std::hex << std::setw(6) << std::setfill('0') << 255 << std::endl;
	std::cout << std::fixed << std::setprecision(2) << 2.5 << std::dec << '\n' << std::boolalpha << (argc > 1) << "\n";
	std::istringstream in("1,2 3,4 x");
	std::vector<Point> points;
	for (Point p; in >> p;) points.push_back(p);
	for (const auto &p : points) std::cout << p << ' ';
	std::ostringstream out;
	out << "points: " << points.size() << " of " << argv[0];
	std::string line;
	std::istringstream lines("a=1\nb=2\n");
	std::map<std::string, int> values;
	while (std::getline(lines, line)) { auto at = line.find('='); values[line.substr(0, at)] = std::stoi(line.substr(at + 1)); }
	for (const auto &[key, value] : values) std::cerr << key << ':' << value << '\n';
	std::cout << out.str() << std::endl;
	return values.size();
}
