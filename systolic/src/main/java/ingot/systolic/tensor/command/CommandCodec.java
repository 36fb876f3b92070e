package ingot.systolic.tensor.command;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.systolic.tensor.command.Store.Destination;
import ingot.systolic.tensor.command.Store.Form;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Commands as they stand in memory, laid out by {@link CommandField}. */
public final class CommandCodec {
    /** Bytes of a command. */
    public static final int BYTES = 32;

    private CommandCodec() {}

    /** A program as it stands in memory. */
    public static byte[] encode(List<? extends Command> commands) {
        var bytes = new byte[BYTES * commands.size()];
        for (int i = 0; i < commands.size(); i++) {
            var bits = encode(commands.get(i));
            for (int j = 0; j < BYTES; j++) {
                bytes[BYTES * i + j] = bits.shiftRight(8 * j).byteValue();
            }
        }
        return bytes;
    }

    /** The 256 bits of a command, as an unsigned number. */
    public static BigInteger encode(Command command) {
        var bits = new Bits();
        switch (command) {
            case Fence fence -> bits.put(OPCODE, Opcode.FENCE.code()).put(INTERRUPTS, fence.interrupts() ? 1 : 0);
            case Load load -> bits.put(OPCODE, Opcode.LOAD.code()).put(TO_ACCUMULATORS, load.target().ordinal()).put(load.sync()).put(load.rows())
                    .put(ADDRESS, load.address()).put(Y_BYTES, load.yBytes()).put(Z_BYTES, load.zBytes());
            case Fill fill -> bits.put(OPCODE, Opcode.FILL.code()).put(TO_ACCUMULATORS, fill.target().ordinal()).put(fill.sync()).put(fill.rows())
                    .put(VALUE, Integer.toUnsignedLong(fill.value()));
            case Compute compute -> bits.put(OPCODE, Opcode.COMPUTE.code()).put(ACCUMULATES, compute.accumulates() ? 1 : 0).put(compute.sync())
                    .put(compute.inputs()).put(WEIGHTS, compute.weights()).put(WEIGHT_STRIDE, compute.weightStride()).put(SUMS, compute.sums().start())
                    .put(SUMS_X_STRIDE, compute.sums().xStride()).put(SUMS_Y_STRIDE, compute.sums().yStride())
                    .put(SUMS_Z_STRIDE, compute.sums().zStride()).put(TRANSPOSED, compute.transposed() ? 1 : 0);
            case Store store -> bits.put(OPCODE, Opcode.STORE.code()).put(store.sync()).put(store.source()).put(store.form()).put(store.destination());
        }
        return bits.value;
    }

    /**
     * The command that the 256 bits mean.
     *
     * @throws IllegalArgumentException when they mean none; the message says why
     */
    public static Command decode(BigInteger bits) {
        var in = new Bits();
        in.value = bits;
        int code = in.get(OPCODE);
        if (code < 1 || code > Opcode.values().length) {
            throw new IllegalArgumentException("there is no command with the opcode " + code);
        }
        return switch (Opcode.values()[code - 1]) {
            case FENCE -> new Fence(in.get(INTERRUPTS) == 1);
            case LOAD -> new Load(in.sync(), in.target(), in.pattern(), in.getLong(ADDRESS), in.getLong(Y_BYTES), in.getLong(Z_BYTES));
            case FILL -> new Fill(in.sync(), in.target(), in.pattern(), (int) in.getLong(VALUE));
            case COMPUTE -> {
                var inputs = in.pattern();
                var sums = new Pattern(in.get(SUMS), inputs.xCount(), in.get(SUMS_X_STRIDE), inputs.yCount(), in.get(SUMS_Y_STRIDE), inputs.zCount(),
                        in.get(SUMS_Z_STRIDE));
                yield new Compute(in.sync(), inputs, in.get(WEIGHTS), in.get(WEIGHT_STRIDE), sums, in.get(ACCUMULATES) == 1, in.get(TRANSPOSED) == 1);
            }
            case STORE -> new Store(in.sync(), in.windows(), in.form(), in.destination());
        };
    }

