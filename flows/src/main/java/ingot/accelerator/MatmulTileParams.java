package ingot.accelerator;

import ingot.noc.endpoint.MessageParams;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicParams;

/**
 * Parameters of a tile of INT8 products with sums of 32 bits.
 *
 * @param size rows and columns of its array, a power of two from 2 to 16
 * @param addressBits bits of an address of the network
 * @param tagBits bits by which memories tell the products apart
 * @param lengthBits bits that count the beats of a product: its depth is up to 2<sup>lengthBits</sup>
 */
public record MatmulTileParams(int size, int addressBits, int tagBits, int lengthBits) {
    private static final int PACKET_FLITS = 8;

    public MatmulTileParams {
        if (size < 2 || size > 16 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("size must be a power of two from 2 to 16, was " + size);
        }
        if (1 << lengthBits < resultFlits(size) || lengthBits > 16) {
            throw new IllegalArgumentException("lengthBits must be up to 16 and count the " + resultFlits(size) + " flits of a result, was " + lengthBits);
        }
    }

    /** A beat of operands fills a flit: a column of the left matrix, and above it a row of the right one. */
    public int flitBits() {
        return 2 * 8 * size;
    }

    /** Its messages. */
    public MessageParams port() {
        return new MessageParams(addressBits, flitBits(), tagBits, lengthBits, PACKET_FLITS);
    }

    /** Flits of a result. */
    public int resultFlits() {
        return resultFlits(size);
    }

    private static int resultFlits(int size) {
        return 2 * size;
    }

    SystolicParams array() {
        return SystolicParams.int8(size, size, Dataflow.OUTPUT_STATIONARY);
    }
}
