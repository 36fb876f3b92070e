package ingot.noc.endpoint;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A flit of a message as it arrives. What it says of its place is enough to write it where it belongs, whatever else arrives between the parts of a message.
 *
 * @param source address of the node that sent it
 * @param tag of the message
 * @param most flits of the message minus one
 * @param index number of this flit in the message
 * @param data the flit
 */
public record MessagePart(UInt source, UInt tag, UInt most, UInt index, UInt data) implements Bundle {
    static MessagePart of(MessageParams p) {
        return new MessagePart(uint(p.addressBits()), uint(p.tagBits()), uint(p.lengthBits()), uint(p.lengthBits()), uint(p.dataBits()));
    }
}
