package ingot.generators.bus;

import java.util.List;

/**
 * The shape of an AXI4 port.
 *
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers; 0 for a port without
 * @param attributes what addresses carry beside the burst
 */
public record Axi4Params(int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes) {
    public Axi4Params {
        if (addressBits < 1 || addressBits > 64) {
            throw new IllegalArgumentException("addressBits must be 1 to 64, was " + addressBits);
        }
        if (dataBits < 8 || dataBits > 1024 || Integer.bitCount(dataBits) != 1) {
            throw new IllegalArgumentException("dataBits must be a power of two from 8 to 1024, was " + dataBits);
        }
        if (idBits < 0 || idBits > 32) {
            throw new IllegalArgumentException("idBits must be 0 to 32, was " + idBits);
        }
        attributes = List.copyOf(attributes);
    }

    /** A port whose addresses have no attributes. */
    public Axi4Params(int addressBits, int dataBits, int idBits) {
        this(addressBits, dataBits, idBits, List.of());
    }

    /** The same shape with other identifiers. */
    public Axi4Params withIdBits(int bits) {
        return new Axi4Params(addressBits, dataBits, bits, attributes);
    }

    /** Bytes of a beat. */
    public int bytes() {
        return dataBits / 8;
    }

    /** Bits that say which byte of a beat an address means. */
    public int laneBits() {
        return Integer.numberOfTrailingZeros(bytes());
    }

    int width(Axi4Attribute attribute) {
        return attributes.contains(attribute) ? attribute.width() : 0;
    }
}
