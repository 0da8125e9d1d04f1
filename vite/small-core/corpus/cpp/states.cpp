// A door as a machine of states, with a class for each of them.
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>

enum class Event { open, close, lock, unlock };

struct State {
	virtual ~State() = default;
	virtual std::string_view name() const = 0;
	virtual std::unique_ptr<State> on(Event event) const = 0;
};

struct Opened : State {
	std::string_view name() const override { return "open"; }
	std::unique_ptr<State> on(Event) const override;
};

struct Closed : State {
	std::string_view name() const override { return "closed"; }
	std::unique_ptr<State> on(Event) const override;
};

struct Locked : State {
	std::string_view name() const override { return "locked"; }
	std::unique_ptr<State> on(Event event) const override
	{
		return event == Event::unlock ? std::make_unique<Closed>() : nullptr;
	}
};

std::unique_ptr<State> Opened::on(Event event) const
{
	return event == Event::close ? std::make_unique<Closed>() : nullptr;
}

std::unique_ptr<State> Closed::on(Event event) const
{
	switch (event) {
	case Event::open: return std::make_unique<Opened>();
	case Event::lock: return std::make_unique<Locked>();
	default: return nullptr;
	}
}

std::optional<Event> parse(std::string_view word)
{
	if (word == "open") return Event::open;
	if (word == "close") return Event::close;
	if (word == "lock") return Event::lock;
	if (word == "unlock") return Event::unlock;
	return std::nullopt;
}

int main()
{
	std::unique_ptr<State> door = std::make_unique<Closed>();
	for (std::string_view word : {"lock", "open", "unlock", "open", "slam", "close"}) {
		const auto event = parse(word);
		auto next = event ? door->on(*event) : nullptr;
		if (next)
			door = std::move(next);
		printf("%.*s: %.*s\n", int(word.size()), word.data(), int(door->name().size()),
		       door->name().data());
	}
}
