#include <stdio.h>
typedef enum { ST_RED, ST_RED_AMBER, ST_GREEN, ST_AMBER, ST_COUNT } state_t; typedef enum { EV_TIMEOUT, EV_FAULT, EV_RESET } event_t;
struct transition { state_t from; event_t ev; state_t to; void (*action)(state_t, state_t); };
static const char *const state_names[ST_COUNT] = { [ST_RED] = "RED", [ST_RED_AMBER] = "RED+AMBER", [ST_GREEN] = "GREEN", [ST_AMBER] = "AMBER" };
static void log_change(state_t a, state_t b) { printf("%s -> %s\n", state_names[a], state_names[b]); }
static void alarm_on(state_t a, state_t b) { (void)b; printf("FAULT in %s\n", state_names[a]); }
static const struct transition tt[] = { { ST_RED, EV_TIMEOUT, ST_RED_AMBER, log_change }, { ST_RED_AMBER, EV_TIMEOUT, ST_GREEN, log_change }, { ST_GREEN, EV_TIMEOUT, ST_AMBER, log_change }, { ST_AMBER, EV_TIMEOUT, ST_RED, log_change }, { ST_GREEN, EV_FAULT, ST_AMBER, alarm_on } };
static state_t dispatch(state_t s, event_t e) { for (unsigned i = 0; i < sizeof(tt) / sizeof(tt[0]); i++) if (tt[i].from == s && tt[i].ev == e) { if (tt[i].action) tt[i].action(s, tt[i].to); return tt[i].to; } return s; }
int main(void) { state_t s = ST_RED; static const event_t ev[] = { EV_TIMEOUT, EV_TIMEOUT, EV_FAULT, EV_RESET, EV_TIMEOUT }; for (int i = 0; i < 5; i++) s = dispatch(s, ev[i]); return (int)s; }
