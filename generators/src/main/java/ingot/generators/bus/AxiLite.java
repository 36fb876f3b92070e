package ingot.generators.bus;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * The five channels of AXI4-Lite (Arm IHI 0022), as the subordinate has them: {@code input(AxiLite.of(12, 32))}. A manager has
 * {@code output(AxiLite.of(12, 32))}. Each channel is a stream, so every simulation and every proof checks that an offer stays
 * until it is taken.
 *
 * @param aw write addresses
 * @param w write data
 * @param b write responses, from the subordinate
 * @param ar read addresses
 * @param r read data, from the subordinate
 */
public record AxiLite(Stream<Address> aw, Stream<WriteData> w, Stream<Response> b, Stream<Address> ar, Stream<ReadData> r) implements Bundle {
    /** All went well. */
    public static final int OKAY = 0;
    /** The subordinate refuses. */
    public static final int SLVERR = 2;
    /** Nobody is at this address. */
    public static final int DECERR = 3;

    /**
     * An address.
     *
     * @param addr in bytes
     * @param prot privileged, non-secure, instruction: 3 bits
     */
    public record Address(UInt addr, UInt prot) implements Bundle {
        static Address of(int addressBits) {
            return new Address(Hdl.uint(addressBits), Hdl.uint(3));
        }
    }

    /**
     * A word to write.
     *
     * @param strb bit i: byte i counts
     */
    public record WriteData(UInt data, UInt strb) implements Bundle {}

    /** The answer to a write. */
    public record Response(UInt resp) implements Bundle {}

    /** The answer to a read. */
    public record ReadData(UInt data, UInt resp) implements Bundle {}

    /**
     * The type.
     *
     * @param addressBits width of an address
     * @param dataBits width of a word, 32 or 64
     */
    public static AxiLite of(int addressBits, int dataBits) {
        BusChecks.liteWord(dataBits);
        var address = Address.of(addressBits);
        return new AxiLite(Hdl.stream(address), Hdl.stream(new WriteData(Hdl.uint(dataBits), Hdl.uint(dataBits / 8))),
                Hdl.flip(Hdl.stream(new Response(Hdl.uint(2)))), Hdl.stream(address),
                Hdl.flip(Hdl.stream(new ReadData(Hdl.uint(dataBits), Hdl.uint(2)))));
    }
}
