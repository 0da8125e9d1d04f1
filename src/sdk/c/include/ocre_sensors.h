/*
 * Numbers of sensor channels: what ocre_sensors_get_channel_type() gives and ocre_sensors_read() takes.
 *
 * Names and numbers are Zephyr's. Those from 0 to 17 are the same on every version; for others ask the board with
 * ocre_sensors_get_channel_type(). This header is apart from ocre_api.h because many programs bring their own list.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_SENSORS_H
#define OCRE_SENSORS_H

enum sensor_channel {
	SENSOR_CHAN_ACCEL_X = 0, /* m/s² */
	SENSOR_CHAN_ACCEL_Y = 1,
	SENSOR_CHAN_ACCEL_Z = 2,
	SENSOR_CHAN_ACCEL_XYZ = 3, /* several values: cannot be read by a container */
	SENSOR_CHAN_GYRO_X = 4,    /* rad/s */
	SENSOR_CHAN_GYRO_Y = 5,
	SENSOR_CHAN_GYRO_Z = 6,
	SENSOR_CHAN_GYRO_XYZ = 7,
	SENSOR_CHAN_MAGN_X = 8, /* gauss */
	SENSOR_CHAN_MAGN_Y = 9,
	SENSOR_CHAN_MAGN_Z = 10,
	SENSOR_CHAN_MAGN_XYZ = 11,
	SENSOR_CHAN_DIE_TEMP = 12,     /* °C */
	SENSOR_CHAN_AMBIENT_TEMP = 13, /* °C */
	SENSOR_CHAN_PRESS = 14,        /* kPa */
	SENSOR_CHAN_PROX = 15,         /* 0 or 1 */
	SENSOR_CHAN_HUMIDITY = 16,     /* % */
	SENSOR_CHAN_LIGHT = 17,        /* lux */
	SENSOR_CHAN_IR = 18,
	SENSOR_CHAN_RED = 19,
	SENSOR_CHAN_GREEN = 20,
	SENSOR_CHAN_BLUE = 21,
	SENSOR_CHAN_ALTITUDE = 22, /* m */
	SENSOR_CHAN_PM_1_0 = 23,
	SENSOR_CHAN_PM_2_5 = 24,
	SENSOR_CHAN_PM_10 = 25,
	SENSOR_CHAN_DISTANCE = 26, /* m */
	SENSOR_CHAN_CO2 = 27,      /* ppm */
	SENSOR_CHAN_O2 = 28,
	SENSOR_CHAN_VOC = 29,
	SENSOR_CHAN_GAS_RES = 30,
	SENSOR_CHAN_VOLTAGE = 31, /* V */
	SENSOR_CHAN_VSHUNT = 32,
	SENSOR_CHAN_CURRENT = 33,    /* A */
	SENSOR_CHAN_POWER = 34,      /* W */
	SENSOR_CHAN_RESISTANCE = 35, /* ohm */
	SENSOR_CHAN_ROTATION = 36,   /* degrees */
	SENSOR_CHAN_POS_DX = 37,
	SENSOR_CHAN_POS_DY = 38,
	SENSOR_CHAN_POS_DZ = 39,
	SENSOR_CHAN_POS_DXYZ = 40,
	SENSOR_CHAN_RPM = 41,
	SENSOR_CHAN_FREQUENCY = 42 /* Hz */
};

#endif
