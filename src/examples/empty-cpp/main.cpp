#include <ocre.hpp>

int main()
{
	return 0;
}
