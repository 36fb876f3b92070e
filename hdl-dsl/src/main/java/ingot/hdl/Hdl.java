package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The vocabulary: types, literals, registers, wires, memories and choices. {@link Module} inherits it, so a module needs no
 * import; a class of helper methods uses {@code import static ingot.hdl.Hdl.*}.
 *
 * <p>Everything here belongs to the module whose constructor is running.
 */
public abstract non-sealed class Hdl extends VerificationWords {
    Hdl() {}

    // Types

    /** An unsigned number of {@code width} bits; one of no bits is always 0, and is not in the output. */
    public static UInt uint(int width) {
        return new UInt(Type.uint(checked(width)), null, null, null);
    }

    /** A two's complement number of {@code width} bits. */
    public static SInt sint(int width) {
        return new SInt(Type.sint(checked(width)), null, null, null);
    }

    /** {@code width} bits without a meaning as a number. */
    public static Bits bits(int width) {
        return new Bits(Type.uint(checked(width)), null, null, null);
    }

    /** One bit that is true or false. */
    public static Bool bool() {
        return new Bool(Type.BOOL, null, null, null);
    }

    /** A constant of a Java enum. */
    public static <E extends Enum<E>> EnumOf<E> enumOf(Class<E> constants) {
        return enumOf(constants, Encoding.BINARY);
    }

    /** A constant of a Java enum, in the bits that {@code encoding} gives. */
    public static <E extends Enum<E>> EnumOf<E> enumOf(Class<E> constants, Encoding encoding) {
        return new EnumOf<>(constants, encoding, null, null, null);
    }

    /** A signed fixed-point number with {@code integerBits} before the point, the sign included, and {@code fractionBits} after it. */
    public static Fixed fixed(int integerBits, int fractionBits) {
        return new Fixed(Type.sint(checked(integerBits + fractionBits)), fractionBits, null, null, null);
    }

    /** An unsigned fixed-point number with {@code integerBits} before the point and {@code fractionBits} after it. */
    public static Fixed ufixed(int integerBits, int fractionBits) {
        return new Fixed(Type.uint(checked(integerBits + fractionBits)), fractionBits, null, null, null);
    }

    /** {@code type} with its direction turned: in an input it is an output. For components of bundles that flow against the others. */
    public static <T extends Data> T flip(T type) {
        return Leaves.flip(type);
    }

    /** A clock. */
    public static Clock clock() {
        return new Clock(null, null, null);
    }

    /** A reset, synchronous and active high; {@link Reset#asynchronous} and {@link Reset#activeLow} say otherwise. */
    public static Reset reset() {
        return new Reset(Clocking.Reset.Kind.SYNCHRONOUS, true, null, null, null);
    }

    /** {@code size} data of one type. */
    public static <T extends Data> Vec<T> vec(int size, T type) {
        return new Vec<>(java.util.Collections.nCopies(size, type));
    }

    /** A vector of {@code size} values, each made from its index. */
    public static <T extends Data> Vec<T> tabulate(int size, IntFunction<T> element) {
        var elements = new ArrayList<T>();
        for (var i = 0; i < size; i++) {
            elements.add(element.apply(i));
        }
        return new Vec<>(elements);
    }

    /** A flow of items with valid and ready. */
    public static <T extends Data> Stream<T> stream(T item) {
        return new Stream<>(bool(), bool(), item);
    }

    private static int checked(int width) {
        if (width < 0) {
            throw new IllegalArgumentException("a width must be 0 or more, was " + width);
        }
        return width;
    }

    // Literals

    /** True or false. */
    public static Bool lit(boolean value) {
        return new Bool(Type.BOOL, Exprs.literal(value ? BigInteger.ONE : BigInteger.ZERO, Type.BOOL,
                ingot.hdl.netlist.Source.UNKNOWN), null, null);
    }

    /** An unsigned number in the fewest bits that hold it. */
    public static UInt lit(long value) {
        return Here.now().unsigned(value);
    }

    /** An unsigned number in {@code width} bits. */
    public static UInt lit(long value, int width) {
        return uint(width).lit(value);
    }

    /** An unsigned number in the fewest bits that hold it. */
    public static UInt lit(BigInteger value) {
        return Here.now().unsigned(value);
    }

    /**
     * An unsigned number from its text: {@code lit("0x1f")} has 8 bits, {@code lit("0b101")} three, as many as the digits stand for; a decimal
     * number takes the fewest that hold it.
     */
    public static UInt lit(String text) {
        return uint(LiteralText.width(text)).lit(LiteralText.value(text));
    }

    /** A signed number in the fewest bits that hold it. */
    public static SInt slit(long value) {
        return Here.now().signed(value);
    }

    /** Zero in every bit of {@code type}. */
    public static <T extends Data> T zero(T type) {
        return Leaves.map(type, leaf -> leaf.word().with(leaf.word().type,
                Exprs.zero(leaf.word().type, ingot.hdl.netlist.Source.UNKNOWN), null, null));
    }

    // State and signals

    /** A register without a reset. */
    public static <T extends Data> T reg(T type) {
        var here = Here.now();
        return here.module().register(type, null, here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <T extends Word> T reg(T type, long reset) {
        var here = Here.now();
        return here.module().register(type, here.like(type, BigInteger.valueOf(reset)), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <T extends Word> T reg(T type, BigInteger reset) {
        var here = Here.now();
        return here.module().register(type, here.like(type, reset), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static Bool reg(Bool type, boolean reset) {
        var here = Here.now();
        return here.module().register(type, lit(reset), here);
    }

    /** A register that reset sets to {@code reset}. */
    public static <E extends Enum<E>> EnumOf<E> reg(EnumOf<E> type, E reset) {
        var here = Here.now();
        return here.module().register(type, type.lit(reset), here);
    }

    /** A state machine that reset puts into {@code initial}; its states are described with {@link Fsm#in(Enum, Runnable)}. */
    public static <E extends Enum<E>> Fsm<E> fsm(Class<E> states, E initial) {
        return fsm(enumOf(states), initial);
    }

    /** As {@link #fsm(Class, Enum)}, in the encoding of {@code type}. */
    public static <E extends Enum<E>> Fsm<E> fsm(EnumOf<E> type, E initial) {
        var here = Here.now();
        return new Fsm<>(here.module().register(type, type.lit(initial), here), initial, here);
    }

    /** A register that reset sets to {@code reset}, made of literals. */
    public static <T extends Data> T reg(T type, T reset) {
        var here = Here.now();
        return here.module().register(type, reset, here);
    }

    /** {@code value} as it was one cycle ago. */
    public static <T extends Data> T next(T value) {
        var here = Here.now();
        return here.module().delayed(value, null, here);
    }

    /** {@code value} as it was one cycle ago; {@code reset} in the first cycle after reset. */
    public static <T extends Word> T next(T value, long reset) {
        var here = Here.now();
        return here.module().delayed(value, here.like(value, BigInteger.valueOf(reset)), here);
    }

    /** {@code value} as it was one cycle ago; {@code reset} in the first cycle after reset. */
    public static Bool next(Bool value, boolean reset) {
        var here = Here.now();
        return here.module().delayed(value, lit(reset), here);
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

    /** Gives a register, wire, port, value or memory a name that is not its variable's. */
    public static <T extends Data> T named(String name, T data) {
        var here = Here.now();
        here.module().rename(data, name, here);
        return data;
    }

    // Findings that are meant

    /**
     * Says that findings of rule {@code id} are meant in what {@code body} describes. The reason is printed beside them.
     *
     * @param id a warning ({@code W...}) or a crossing of clocks or resets ({@code E026}, {@code E027}, {@code E028})
     */
    public static void allow(String id, String reason, Runnable body) {
        var here = Here.now();
        here.module().allowances.during(id, reason, here, body);
    }

    /** Says that findings of rule {@code id} about {@code data} are meant; gives {@code data} back. The reason is printed. */
    public static <T extends Data> T allowed(String id, String reason, T data) {
        var here = Here.now();
        here.module().allowances.of(id, reason, here, data);
        return here.made(data);
    }

    // Clock domains

    /** The clock domain in scope: the module's own, or the one of the enclosing {@code in(domain, …)}. */
    public static Domain domain() {
        return Here.now().module().domains.current();
    }

    /** The domain of the ports that {@code description} names; they come into being where something needs them. */
    public static Domain domain(ClockDomain description) {
        return Here.now().module().domains.named(description);
    }

    /** A domain without a reset. */
    public static Domain domain(Clock clock) {
        var here = Here.now();
        return here.module().domains.of(here, clock, null);
    }

    /** A domain. */
    public static Domain domain(Clock clock, Reset reset) {
        var here = Here.now();
        return here.module().domains.of(here, clock, reset);
    }

    /** Describes {@code body} in {@code domain}: registers, memory writes, registered reads and instances belong to it. */
    public static void in(Domain domain, Runnable body) {
        ScopedValue.where(Domains.SCOPE, domain).run(body);
    }

    /** Describes {@code body} in {@code domain}, and gives what it gives: {@code var count = in(fast, () -> reg(uint(8), 0))}. */
    public static <T> T in(Domain domain, Supplier<T> body) {
        return ScopedValue.where(Domains.SCOPE, domain).call(body::get);
    }

    /** Describes {@code body} in the domain of the ports that {@code description} names. */
    public static void in(ClockDomain description, Runnable body) {
        in(domain(description), body);
    }

    /** Describes {@code body} in the domain of the ports that {@code description} names, and gives what it gives. */
    public static <T> T in(ClockDomain description, Supplier<T> body) {
        return in(domain(description), body);
    }

    // Blocks and choices

    /** Does {@code body} where {@code condition} is true. */
    public static When when(Bool condition, Runnable body) {
        var here = Here.now();
        var branch = new Block.Branch(here.read(condition), new Block(), new Block(), here.source());
        here.module().add(branch);
        here.module().inside(branch.then(), body);
        return new When(branch);
    }

    /** Chooses a value: {@code when(c).then(a).otherwise(b)}. */
    public static Then when(Bool condition) {
        return new Then(condition);
    }

    /** Chooses a block by a number. */
    public static Select<Integer> select(UInt subject) {
        return new Select<>(subject, Here.now());
    }

    /** Chooses a block by a constant. */
    public static <E extends Enum<E>> Select<E> select(EnumOf<E> subject) {
        return new Select<>(subject, Here.now());
    }

    /** Chooses a value by a number: {@code choose(x).is(0, a).is(1, b).otherwise(c)}. */
    public static Choose<Integer> choose(UInt subject) {
        return new Choose<>(subject);
    }

    /** Chooses a value by a constant: {@code choose(op).is(ADD, a).is(SUB, b).end()}. */
    public static <E extends Enum<E>> Choose<E> choose(EnumOf<E> subject) {
        return new Choose<>(subject);
    }

    /** {@code condition ? whenTrue : whenFalse}; the narrower value is extended. */
    public static <T extends Data> T mux(Bool condition, T whenTrue, T whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, whenTrue, whenFalse));
    }

    /** {@code condition ? whenTrue : whenFalse}, a literal of the other's type. */
    public static <T extends Word> T mux(Bool condition, T whenTrue, long whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, whenTrue, here.like(whenTrue, BigInteger.valueOf(whenFalse))));
    }

    /** {@code condition ? whenTrue : whenFalse}, a literal of the other's type. */
    public static <T extends Word> T mux(Bool condition, long whenTrue, T whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, here.like(whenFalse, BigInteger.valueOf(whenTrue)), whenFalse));
    }
}
