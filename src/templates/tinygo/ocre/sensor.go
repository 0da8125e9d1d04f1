package ocre

// Numbers of channels that are the same on every version of Zephyr.
const (
	AccelX             = 0
	AccelY             = 1
	AccelZ             = 2
	GyroX              = 4
	GyroY              = 5
	GyroZ              = 6
	DieTemperature     = 12
	AmbientTemperature = 13
	Pressure           = 14
	Proximity          = 15
	Humidity           = 16
	Light              = 17
)

// DiscoverSensors says how many there are. Their ids count from 0. Permission: ocre_sensors.
func DiscoverSensors() (int32, error) {
	if err := failed(hostSensorsInit()); err != nil {
		return 0, err
	}
	count := hostSensorsDiscover()
	return count, failed(count)
}

// Sensor is one that was opened.
type Sensor struct{ id int32 }

// OpenSensor opens the sensor of that id. DiscoverSensors comes first.
func OpenSensor(id int32) (Sensor, error) {
	handle := hostSensorsGetHandle(id)
	if err := failed(handle); err != nil {
		return Sensor{}, err
	}
	return Sensor{id}, failed(hostSensorsOpen(handle))
}

// ChannelCount is the length of its list of channels.
func (s Sensor) ChannelCount() (int32, error) {
	count := hostSensorsGetChannelCount(s.id)
	return count, failed(count)
}

// ChannelType is the number of the channel at that place of its list, counted from 0.
func (s Sensor) ChannelType(index int32) (int32, error) {
	channel := hostSensorsGetChannelType(s.id, index)
	return channel, failed(channel)
}

// Read measures in the unit of the channel, such as °C or lux. The board tells failures as the readings -22 and -5:
// neither can be told from a measurement, and both are an error here.
func (s Sensor) Read(channel int32) (float64, error) {
	reading := hostSensorsRead(s.id, channel)
	if reading == -22 || reading == -5 {
		return 0, Error(int32(reading))
	}
	return reading, nil
}
