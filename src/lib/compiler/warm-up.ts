// A small program that takes the ways most programs take, so that a browser has the compiler's code ready.
export const WARM_UP = `#include <ocre_api.h>
#include <stdio.h>
static void tick(void) { printf("%d\\n", ocre_sleep(1)); }
int main(void) { ocre_register_timer_callback(1, tick); ocre_process_events(); return 0; }
`;
