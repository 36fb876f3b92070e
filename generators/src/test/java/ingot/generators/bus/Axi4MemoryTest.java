package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random bursts of every kind, against a memory that is written beside. */
class Axi4MemoryTest {
    @Device(params = "shapes")
    static Axi4Memory device(Axi4MemoryParams params) {
        return new Axi4Memory(params);
    }

    static List<Axi4MemoryParams> shapes() {
        return List.of(new Axi4MemoryParams(13, 32, 2), new Axi4MemoryParams(8, 8, 0), new Axi4MemoryParams(10, 128, 4));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void keepsWhatBurstsWrite(Dut<Axi4Memory> dut) {
        var p = dut.top().params();
        var model = new SparseMemory();
        var channels = BusPins.of(dut.top().bus);
        var aw = dut.source(channels.aw(), Axi.Address.class, "prot").pauses(0.3);
        var w = dut.source(channels.w(), Axi.WriteData.class).pauses(0.3);
        var b = dut.sink(channels.b(), Axi.WriteResponse.class).backPressure(0.3);
        var ar = dut.source(channels.ar(), Axi.Address.class, "prot").pauses(0.3);
        var r = dut.sink(channels.r(), Axi.ReadData.class).backPressure(0.3);
        var everything = everything(p);
        var responses = new ArrayList<Axi.WriteResponse>();
        for (var address : everything) {
            aw.send(address);
            responses.add(new Axi.WriteResponse(address.id(), Axi.OKAY));
            for (int i = 0; i <= address.len(); i++) {
                w.send(beat(dut.random(), p, Axi4Bursts.beat(address, i), address.size(), i == address.len(), model));
            }
        }
        for (int i = 0; i < 40; i++) {
            var address = Axi4Bursts.random(dut.random(), p.port());
            aw.send(address);
            responses.add(new Axi.WriteResponse(address.id(), Axi.OKAY));
            for (int k = 0; k <= address.len(); k++) {
                w.send(beat(dut.random(), p, Axi4Bursts.beat(address, k), address.size(), k == address.len(), model));
            }
        }
        assertEquals(responses, b.await(responses.size(), 40_000));
        var expected = new ArrayList<Axi.ReadData>();
        for (int i = 0; i < 40; i++) {
            var address = Axi4Bursts.random(dut.random(), p.port());
            ar.send(address);
            for (int k = 0; k <= address.len(); k++) {
                long at = Axi4Bursts.beat(address, k);
                var word = model.readWord(at - Math.floorMod(at, p.port().bytes()), p.port().bytes());
                expected.add(new Axi.ReadData(address.id(), word, Axi.OKAY, k == address.len()));
            }
        }
        assertEquals(expected, r.await(expected.size(), 20_000));
    }

    /** Bursts that write the whole memory once, because it begins with anything. */
    private static List<Axi.Address> everything(Axi4MemoryParams p) {
        var bursts = new ArrayList<Axi.Address>();
        int bytes = Math.min(1 << p.addressBits(), Math.min(4096, 256 * p.port().bytes()));
        for (int at = 0; at < 1 << p.addressBits(); at += bytes) {
            bursts.add(new Axi.Address(0, at, bytes / p.port().bytes() - 1, p.port().laneBits(), Axi.INCR, 0));
        }
        return bursts;
    }

    private static Axi.WriteData beat(RandomGenerator random, Axi4MemoryParams p, long at, int size, boolean last, SparseMemory model) {
        int lanes = p.port().bytes();
        var data = new BigInteger(p.dataBits(), new java.util.Random(random.nextLong()));
        var strobes = Axi4Bursts.lanes(at, size, lanes);
        model.writeWord(at - Math.floorMod(at, lanes), lanes, data, strobes);
        return new Axi.WriteData(data, strobes, last);
    }

    @HardwareTest(engines = JVM)
    void readsABeatInEveryCycle(Dut<Axi4Memory> dut) {
        var p = dut.top().params();
        var channels = BusPins.of(dut.top().bus);
        var ar = dut.source(channels.ar(), Axi.Address.class, "prot");
        var r = dut.sink(channels.r(), Axi.ReadData.class);
        for (int i = 0; i < 10; i++) {
            ar.send(new Axi.Address(0, 0, 7, p.port().laneBits(), Axi.INCR, 0));
        }
        long before = dut.cycle();
        r.await(80, 200);
        assertEquals(82, dut.cycle() - before);
    }
}
