package ingot.generators.bus;

import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * The rules of AXI4 with several identifiers, whose bursts may overtake each other, whatever the others do who keep them: for all time, of the decoder in the first
 * cycles. The beats that it still owes for a read of nobody are counted in a part of it and are in either of two bursts: too much for a solver to find.
 */
class Axi4IdsProofTest {
    @Device
    static Axi4Decoder decoder() {
        return new Axi4Decoder(new Axi4DecoderParams(4, 8, 1, List.of(), List.of(0L, 8L), List.of(8L, 4L), 2));
    }

    @Device
    static Axi4Merge merge() {
        return new Axi4Merge(new Axi4MergeParams(2, 4, 8, 1, List.of(), 2));
    }

    @Device
    static Axi4Memory memory() {
        return new Axi4Memory(new Axi4MemoryParams(2, 8, 1));
    }

    @Formal(bmc = 12, seconds = 900)
    @Tag("full")
    void decoderKeepsTheRules(Proof<Axi4Decoder> proof) {}

    @Formal(prove = 2, seconds = 900)
    @Tag("full")
    void mergeKeepsTheRules(Proof<Axi4Merge> proof) {}

    @Formal(prove = 2, seconds = 300)
    void memoryKeepsTheRules(Proof<Axi4Memory> proof) {}
}
