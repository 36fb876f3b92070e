package ingot.systolic.tensor;

import static ingot.generators.bus.Access.PULSE;
import static ingot.generators.bus.Access.READ_ONLY;
import static ingot.generators.bus.Access.STICKY;

import ingot.generators.bus.Field;
import ingot.generators.bus.RegisterBank;
import ingot.generators.bus.RegisterMap;
import ingot.generators.bus.Sticky;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;

/** The registers of a tensor unit. {@link #map} is what software sees of them, {@code map().cHeader()} the header for C. */
public record TensorRegisters(Control control, Program program, ProgramHigh programHigh, Length length, Status status, Events events, Enable enable,
        Failure failure, Cycles cycles, Vectors vectors) implements Bundle {
    /** What the unit does. */
    public record Control(
            @Field(value = "begins the program, with no tokens; only while nothing runs", access = PULSE) Bool start,
            @Field(value = "lets commands that have begun end, and drops the others", access = PULSE) Bool stop) implements Bundle {}

    /** Where the program is. */
    public record Program(@Field("address of the first command, a multiple of 32 bytes: its low bits") UInt address) implements Bundle {}

    /** Where the program is. */
    public record ProgramHigh(@Field("the bits of the address above 32") UInt address) implements Bundle {}

    /** How long the program is. */
    public record Length(@Field("commands of the program") UInt commands) implements Bundle {}

    /** What the unit does now. */
    public record Status(
            @Field(value = "a program runs, or is being stopped", access = READ_ONLY) Bool running,
            @Field(value = "nothing more begins", access = READ_ONLY) Bool halted) implements Bundle {}

    /** What has happened. */
    public record Events(
            @Field(value = "a program has ended", access = STICKY) Sticky done,
            @Field(value = "a program has been stopped by a problem", access = STICKY) Sticky failed,
            @Field(value = "a program has been stopped by software", access = STICKY) Sticky stopped,
            @Field(value = "a fence has been reached", access = STICKY) Sticky fence) implements Bundle {}

    /** What raises the interrupt. */
    public record Enable(
            @Field("the end of a program") Bool done,
            @Field("a problem") Bool failed,
            @Field("a stop by software") Bool stopped,
            @Field("a fence") Bool fence) implements Bundle {}

    /** The first problem since the program was begun. */
    public record Failure(
            @Field(value = "index of the command", access = READ_ONLY) UInt command,
            @Field(value = "what is wrong: 0 nothing, 1 no command, 2 a count of 0, 3 rows outside, 4 an address, 5 an overlap, 6 the bus, 7 a memory",
                    access = READ_ONLY) UInt problem) implements Bundle {}

    /** How long the program has run. */
    public record Cycles(@Field(value = "cycles since it was begun, until it ended", access = READ_ONLY) UInt count) implements Bundle {}

    /** How much the array has done. */
    public record Vectors(@Field(value = "vectors that the array has taken; by the cycles, its utilisation", access = READ_ONLY) UInt count) implements Bundle {}

    private static final int WORD = 32;
    private static final int HIGH_BITS = 16;
    /** Bits of a problem's number. */
    static final int PROBLEM_BITS = 3;

    static TensorRegisters type() {
        return new TensorRegisters(new Control(Hdl.bool(), Hdl.bool()), new Program(Hdl.uint(WORD)), new ProgramHigh(Hdl.uint(HIGH_BITS)),
                new Length(Hdl.uint(Issued.INDEX_BITS)), new Status(Hdl.bool(), Hdl.bool()),
                new Events(Sticky.of(1), Sticky.of(1), Sticky.of(1), Sticky.of(1)), new Enable(Hdl.bool(), Hdl.bool(), Hdl.bool(), Hdl.bool()),
                new Failure(Hdl.uint(Issued.INDEX_BITS), Hdl.uint(PROBLEM_BITS)), new Cycles(Hdl.uint(WORD)), new Vectors(Hdl.uint(WORD)));
    }

    static RegisterBank.Params<TensorRegisters> bank() {
        return new RegisterBank.Params<>("tensor", type());
    }

    /** Offsets and fields. */
    public static RegisterMap map() {
        return bank().map();
    }
}
