package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Dut;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;

/** Random words written by bytes through a bridge, and read back, against a memory that is written beside. */
final class BridgeTraffic {
    private BridgeTraffic() {}

    /**
     * Writes and reads {@code count} times.
     *
     * @param words how many words, from address 0
     * @param behind the memory that the bridge reaches
     * @param byBytes whether the bus behind has byte strobes
     */
    static void run(Dut<?> dut, AxiMaster master, int count, int words, SparseMemory behind, boolean byBytes) {
        var model = new SparseMemory();
        for (int i = 0; i < count; i++) {
            long address = 4L * dut.random().nextInt(words);
            int strobes = byBytes ? dut.random().nextInt(16) : 15;
            var word = BigInteger.valueOf(dut.random().nextInt() & 0xffffffffL);
            assertEquals(Axi.OKAY, master.write(address, word, BigInteger.valueOf(strobes)));
            model.writeWord(address, 4, word, BigInteger.valueOf(strobes));
            assertEquals(model.readWord(address, 4), behind.readWord(address, 4), "the memory holds what was written");
            long other = 4L * dut.random().nextInt(words);
            assertEquals(model.readWord(other, 4), master.read(other), "what is read is what was written");
        }
    }
}
