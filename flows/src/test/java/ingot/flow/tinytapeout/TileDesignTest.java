package ingot.flow.tinytapeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.generators.dot.DotTile;
import ingot.generators.dot.DotTileParams;
import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.DesignEntry;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TileDesignTest {
    record None() {}

    record Width(int bits) {}

    /** Ten bits in, nine bits out: both spill into the pins that go either way. */
    static final class Sum extends Module<None> {
        final UInt a = input(uint(6));
        final UInt b = input(uint(4));
        final UInt sum = output(uint(7));
        final Bool even = output(bool());
        final Bool zero = output(bool());

        Sum(None params) {
            super(params);
            sum.set(next(a.plus(b)));
            even.set(sum.bit(0).not());
            zero.set(sum.eq(0));
        }
    }

    /** Adds up wide numbers. */
    static final class Accumulator extends Module<Width> {
        final SInt term = input(sint(p.bits()));
        final Bool clear = input(bool());
        final SInt sum = output(sint(p.bits() + 3));

        Accumulator(Width params) {
            super(params, ClockDomain.ASYNC_HIGH);
            var total = reg(sint(p.bits() + 3), 0);
            when(clear, () -> total.set(0)).otherwise(() -> total.set(total.plus(term).wrap(p.bits() + 3)));
            sum.set(total);
        }
    }

    static final class TwoClocks extends Module<None> {
        final Bool in = input(bool());
        final Bool out = output(bool());

        TwoClocks(None params) {
            super(params);
            var held = next(in, false);
            out.set(in(ClockDomain.named("far"), () -> next(next(held, false), false)));
        }
    }

    static final DesignEntry<None> SUM = new DesignEntry<>("sum", "sum", None.class, new None(), Sum::new);
    static final DesignEntry<Width> ACCUMULATOR = new DesignEntry<>("accumulator", "adds up", Width.class, new Width(20), Accumulator::new);

    @Test
    void wiresPortsThatFitToPins() {
        var tile = TileDesign.of(SUM, new None(), "tt_um_test_sum");
        assertEquals(List.of("b[2]", "b[3]", "", "", "", "", "", "zero"), tile.plan().pins().uio());
        assertEquals(0x80, tile.plan().pins().outputs());
        try (var sim = new JvmEngine().compile(tile.entry().elaborate(new None()))) {
            sim.poke(sim.port("rst_n"), 1);
            for (int value = 0; value < 1024; value++) {
                sim.poke(sim.port("ui_in"), value & 0xFF);
                sim.poke(sim.port("uio_in"), value >> 8);
                sim.step(1);
                int sum = (value & 63) + (value >> 6);
                assertEquals(sum | (~sum & 1) << 7, sim.peek(sim.port("uo_out")));
                assertEquals(sum == 0 ? 0x80 : 0, sim.peek(sim.port("uio_out")));
            }
        }
    }

    @Test
    void loadsWidePortsByteByByteAndStepsTheModule() {
        var tile = TileDesign.of(ACCUMULATOR, new Width(20), "tt_um_test_accumulator");
        var plan = assertInstanceOf(TilePlan.Loader.class, tile.plan());
        assertEquals(List.of(new TilePlan.WidePort("term", 20, true, 0), new TilePlan.WidePort("clear", 1, false, 3)), plan.inputs());
        try (var sim = new JvmEngine().compile(tile.entry().elaborate(new Width(20)))) {
            sim.step(2);
            sim.poke(sim.port("rst_n"), 1);
            sim.step(1);
            long total = 0;
            var random = new Random(1);
            for (int i = 0; i < 50; i++) {
                int term = random.nextInt(1 << 20) - (1 << 19);
                boolean clear = random.nextInt(8) == 0;
                for (int b = 0; b < 3; b++) {
                    strobe(sim, b, term >> 8 * b & 0xFF, LoaderTile.WRITE);
                }
                strobe(sim, 3, clear ? 1 : 0, LoaderTile.WRITE);
                strobe(sim, 0, 0, LoaderTile.STEP);
                total = clear ? 0 : (total + term) << 41 >> 41;
                assertEquals(total, read(sim, 3) << 41 >> 41);
            }
            strobe(sim, 0, 1, LoaderTile.WRITE);
            strobe(sim, 1, 0, LoaderTile.WRITE);
            strobe(sim, 2, 0, LoaderTile.WRITE);
            strobe(sim, 3, 1, LoaderTile.WRITE);
            strobe(sim, 0, 0, LoaderTile.STEP);
            strobe(sim, 3, 0, LoaderTile.WRITE);
            strobe(sim, TilePlan.MOST_INPUT_BYTES, 1, LoaderTile.WRITE);
            long running = read(sim, 1);
            sim.step(5);
            assertEquals(running + 5, read(sim, 1), "it runs by itself");
        }
    }

    /** Address and data first, then the strobe, as a microcontroller does. */
    private static void strobe(Simulator sim, int address, int data, int pin) {
        sim.poke(sim.port("ui_in"), data);
        sim.poke(sim.port("uio_in"), address);
        sim.step(2);
        sim.poke(sim.port("uio_in"), address | 1 << pin);
        sim.step(4);
        sim.poke(sim.port("uio_in"), address);
    }

    private static long read(Simulator sim, int bytes) {
        long value = 0;
        for (int b = 0; b < bytes; b++) {
            sim.poke(sim.port("uio_in"), b);
            value |= sim.peek(sim.port("uo_out")) << 8 * b;
        }
        return value;
    }

    @Test
    void leavesATileAsItIs() {
        var entry = new DesignEntry<>("dot4-tile", "", DotTileParams.class, new DotTileParams(1), DotTile::new);
        var tile = TileDesign.of(entry, new DotTileParams(1), "tt_um_other");
        assertEquals("tt_um_ingot_dot4", tile.topModule());
        assertEquals(entry, tile.entry());
    }

    @Test
    void wrapsADesignOfTheCatalogue() {
        var entry = new DesignEntry<>("dot4", "", DotParams.class, DotParams.dot4(), DotProduct::new);
        var tile = TileDesign.of(entry, DotParams.dot4(), "tt_um_test_dot");
        assertInstanceOf(TilePlan.Loader.class, tile.plan());
        assertEquals("tt_um_test_dot", tile.entry().elaborate(DotParams.dot4()).top().name());
    }

    @Test
    void saysWhatHasNoPlaceInATile() {
        var wide = assertThrows(TileException.class, () -> TileDesign.of(ACCUMULATOR, new Width(600), "tt_um_x"));
        assertTrue(wide.getMessage().contains("76 bytes of inputs") && wide.getMessage().contains("narrower"), wide.getMessage());
        var two = assertThrows(TileException.class,
                () -> TileDesign.of(new DesignEntry<>("two", "", None.class, new None(), TwoClocks::new), new None(), "tt_um_x"));
        assertTrue(two.getMessage().contains("2 clocks (clk, far_clk)"), two.getMessage());
    }
}
