package ingot.noc.endpoint;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A message that a node wants to send; its data follow by another stream.
 *
 * @param destination address of the node that it is for
 * @param tag what sender and receiver agree on, such as the place that it is for
 * @param most its flits of data minus one
 */
public record MessageCommand(UInt destination, UInt tag, UInt most) implements Bundle {
    static MessageCommand of(MessageParams p) {
        return new MessageCommand(uint(p.addressBits()), uint(p.tagBits()), uint(p.lengthBits()));
    }
}
