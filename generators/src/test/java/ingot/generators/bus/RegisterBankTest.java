package ingot.generators.bus;

import static ingot.generators.bus.Access.PULSE;
import static ingot.generators.bus.Access.READ_ONLY;
import static ingot.generators.bus.Access.STICKY;
import static ingot.generators.bus.Access.WRITE_ONLY;
import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;
import ingot.test.Agent;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.AxiMaster;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Every kind of field, written in parts and read, against what the record says. */
class RegisterBankTest {
    record Setup(@Field(value = "five bits", reset = 3) UInt low, @Field("over the borders of bytes") UInt wide) implements Bundle {}

    record Command(@Field(value = "for one cycle", access = PULSE) UInt pulse, @Field(value = "not read", access = WRITE_ONLY) UInt hidden)
            implements Bundle {}

    record Events(@Field(value = "seen", access = STICKY) Sticky seen) implements Bundle {}

    record Level(@Field(value = "from outside", access = READ_ONLY) UInt value) implements Bundle {}

    record Rest(@Field("all bits") UInt all) implements Bundle {}

    record Registers(Setup setup, Command command, Events events, Level level, Rest rest) implements Bundle {}

    private static final int SETUP = 0;
    private static final int COMMAND = 4;
    private static final int EVENTS = 8;
    private static final int LEVEL = 12;
    private static final int REST = 16;

    @Device
    static RegisterBank<Registers> device() {
        return new RegisterBank<>(new RegisterBank.Params<>("every", new Registers(new Setup(Hdl.uint(5), Hdl.uint(20)),
                new Command(Hdl.uint(3), Hdl.uint(9)), new Events(Sticky.of(4)), new Level(Hdl.uint(16)), new Rest(Hdl.uint(32)))));
    }

    private static AxiMaster master(Dut<RegisterBank<Registers>> dut) {
        return new AxiMaster(dut, BusPins.of(dut.top().bus)).pauses(0.3);
    }

    private static int write(AxiMaster master, int address, long word, int strobes) {
        return master.write(address, BigInteger.valueOf(word), BigInteger.valueOf(strobes));
    }

    private static long mask(int strobes) {
        long mask = 0;
        for (int i = 0; i < 4; i++) {
            mask |= (strobes >> i & 1) == 1 ? 0xffL << 8 * i : 0;
        }
        return mask;
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void keepsWhatIsWrittenByBytes(Dut<RegisterBank<Registers>> dut) {
        var master = master(dut);
        var fields = dut.top().fields;
        long setup = 3;
        long rest = 0;
        assertEquals(BigInteger.valueOf(setup), master.read(SETUP));
        for (int i = 0; i < 25; i++) {
            int strobes = dut.random().nextInt(16);
            long word = dut.random().nextInt() & 0xffffffffL;
            assertEquals(AxiLite.OKAY, write(master, SETUP, word, strobes));
            assertEquals(AxiLite.OKAY, write(master, REST, ~word & 0xffffffffL, strobes));
            setup = (setup & ~mask(strobes) | word & mask(strobes)) & (1 << 25) - 1;
            rest = rest & ~mask(strobes) | ~word & mask(strobes);
            dut.expect(fields.setup().low(), setup & 31);
            dut.expect(fields.setup().wide(), setup >> 5);
            dut.expect(fields.rest().all(), rest);
            assertEquals(BigInteger.valueOf(setup), master.read(SETUP));
            assertEquals(BigInteger.valueOf(rest), master.read(REST));
        }
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void pulsesForOneCycleAndHidesWhatIsNotRead(Dut<RegisterBank<Registers>> dut) {
        var pulses = new ArrayList<Long>();
        dut.attach(Agent.watching(() -> {
            long pulse = dut.peek(dut.top().fields.command().pulse());
            if (pulse != 0) {
                pulses.add(pulse);
            }
        }));
        var master = master(dut);
        write(master, COMMAND, 5 | 0x1a5 << 3, 15);
        write(master, COMMAND, 7, 0b1110);
        write(master, COMMAND, 2 | 0x0ff << 3, 0b0001);
        dut.step(5);
        assertEquals(List.of(5L, 2L), pulses);
        // Its five low bits are in the byte of the last write, the four above them in that of the one before.
        dut.expect(dut.top().fields.command().hidden(), 0x1f);
        assertEquals(BigInteger.ZERO, master.read(COMMAND));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void remembersEventsUntilTheyAreCleared(Dut<RegisterBank<Registers>> dut) {
        var master = master(dut);
        var seen = dut.top().fields.events().seen();
        dut.poke(seen.events(), 0b1011);
        dut.step();
        dut.poke(seen.events(), 0);
        assertEquals(BigInteger.valueOf(0b1011), master.read(EVENTS));
        write(master, EVENTS, 0b0101, 15);
        dut.expect(seen.pending(), 0b1010);
        write(master, EVENTS, 0b1111, 0b1110);
        dut.expect(seen.pending(), 0b1010);
        write(master, EVENTS, 0b1111, 15);
        assertEquals(BigInteger.ZERO, master.read(EVENTS));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void keepsAnEventOfTheCycleOfItsClear(Dut<RegisterBank<Registers>> dut) {
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus));
        var written = new long[1];
        var event = new long[] {-1};
        var seen = dut.top().fields.events().seen();
        dut.attach(Agent.of(() -> dut.poke(seen.events(), dut.cycle() == event[0] ? 0b0010 : 0), () -> {
            if (dut.peek(dut.top().fields.rest().all()) == 0) {
                written[0] = dut.cycle();
            }
        }));
        long begin = dut.cycle();
        write(master, REST, 1, 15);
        // The last cycle in which the register was still 0 is the one whose edge has written it.
        long delay = written[0] - begin;
        for (int late = -1; late <= 1; late++) {
            event[0] = dut.cycle() + delay + late;
            write(master, EVENTS, 0b1111, 15);
            dut.step(2);
            dut.expect(seen.pending(), late < 0 ? 0 : 0b0010);
        }
    }

    @HardwareTest(engines = JVM)
    void showsLevelsAndRefusesWhatIsNotThere(Dut<RegisterBank<Registers>> dut) {
        var master = master(dut);
        dut.poke(dut.top().fields.level().value(), 0xbeef);
        assertEquals(AxiLite.OKAY, write(master, LEVEL, 0x1234, 15));
        assertEquals(BigInteger.valueOf(0xbeef), master.read(LEVEL));
        write(master, REST, 0x1111, 15);
        for (int address = REST + 4; address < 32; address += 4) {
            assertEquals(AxiLite.SLVERR, write(master, address, 0x2222, 15));
            assertEquals(AxiLite.SLVERR, master.readBeats(address, 1).getFirst().resp());
        }
        dut.expect(dut.top().fields.rest().all(), 0x1111);
        dut.expect(dut.top().fields.setup().low(), 3);
        assertEquals(AxiLite.OKAY, master.readBeats(REST, 1).getFirst().resp());
    }
}
