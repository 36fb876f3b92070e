package ingot.hdl;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The vocabulary: types, literals, registers, wires, memories and choices. {@link Module} inherits it, so a module needs no
 * import; a class of helper methods uses {@code import static ingot.hdl.Hdl.*}.
 *
 * <p>Everything here belongs to the module whose constructor is running.
 */
public abstract non-sealed class Hdl extends ChoiceWords {
    Hdl() {}

    /** A register without a reset. */
    public static <T extends Data> T reg(T type) {
        var here = Here.now();
        return here.module().state.register(type, null, here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <T extends Word> T reg(T type, long reset) {
        var here = Here.now();
        return here.module().state.register(type, here.like(type, BigInteger.valueOf(reset)), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <T extends Word> T reg(T type, BigInteger reset) {
        var here = Here.now();
        return here.module().state.register(type, here.like(type, reset), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static Bool reg(Bool type, boolean reset) {
        var here = Here.now();
        return here.module().state.register(type, lit(reset), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <E extends Enum<E>> EnumOf<E> reg(EnumOf<E> type, E reset) {
        var here = Here.now();
        return here.module().state.register(type, type.lit(reset), here);
    }

    /** A state machine that reset puts into {@code initial}; its states are described with {@link Fsm#in(Enum, Runnable)}. */
    public static <E extends Enum<E>> Fsm<E> fsm(Class<E> states, E initial) {
        return fsm(enumOf(states), initial);
    }

    /** As {@link #fsm(Class, Enum)}, in the encoding of {@code type}. */
    public static <E extends Enum<E>> Fsm<E> fsm(EnumOf<E> type, E initial) {
        var here = Here.now();
        return new Fsm<>(here.module().state.register(type, type.lit(initial), here), initial, here);
    }

    /** A register that reset sets to {@code reset}, made of literals. */
    public static <T extends Data> T reg(T type, T reset) {
        var here = Here.now();
        return here.module().state.register(type, reset, here);
    }

    /** {@code value} as it was one cycle ago. */
    public static <T extends Data> T next(T value) {
        var here = Here.now();
        return here.module().state.delayed(value, null, here);
    }

    /** {@code value} as it was one cycle ago; {@code reset} in the first cycle after reset. */
    public static <T extends Word> T next(T value, long reset) {
        var here = Here.now();
        return here.module().state.delayed(value, here.like(value, BigInteger.valueOf(reset)), here);
    }

    /** {@code value} as it was one cycle ago; {@code reset} in the first cycle after reset. */
    public static Bool next(Bool value, boolean reset) {
        var here = Here.now();
        return here.module().state.delayed(value, lit(reset), here);
    }

    /** {@code value} as it was {@code cycles} ago, by a row of registers; 0 cycles are none. */
    public static <T extends Data> T delayed(T value, int cycles) {
        var here = Here.now();
        return here.module().state.delayed(value, cycles, null, here);
    }

    /** As {@link #delayed(Data, int)}, by registers that reset sets to {@code reset}, made of literals. */
    public static <T extends Data> T delayed(T value, int cycles, T reset) {
        var here = Here.now();
        return here.module().state.delayed(value, cycles, reset, here);
    }

    /** As {@link #delayed(Data, int)}, by registers that reset sets to {@code reset}. */
    public static <T extends Word> T delayed(T value, int cycles, long reset) {
        var here = Here.now();
        return here.module().state.delayed(value, cycles, here.like(value, BigInteger.valueOf(reset)), here);
    }

    /** As {@link #delayed(Data, int)}, by registers that reset sets to {@code reset}. */
    public static Bool delayed(Bool value, int cycles, boolean reset) {
        var here = Here.now();
        return here.module().state.delayed(value, cycles, lit(reset), here);
    }

    /** A signal to be driven by {@code set}, on every path. */
    public static <T extends Data> T wire(T type) {
        var here = Here.now();
        return here.module().wire(type, here);
    }

    /** A memory of {@code depth} items, its content undefined at power-up; a registered read gives the old word under a write. */
    public static <T extends Data> Mem<T> mem(int depth, T type) {
        var here = Here.now();
        return here.module().memory(depth, type, ReadUnderWrite.OLD, MemoryContent.UNDEFINED, here);
    }

    /** A memory of {@code depth} items that says what a registered read gives under a write. */
    public static <T extends Data> Mem<T> mem(int depth, T type, ReadUnderWrite mode) {
        var here = Here.now();
        return here.module().memory(depth, type, mode, MemoryContent.UNDEFINED, here);
    }

    /** A memory that holds {@code init} from address 0 at power-up, and 0 in the other words. */
    public static <T extends Data> Mem<T> mem(int depth, T type, List<BigInteger> init) {
        var here = Here.now();
        return here.module().memory(depth, type, ReadUnderWrite.OLD, new MemoryContent.Words(List.copyOf(init)), here);
    }

    /** A memory that holds {@code init} from address 0 at power-up, and 0 in the other words. */
    public static <T extends Data> Mem<T> mem(int depth, T type, long... init) {
        var here = Here.now();
        var words = Arrays.stream(init).mapToObj(BigInteger::valueOf).toList();
        return here.module().memory(depth, type, ReadUnderWrite.OLD, new MemoryContent.Words(words), here);
    }

    /** A memory that holds at power-up what a text file says: hexadecimal words, as Verilog's {@code $readmemh} takes them; words
     * that it does not name are 0. */
    public static <T extends Data> Mem<T> mem(int depth, T type, Path hexFile) {
        var here = Here.now();
        return here.module().memory(depth, type, ReadUnderWrite.OLD, new MemoryContent.HexFile(hexFile), here);
    }

    /** Gives an instance a name that is not its variable's: {@code var first = named("first", new Fifo(params))}. */
    public static <M extends Module<?>> M named(String name, M instance) {
        instance.named(name);
        return instance;
    }

    /** Gives a register, wire, port, value or memory a name that is not its variable's. */
    public static <T extends Data> T named(String name, T data) {
        var here = Here.now();
        here.module().names.rename(data, name, here);
        return data;
    }
}