    /** 256 bits under construction or under examination. */
    private static final class Bits {
        private BigInteger value = BigInteger.ZERO;

        Bits put(CommandField field, long number) {
            Limits.unsigned(field.name(), number, field.width());
            value = value.or(BigInteger.valueOf(number).shiftLeft(field.low()));
            return this;
        }

        Bits put(Sync sync) {
            return put(WAITS, mask(sync.waitsFor())).put(SIGNALS, mask(sync.signals()));
        }

        Bits put(Pattern rows) {
            return put(START, rows.start()).put(X_COUNT, rows.xCount()).put(X_STRIDE, rows.xStride()).put(Y_COUNT, rows.yCount())
                    .put(Y_STRIDE, rows.yStride()).put(Z_COUNT, rows.zCount()).put(Z_STRIDE, rows.zStride());
        }

        Bits put(Store.Windows source) {
            return put(START, source.start()).put(X_COUNT, source.xCount()).put(X_STRIDE, source.xStride()).put(Y_COUNT, source.yCount())
                    .put(Y_STRIDE, source.yStride()).put(WINDOW_X, source.windowX()).put(WINDOW_Y, source.windowY())
                    .put(WINDOW_STRIDE, source.windowStride());
        }

        Bits put(Form form) {
            return switch (form) {
                case Form.Raw() -> put(RAW, 1);
                case Form.Requantised(int parameters) -> put(PARAMETERS, parameters);
                case Form.Applied(var function, int parameters) -> put(FUNCTION, function.code()).put(PARAMETERS, parameters);
            };
        }

        Bits put(Destination destination) {
            return switch (destination) {
                case Destination.Outside(long address, long xBytes, long yBytes) -> put(ADDRESS, address).put(X_BYTES, xBytes).put(Y_BYTES, yBytes);
                case Destination.Scratchpad(int start, int xStride, int yStride) ->
                        put(TO_SCRATCHPAD, 1).put(TO_START, start).put(TO_X_STRIDE, xStride).put(TO_Y_STRIDE, yStride);
            };
        }

        int get(CommandField field) {
            return (int) getLong(field);
        }

        long getLong(CommandField field) {
            return value.shiftRight(field.low()).longValue() & (1L << field.width()) - 1;
        }

        Sync sync() {
            return new Sync(units(get(WAITS)), units(get(SIGNALS)));
        }

        LocalMemory target() {
            return LocalMemory.values()[get(TO_ACCUMULATORS)];
        }

        Pattern pattern() {
            return new Pattern(get(START), get(X_COUNT), get(X_STRIDE), get(Y_COUNT), get(Y_STRIDE), get(Z_COUNT), get(Z_STRIDE));
        }

        Store.Windows windows() {
            return new Store.Windows(get(START), get(X_COUNT), get(X_STRIDE), get(Y_COUNT), get(Y_STRIDE), get(WINDOW_X), get(WINDOW_Y),
                    get(WINDOW_STRIDE));
        }

        Form form() {
            int function = get(FUNCTION);
            if (function > VectorFunction.values().length || function > 0 && get(RAW) == 1) {
                throw new IllegalArgumentException("there is no function with the code " + function + (get(RAW) == 1 ? " of raw sums" : ""));
            }
            return get(RAW) == 1 ? new Form.Raw() : function == 0 ? new Form.Requantised(get(PARAMETERS))
                    : new Form.Applied(VectorFunction.values()[function - 1], get(PARAMETERS));
        }

        Destination destination() {
            return get(TO_SCRATCHPAD) == 1 ? new Destination.Scratchpad(get(TO_START), get(TO_X_STRIDE), get(TO_Y_STRIDE))
                    : new Destination.Outside(getLong(ADDRESS), getLong(X_BYTES), getLong(Y_BYTES));
        }

        private static int mask(Set<Unit> units) {
            return units.stream().mapToInt(unit -> 1 << unit.ordinal()).sum();
        }

        private static Set<Unit> units(int mask) {
            var units = EnumSet.noneOf(Unit.class);
            Arrays.stream(Unit.values()).filter(unit -> (mask >> unit.ordinal() & 1) == 1).forEach(units::add);
            return units;
        }
    }
}
