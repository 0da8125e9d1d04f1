#include <ocre_api.h>
#include <stdio.h>
int main(void) { int rc = ocre_sensors_init(); if (rc) { printf("init %d\n", rc); return rc; } int n = ocre_sensors_discover(); printf("%d sensors\n", n); for (int s = 0; s < n; s++) { ocre_sensor_handle_t h = ocre_sensors_get_handle(s); if (ocre_sensors_open(h) < 0) continue; int ch = ocre_sensors_get_channel_count(s); for (int c = 0; c < ch; c++) { int ty = ocre_sensors_get_channel_type(s, c); double v = ocre_sensors_read(s, ty); printf("sensor %d channel %d type %d = %.3f\n", s, c, ty, v); } } return 0; }
