//! Sensors. Permission: `ocre_sensors`.
use crate::host::*;
use crate::{checked, Error, Result};

/// Numbers of channels that are the same on every version of Zephyr.
pub mod channel {
    pub const ACCEL_X: i32 = 0;
    pub const ACCEL_Y: i32 = 1;
    pub const ACCEL_Z: i32 = 2;
    pub const GYRO_X: i32 = 4;
    pub const GYRO_Y: i32 = 5;
    pub const GYRO_Z: i32 = 6;
    pub const DIE_TEMPERATURE: i32 = 12;
    pub const AMBIENT_TEMPERATURE: i32 = 13;
    pub const PRESSURE: i32 = 14;
    pub const PROXIMITY: i32 = 15;
    pub const HUMIDITY: i32 = 16;
    pub const LIGHT: i32 = 17;
}

/// How many there are. Their ids count from 0.
pub fn discover() -> Result<i32> {
    checked(unsafe { ocre_sensors_init() })?;
    checked(unsafe { ocre_sensors_discover() })
}

pub struct Sensor {
    id: i32,
}

impl Sensor {
    /// [`discover`] comes first.
    pub fn open(id: i32) -> Result<Sensor> {
        let handle = checked(unsafe { ocre_sensors_get_handle(id) })?;
        checked(unsafe { ocre_sensors_open(handle) })?;
        Ok(Sensor { id })
    }

    pub fn channel_count(&self) -> Result<i32> {
        checked(unsafe { ocre_sensors_get_channel_count(self.id) })
    }

    /// The type of the channel at that place of its list, counted from 0: see [`channel`].
    pub fn channel_type(&self, index: i32) -> Result<i32> {
        checked(unsafe { ocre_sensors_get_channel_type(self.id, index) })
    }

    /// In the unit of the channel, such as °C or lux. The board tells failures as the readings -22 and -5: neither can
    /// be told from a measurement, and both are an error here.
    pub fn read(&self, channel_type: i32) -> Result<f64> {
        let reading = unsafe { ocre_sensors_read(self.id, channel_type) };
        if reading == -22.0 || reading == -5.0 {
            return Err(Error(reading as i32));
        }
        Ok(reading)
    }
}
