package ingot.test;

import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a test did to its device, so that it can be done again. Bounded: a test that does more has no replay. */
final class PokeLog {
    private static final int LIMIT = 4_000_000;
    private static final int STEP = -1;
    private static final int WIDE = -2;
    private static final int CLOCKS = -3;

    private int[] what = new int[256];
    private long[] values = new long[256];
    private int size;
    private final List<Wide> wide = new ArrayList<>();
    private final List<int[]> clockSets = new ArrayList<>();

    private record Wide(int port, BigInteger value) {}

    /** Called for every recorded deed, in order. */
    interface Player {
        /**
         * The clock rose.
         *
         * @param clocks handles of those that did, empty where all did
         */
        void stepped(long cycles, int[] clocks);
    }

    void poke(int port, long value) {
        add(port, value);
    }

    void poke(int port, BigInteger value) {
        wide.add(new Wide(port, value));
        add(WIDE, wide.size() - 1L);
    }

    /** Only {@code clocks} rise in the steps that follow; all, where it is empty. */
    private void choose(int[] clocks) {
        var last = clockSets.isEmpty() ? new int[0] : clockSets.getLast();
        if (!Arrays.equals(last, clocks)) {
            clockSets.add(clocks);
            add(CLOCKS, clockSets.size() - 1L);
        }
    }

    void step(long cycles, int... clocks) {
        choose(clocks);
        if (size > 0 && what[size - 1] == STEP && size < LIMIT) {
            values[size - 1] += cycles;
        } else {
            add(STEP, cycles);
        }
    }

    boolean isComplete() {
        return size < LIMIT;
    }

    /** Pokes {@code simulator} as it was; steps are left to {@code player}. */
    void replay(Simulator simulator, Player player) {
        var clocks = new int[0];
        for (int i = 0; i < size; i++) {
            switch (what[i]) {
                case STEP -> player.stepped(values[i], clocks);
                case CLOCKS -> clocks = clockSets.get((int) values[i]);
                case WIDE -> {
                    var entry = wide.get((int) values[i]);
                    simulator.poke(entry.port(), entry.value());
                }
                default -> simulator.poke(what[i], values[i]);
            }
        }
    }

    private void add(int kind, long value) {
        if (size == LIMIT) {
            return;
        }
        if (size == what.length) {
            what = Arrays.copyOf(what, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        what[size] = kind;
        values[size++] = value;
    }
}
