// Classes: virtual functions, several bases, operators, copies and moves, statics, friends, nested and local ones.
#include <ocre.hpp>
#include <stdio.h>
#include <string.h>
#include <memory>
#include <string>
#include <vector>

namespace shapes {
class Shape {
public:
	explicit Shape(const char *name) : name_(name) { count++; }
	virtual ~Shape() { count--; }
	virtual double area() const = 0;
	virtual const char *name() const { return name_; }
	static int count;

private:
	const char *name_;
};
int Shape::count = 0;

struct Named {
	virtual std::string title() const { return "nobody"; }
	virtual ~Named() = default;
};

class Circle final : public Shape, public Named {
public:
	explicit Circle(double radius) : Shape("circle"), radius_(radius) {}
	double area() const override { return 3.14159 * radius_ * radius_; }
	std::string title() const override { return std::string("circle of ") + std::to_string(radius_); }

private:
	double radius_;
};

class Rectangle : public virtual Shape {
public:
	Rectangle(double w, double h) : Shape("rectangle"), w_(w), h_(h) {}
	double area() const override { return w_ * h_; }
	friend bool operator<(const Rectangle &a, const Rectangle &b) { return a.area() < b.area(); }

protected:
	double w_, h_;
};
class Square : public Rectangle {
public:
	explicit Square(double a) : Shape("square"), Rectangle(a, a) {}
};
} // namespace shapes

struct Vec {
	float x{}, y{}, z{};
	constexpr Vec operator+(const Vec &o) const { return {x + o.x, y + o.y, z + o.z}; }
	constexpr Vec operator*(float f) const { return {x * f, y * f, z * f}; }
	Vec &operator+=(const Vec &o) { return *this = *this + o; }
	float &operator[](int i) { return i == 0 ? x : i == 1 ? y : z; }
	explicit operator bool() const { return x != 0 || y != 0 || z != 0; }
	auto operator<=>(const Vec &) const = default;
};
constexpr Vec operator""_x(long double v) { return {static_cast<float>(v), 0, 0}; }

class Buffer {
public:
	explicit Buffer(size_t size) : size_(size), bytes_(new unsigned char[size]()) {}
	Buffer(const Buffer &other) : Buffer(other.size_) { memcpy(bytes_, other.bytes_, size_); }
	Buffer(Buffer &&other) noexcept : size_(other.size_), bytes_(other.bytes_) { other.bytes_ = nullptr; other.size_ = 0; }
	Buffer &operator=(Buffer other) noexcept { std::swap(size_, other.size_); std::swap(bytes_, other.bytes_); return *this; }
	~Buffer() { delete[] bytes_; }
	unsigned char *begin() { return bytes_; }
	unsigned char *end() { return bytes_ + size_; }
	class Cursor {
	public:
		explicit Cursor(Buffer &buffer) : buffer_(buffer) {}
		bool next(unsigned char value) { if (at_ >= buffer_.size_) return false; buffer_.bytes_[at_++] = value; return true; }
	private:
		Buffer &buffer_;
		size_t at_ = 0;
	};

private:
	size_t size_;
	unsigned char *bytes_;
};

enum class State : uint8_t { idle, running, failed = 7 };
static const char *name_of(State state)
{
	using enum State;
	switch (state) {
	case idle: return "idle";
	case running: return "running";
	case failed: return "failed";
	}
	return "?";
}

struct Machine {
	State state = State::idle;
	void (Machine::*action)() = &Machine::start;
	int Machine::*counter = &Machine::starts;
	int starts = 0;
	void start() { state = State::running; this->*counter += 1; }
	void fail() { state = State::failed; }
};

static Machine &machine() { static Machine the_machine; return the_machine; }
static std::string greeting = std::string("hello, ") + "board";

int main(int argc, char **argv)
{
	std::vector<std::unique_ptr<shapes::Shape>> all;
	all.push_back(std::make_unique<shapes::Circle>(argc));
	all.push_back(std::make_unique<shapes::Square>(2.0 * argc));
	double sum = 0;
	for (const auto &shape : all) sum += shape->area(), printf("%s %f\n", shape->name(), shape->area());
	if (shapes::Rectangle(1, 2) < shapes::Square(3)) puts("smaller");
	Vec v = Vec{1, 2, 3} * 2.0f + 1.5_x;
	v += v; v[1] = 9;
	if (v && v > Vec{}) printf("%f %f %f %d\n", v.x, v.y, v.z, argv[0] != nullptr);
	Buffer a(16), b = a, c = std::move(a);
	b = c;
	Buffer::Cursor cursor(b);
	while (cursor.next(0x55)) {}
	for (unsigned char byte : b) sum += byte;
	(machine().*machine().action)();
	auto shared = std::make_shared<Machine>(machine());
	std::weak_ptr<Machine> weak = shared;
	if (auto locked = weak.lock()) locked->fail(), printf("%s %s\n", name_of(locked->state), greeting.c_str());
	struct Local { int twice(int n) const { return 2 * n; } } local;
	return local.twice(shapes::Shape::count) + static_cast<int>(sum);
}
