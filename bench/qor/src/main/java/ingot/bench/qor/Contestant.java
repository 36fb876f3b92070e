package ingot.bench.qor;

import ingot.hdl.Module;
import java.util.function.Supplier;

/**
 * One way to compute a function.
 *
 * @param function what is computed; all its contestants of one size are compared with each other
 * @param size width of the operands in bits, or number of lanes
 * @param way how; {@link #PLAIN} for the language's operators, which leave the structure to Yosys
 * @param cycles from one result to the next
 * @param hasRivals whether those of the same function and size do the same
 */
record Contestant(String function, int size, String way, int cycles, boolean hasRivals, Supplier<? extends Module<?>> device) {
    static final String PLAIN = "plain";

    Contestant(String function, int size, String way, Supplier<? extends Module<?>> device) {
        this(function, size, way, 1, device);
    }

    Contestant(String function, int size, String way, int cycles, Supplier<? extends Module<?>> device) {
        this(function, size, way, cycles, true, device);
    }

    /** A block that is made in one way; its neighbours in the table do other things. */
    static Contestant alone(String room, int size, String block, Supplier<? extends Module<?>> device) {
        return new Contestant(room, size, block, 1, false, device);
    }

    String name() {
        return function + "-" + size + "-" + way.replaceAll("[ ,]+", "-");
    }
}
