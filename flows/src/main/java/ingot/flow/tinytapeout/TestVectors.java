package ingot.flow.tinytapeout;

import ingot.hdl.netlist.Netlist;
import ingot.sim.UnknownSimulator;
import ingot.sim.jvm.XAwareEngine;
import java.util.Random;

/**
 * Cycles of a tile's simulation as text, for test benches that know nothing of Ingot. A line is a cycle: {@code rst_n ui_in uio_in},
 * then {@code uo_out uio_out uio_oe} before its clock edge; {@code -} stands for a bit that has no known value.
 */
final class TestVectors {
    private static final int RESET_CYCLES = 8;
    private static final int RANDOM_CYCLES = 400;
    private static final int ROUNDS = 12;
    /** Cycles from a strobe to its effect, and one to spare. */
    private static final int STROBE_CYCLES = 4;

    private final UnknownSimulator simulator;
    private final Random random = new Random(1);
    private final StringBuilder out = new StringBuilder("# rst_n ui_in uio_in  uo_out uio_out uio_oe\n");
    private int reset;
    private int ui;
    private int uio;

    private TestVectors(UnknownSimulator simulator) {
        this.simulator = simulator;
    }

    /** The text for a tile: reset, then work, then reset and work again. */
    static String of(Netlist tile, TilePlan plan) {
        try (var simulator = new XAwareEngine().compile(Unchecked.of(tile))) {
            var vectors = new TestVectors(simulator);
            vectors.poke("ena", 1);
            for (int pass = 0; pass < 2; pass++) {
                vectors.reset();
                switch (plan) {
                    case TilePlan.Native _, TilePlan.Direct _ -> vectors.randomPins();
                    case TilePlan.Loader loader -> vectors.transactions(loader);
                }
            }
            return vectors.out.toString();
        }
    }

    private void poke(String port, int value) {
        simulator.poke(simulator.port(port), value);
    }

    private void cycle() {
        poke("rst_n", reset);
        poke("ui_in", ui);
        poke("uio_in", uio);
        out.append(reset).append(' ').append(bits(ui)).append(' ').append(bits(uio)).append(' ').append(' ').append(seen("uo_out"))
                .append(' ').append(seen("uio_out")).append(' ').append(seen("uio_oe")).append('\n');
        simulator.step(1);
    }

    private static String bits(int value) {
        var text = Integer.toBinaryString(value);
        return "0".repeat(PinUse.PINS - text.length()) + text;
    }

    private String seen(String name) {
        int port = simulator.port(name);
        var unknown = simulator.unknown(port);
        var ones = simulator.ones(port);
        var text = new StringBuilder();
        for (int i = PinUse.PINS - 1; i >= 0; i--) {
            text.append(unknown.testBit(i) ? '-' : ones.testBit(i) ? '1' : '0');
        }
        return text.toString();
    }

    private void reset() {
        reset = 0;
        ui = 0;
        uio = 0;
        for (int i = 0; i < RESET_CYCLES; i++) {
            cycle();
        }
        reset = 1;
    }

    private void randomPins() {
        for (int i = 0; i < RANDOM_CYCLES; i++) {
            ui = random.nextInt(256);
            uio = random.nextInt(256);
            cycle();
        }
    }

    private void transactions(TilePlan.Loader plan) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int address = 0; address < plan.inputBytes(); address++) {
                ui = random.nextInt(256);
                strobe(address, LoaderTile.WRITE);
            }
            for (int i = random.nextInt(4); i >= 0; i--) {
                strobe(0, LoaderTile.STEP);
            }
            for (var output : plan.outputs()) {
                for (int b = 0; b < output.bytes(); b++) {
                    uio = output.address() + b;
                    cycle();
                }
            }
        }
    }

    private void strobe(int address, int pin) {
        uio = address;
        cycle();
        uio = address | 1 << pin;
        for (int i = 0; i < STROBE_CYCLES; i++) {
            cycle();
        }
        uio = address;
        cycle();
    }
}
