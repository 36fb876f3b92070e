package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * The five channels of AXI4 (Arm IHI 0022), as the subordinate has them: {@code input(Axi4.of(params))}; a manager has
 * {@code output(Axi4.of(params))}. Each channel is a stream. {@link Axi4Rules} has the rules between the channels.
 *
 * @param aw addresses of write bursts
 * @param w write data
 * @param b write responses, from the subordinate
 * @param ar addresses of read bursts
 * @param r read data, from the subordinate
 */
public record Axi4(Stream<Address> aw, Stream<WriteData> w, Stream<Response> b, Stream<Address> ar, Stream<ReadData> r) implements Bundle {
    /** All went well. */
    public static final int OKAY = 0;
    /** An exclusive access went well. */
    public static final int EXOKAY = 1;
    /** The subordinate refuses. */
    public static final int SLVERR = 2;
    /** Nobody is at this address. */
    public static final int DECERR = 3;
    /** All beats go to one address. */
    public static final int FIXED = 0;
    /** Addresses rise. */
    public static final int INCR = 1;
    /** Addresses rise, and go round in a block of the size of the burst. */
    public static final int WRAP = 2;

    /**
     * The address of a burst.
     *
     * @param addr of the first beat, in bytes
     * @param len beats minus one, 8 bits
     * @param size bytes of a beat as a power of two, 3 bits
     * @param burst {@link #FIXED}, {@link #INCR} or {@link #WRAP}
     * @param lock {@link Axi4Attribute#LOCK}; like those that follow, of no bits where the port is without
     */
    public record Address(UInt id, UInt addr, UInt len, UInt size, UInt burst, UInt lock, UInt cache, UInt prot, UInt qos)
            implements Bundle {
        static Address of(Axi4Params p) {
            return new Address(Hdl.uint(p.idBits()), Hdl.uint(p.addressBits()), Hdl.uint(8), Hdl.uint(3), Hdl.uint(2),
                    Hdl.uint(p.width(Axi4Attribute.LOCK)), Hdl.uint(p.width(Axi4Attribute.CACHE)),
                    Hdl.uint(p.width(Axi4Attribute.PROT)), Hdl.uint(p.width(Axi4Attribute.QOS)));
        }

        /** The same burst under another identifier. */
        public Address withId(UInt other) {
            return new Address(other, addr, len, size, burst, lock, cache, prot, qos);
        }

        /** The same burst at another address. */
        public Address at(UInt other) {
            return new Address(id, other, len, size, burst, lock, cache, prot, qos);
        }
    }

    /**
     * A beat to write.
     *
     * @param strb bit i: byte i counts
     * @param last the burst ends
     */
    public record WriteData(UInt data, UInt strb, Bool last) implements Bundle {
        static WriteData of(Axi4Params p) {
            return new WriteData(Hdl.uint(p.dataBits()), Hdl.uint(p.bytes()), Hdl.bool());
        }
    }

    /** The answer to a write burst. */
    public record Response(UInt id, UInt resp) implements Bundle {
        static Response of(Axi4Params p) {
            return new Response(Hdl.uint(p.idBits()), Hdl.uint(2));
        }
    }

    /**
     * A beat of the answer to a read burst.
     *
     * @param last the burst ends
     */
    public record ReadData(UInt id, UInt data, UInt resp, Bool last) implements Bundle {
        static ReadData of(Axi4Params p) {
            return new ReadData(Hdl.uint(p.idBits()), Hdl.uint(p.dataBits()), Hdl.uint(2), Hdl.bool());
        }
    }

    /** The type. */
    public static Axi4 of(Axi4Params p) {
        return new Axi4(Hdl.stream(Address.of(p)), Hdl.stream(WriteData.of(p)), Hdl.flip(Hdl.stream(Response.of(p))),
                Hdl.stream(Address.of(p)), Hdl.flip(Hdl.stream(ReadData.of(p))));
    }
}
