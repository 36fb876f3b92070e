package ingot.noc.endpoint;

/**
 * Parameters of a node that sends and receives messages.
 *
 * @param addressBits bits of an address of the network
 * @param dataBits payload of a flit in bits; must hold the header: {@code addressBits + tagBits + 2 * lengthBits}
 * @param tagBits bits by which sender and receiver tell messages apart
 * @param lengthBits bits that count the flits of a message: it has up to 2<sup>lengthBits</sup>
 * @param packetFlits flits of data in a packet at most; longer messages go in several
 */
public record MessageParams(int addressBits, int dataBits, int tagBits, int lengthBits, int packetFlits) {
    public MessageParams {
        if (addressBits < 1 || tagBits < 1 || lengthBits < 1 || lengthBits > 24) {
            throw new IllegalArgumentException("addressBits, tagBits and lengthBits must be 1 or more, and lengthBits up to 24");
        }
        if (packetFlits < 1 || packetFlits > 1 << lengthBits) {
            throw new IllegalArgumentException("packetFlits must be 1 to " + (1 << lengthBits) + ", was " + packetFlits);
        }
        int header = addressBits + tagBits + 2 * lengthBits;
        if (header > dataBits) {
            throw new IllegalArgumentException("dataBits must hold a header of " + header + " bits (address, tag, length and place), was " + dataBits);
        }
    }
}
