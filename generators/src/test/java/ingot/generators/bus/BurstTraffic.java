package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Dut;
import ingot.test.bus.Axi;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Random bursts of every kind to one memory, against a memory that is written beside. Answers come in the order of the addresses. */
final class BurstTraffic {
    private BurstTraffic() {}

    /**
     * Writes the whole memory once, then {@code count} bursts, and reads as many.
     *
     * @param size bytes of the memory, from address 0
     */
    static void run(Dut<?> dut, Axi4 bus, Axi4Params shape, int size, int count) {
        var model = new SparseMemory();
        var channels = BusPins.of(bus);
        var aw = dut.source(channels.aw(), Axi.Address.class, "prot").pauses(0.3);
        var w = dut.source(channels.w(), Axi.WriteData.class).pauses(0.3);
        var b = dut.sink(channels.b(), Axi.WriteResponse.class).backPressure(0.3);
        var ar = dut.source(channels.ar(), Axi.Address.class, "prot").pauses(0.3);
        var r = dut.sink(channels.r(), Axi.ReadData.class).backPressure(0.3);
        var local = new Axi4Params(Integer.numberOfTrailingZeros(size), shape.dataBits(), shape.idBits());
        var bursts = everything(shape, size);
        for (int i = 0; i < count; i++) {
            bursts.add(Axi4Bursts.random(dut.random(), local));
        }
        var responses = new ArrayList<Axi.WriteResponse>();
        for (var address : bursts) {
            aw.send(address);
            responses.add(new Axi.WriteResponse(address.id(), Axi.OKAY));
            for (int i = 0; i <= address.len(); i++) {
                long at = Axi4Bursts.beat(address, i);
                var data = new BigInteger(shape.dataBits(), new java.util.Random(dut.random().nextLong()));
                var strobes = Axi4Bursts.lanes(at, address.size(), shape.bytes());
                model.writeWord(at - Math.floorMod(at, shape.bytes()), shape.bytes(), data, strobes);
                w.send(new Axi.WriteData(data, strobes, i == address.len()));
            }
        }
        assertEquals(responses, b.await(responses.size(), 40_000));
        var expected = new ArrayList<Axi.ReadData>();
        var lanes = new ArrayList<BigInteger>();
        for (int i = 0; i < count; i++) {
            var address = Axi4Bursts.random(dut.random(), local);
            ar.send(address);
            for (int k = 0; k <= address.len(); k++) {
                long at = Axi4Bursts.beat(address, k);
                lanes.add(bits(Axi4Bursts.lanes(at, address.size(), shape.bytes()), shape.bytes()));
                var word = model.readWord(at - Math.floorMod(at, shape.bytes()), shape.bytes()).and(lanes.getLast());
                expected.add(new Axi.ReadData(address.id(), word, Axi.OKAY, k == address.len()));
            }
        }
        var came = r.await(expected.size(), 40_000);
        for (int i = 0; i < expected.size(); i++) {
            var beat = came.get(i);
            assertEquals(expected.get(i), new Axi.ReadData(beat.id(), beat.data().and(lanes.get(i)), beat.resp(), beat.last()), "beat " + i);
        }
    }

    /** Bursts that write the whole memory once, because it may begin with anything. */
    private static List<Axi.Address> everything(Axi4Params shape, int size) {
        var bursts = new ArrayList<Axi.Address>();
        int bytes = Math.min(size, Math.min(4096, 256 * shape.bytes()));
        for (int at = 0; at < size; at += bytes) {
            bursts.add(new Axi.Address(0, at, bytes / shape.bytes() - 1, shape.laneBits(), Axi.INCR, 0));
        }
        return bursts;
    }

    private static BigInteger bits(BigInteger strobes, int bytes) {
        var bits = BigInteger.ZERO;
        for (int i = 0; i < bytes; i++) {
            bits = strobes.testBit(i) ? bits.or(BigInteger.valueOf(0xff).shiftLeft(8 * i)) : bits;
        }
        return bits;
    }
}
