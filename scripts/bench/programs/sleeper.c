/* One of many containers that do nothing but sleep. */
#include <unistd.h>

int main(void)
{
	for (;;)
		usleep(1000 * 1000);
}
