package ocre

import "unsafe"

// Publish sends a message to every container that subscribed to a beginning of the topic. It is an error also where nobody
// did: messages are not kept. Permission: ocre_messaging.
func Publish(topic, contentType string, payload []byte) error {
	topicText, err := boardText(topic)
	if err != nil {
		return err
	}
	contentTypeText, err := boardText(contentType)
	if err != nil {
		return err
	}
	if len(payload) == 0 {
		return ErrInvalid
	}
	return failed(hostPublishMessage(
		unsafe.Pointer(&topicText[0]),
		unsafe.Pointer(&contentTypeText[0]),
		unsafe.Pointer(&payload[0]),
		uint32(len(payload)),
	))
}

// Subscribe makes messages whose topic starts with this text come as a MessageEvent from now on. There are no wildcards,
// and there is no way to take it back.
func Subscribe(topic string) error {
	text, err := boardText(topic)
	if err != nil {
		return err
	}
	return failed(hostSubscribeMessage(unsafe.Pointer(&text[0])))
}

// bytesAt copies what the board put into the memory of this program.
func bytesAt(address, length uint32) []byte {
	copied := make([]byte, length)
	for i := range copied {
		copied[i] = *(*byte)(unsafe.Pointer(uintptr(address) + uintptr(i)))
	}
	return copied
}

// textAt copies a text that ends with a zero.
func textAt(address uint32) string {
	var length uint32
	for *(*byte)(unsafe.Pointer(uintptr(address) + uintptr(length))) != 0 {
		length++
	}
	return string(bytesAt(address, length))
}
