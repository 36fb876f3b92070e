package ingot.generators.floating;

import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.ArrayDeque;
import java.util.function.Supplier;

/** A floating-point block on the JVM engine, with a new operation in every cycle. */
final class Bench implements AutoCloseable {
    private static final String[] OPERANDS = {"a", "b", "c"};

    private final Simulator simulator;
    private final int[] operands;
    private final int rounding;
    private final int random;
    private final int result;
    private final int flags;
    private final int stages;
    private final long mask;
    private final ArrayDeque<Case> under = new ArrayDeque<>();
    private int compared;

    private record Case(String text, FloatResult expected) {}

    Bench(Supplier<Module<?>> device, int operands, int width, int stages, boolean hasRandom) {
        var netlist = Design.of(device).netlist();
        simulator = new JvmEngine().compile(netlist);
        this.operands = new int[operands];
        for (int i = 0; i < operands; i++) {
            this.operands[i] = simulator.port(OPERANDS[i]);
        }
        rounding = simulator.port("rounding");
        random = hasRandom ? simulator.port("random") : -1;
        result = simulator.port("result");
        flags = simulator.port("flags");
        this.stages = stages;
        mask = width == 64 ? -1 : (1L << width) - 1;
    }

    Simulator simulator() {
        return simulator;
    }

    /** Begins an operation, and compares the one that ends. */
    void run(RoundingMode mode, long randomValue, FloatResult expected, long... values) {
        simulator.poke(rounding, mode.ordinal());
        if (random >= 0) {
            simulator.poke(random, randomValue);
        }
        for (int i = 0; i < operands.length; i++) {
            simulator.poke(operands[i], values[i]);
        }
        under.add(new Case(stages == 0 ? null : text(mode, randomValue, values), expected));
        if (stages > 0) {
            simulator.step(1);
        }
        if (under.size() >= Math.max(stages, 1)) {
            compare(mode, randomValue, values);
        }
    }

    /** Ends the operations that are still under way. */
    int finish() {
        while (!under.isEmpty()) {
            simulator.step(1);
            compare(null, 0);
        }
        return compared;
    }

    private void compare(RoundingMode mode, long randomValue, long... values) {
        var next = under.remove();
        long bits = simulator.peek(result) & mask;
        int raised = (int) simulator.peek(flags);
        compared++;
        if (bits != next.expected().bits() || raised != next.expected().flags()) {
            throw new AssertionError("%s: expected %x flags %02x but was %x flags %02x".formatted(
                    next.text() == null ? text(mode, randomValue, values) : next.text(),
                    next.expected().bits(), next.expected().flags(), bits, raised));
        }
    }

    private static String text(RoundingMode mode, long random, long[] values) {
        var text = new StringBuilder(mode.name()).append(" random ").append(random);
        for (long value : values) {
            text.append(" 0x").append(Long.toHexString(value));
        }
        return text.toString();
    }

    @Override
    public void close() {
        simulator.close();
    }

    /** The model that rounds as the hardware is told to. */
    static FloatModel model(FloatFormat format, int randomBits, RoundingMode mode, long draw) {
        return mode == RoundingMode.STOCHASTIC ? FloatModel.stochastic(format, randomBits, draw) : FloatModel.of(format, mode);
    }
}
