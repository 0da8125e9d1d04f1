package ocre

import "unsafe"

// The functions of the runtime, as they are. Pointers are addresses in the memory of this program.

//go:wasmimport env ocre_sleep
func hostSleep(milliseconds int32) int32

//go:wasmimport env uname
func hostUname(name unsafe.Pointer) int32

//go:wasmimport env ocre_get_event
func hostGetEvent(kind, id, port, state, extra, payloadLen unsafe.Pointer) int32

//go:wasmimport env ocre_timer_create
func hostTimerCreate(id int32) int32

//go:wasmimport env ocre_timer_delete
func hostTimerDelete(id int32) int32

//go:wasmimport env ocre_timer_start
func hostTimerStart(id, interval, isPeriodic int32) int32

//go:wasmimport env ocre_timer_stop
func hostTimerStop(id int32) int32

//go:wasmimport env ocre_timer_get_remaining
func hostTimerGetRemaining(id int32) int32

//go:wasmimport env ocre_gpio_init
func hostGpioInit() int32

//go:wasmimport env ocre_gpio_configure
func hostGpioConfigure(port, pin, direction int32) int32

//go:wasmimport env ocre_gpio_pin_set
func hostGpioPinSet(port, pin, state int32) int32

//go:wasmimport env ocre_gpio_pin_get
func hostGpioPinGet(port, pin int32) int32

//go:wasmimport env ocre_gpio_pin_toggle
func hostGpioPinToggle(port, pin int32) int32

//go:wasmimport env ocre_gpio_register_callback
func hostGpioRegisterCallback(port, pin int32) int32

//go:wasmimport env ocre_gpio_unregister_callback
func hostGpioUnregisterCallback(port, pin int32) int32

//go:wasmimport env ocre_gpio_configure_by_name
func hostGpioConfigureByName(name unsafe.Pointer, direction int32) int32

//go:wasmimport env ocre_gpio_set_by_name
func hostGpioSetByName(name unsafe.Pointer, state int32) int32

//go:wasmimport env ocre_gpio_get_by_name
func hostGpioGetByName(name unsafe.Pointer) int32

//go:wasmimport env ocre_gpio_toggle_by_name
func hostGpioToggleByName(name unsafe.Pointer) int32

//go:wasmimport env ocre_gpio_register_callback_by_name
func hostGpioRegisterCallbackByName(name unsafe.Pointer) int32

//go:wasmimport env ocre_gpio_unregister_callback_by_name
func hostGpioUnregisterCallbackByName(name unsafe.Pointer) int32

//go:wasmimport env ocre_publish_message
func hostPublishMessage(topic, contentType, payload unsafe.Pointer, payloadLen uint32) int32

//go:wasmimport env ocre_subscribe_message
func hostSubscribeMessage(topic unsafe.Pointer) int32

//go:wasmimport env ocre_messaging_free_module_event_data
func hostFreeEventData(topic, contentType, payload uint32) int32

//go:wasmimport env ocre_sensors_init
func hostSensorsInit() int32

//go:wasmimport env ocre_sensors_discover
func hostSensorsDiscover() int32

//go:wasmimport env ocre_sensors_open
func hostSensorsOpen(handle int32) int32

//go:wasmimport env ocre_sensors_get_handle
func hostSensorsGetHandle(sensor int32) int32

//go:wasmimport env ocre_sensors_get_channel_count
func hostSensorsGetChannelCount(sensor int32) int32

//go:wasmimport env ocre_sensors_get_channel_type
func hostSensorsGetChannelType(sensor, index int32) int32

//go:wasmimport env ocre_sensors_read
func hostSensorsRead(sensor, channel int32) float64
