/* Several files, headers in folders, angle brackets, a header that is included twice. */
#include "include/shapes.h"
#include <shapes.h>
#include "lib/counter.h"
#include <deep/er/constants.h>
#include <stdio.h>

#if __has_include("optional.h")
#include "optional.h"
#endif

int main(int argc, char **argv)
{
	struct shape shapes[] = { circle(2.0), rectangle(WIDTH, 3) };
	for (unsigned i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		printf("%s %f\n", shapes[i].name, area(&shapes[i]));
		count(shapes[i].kind);
	}
	return counted() + shared_value + argc + (argv[0] == NULL);
}
