package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A statement of a {@link Process}. Statements run in order; the last assignment that is reached wins. */
public sealed interface Statement {
    /** The Java line that made the statement. */
    Source source();

    /** The expressions that this statement itself holds: condition, subject, address, value, lanes; not those of its bodies. */
    default List<Expr> expressions() {
        return switch (this) {
            case Assign assign -> List.of(assign.value());
            case AssignSlice assign -> List.of(assign.value());
            case If branch -> List.of(branch.condition());
            case Switch choice -> List.of(choice.subject());
            case MemoryWrite write -> Stream.concat(Stream.of(write.address(), write.value()), write.lanes().stream()).toList();
        };
    }

    /** The statements inside this one, a list for each branch or arm, the last resort last; none inside an assignment. */
    default List<List<Statement>> bodies() {
        return switch (this) {
            case Assign _, AssignSlice _, MemoryWrite _ -> List.of();
            case If branch -> List.of(branch.then(), branch.otherwise());
            case Switch choice -> Stream.concat(choice.cases().stream().map(Case::body), Stream.of(choice.otherwise())).toList();
        };
    }

    /** Calls {@code use} for all {@code statements} and those inside them, in the order of the text. */
    static void walk(List<Statement> statements, Consumer<? super Statement> use) {
        for (var statement : statements) {
            use.accept(statement);
            for (var body : statement.bodies()) {
                walk(body, use);
            }
        }
    }

    /** Calls {@code use} for each expression that {@code statements} and those inside them hold, in the order of the text. */
    static void walkExpressions(List<Statement> statements, Consumer<? super Expr> use) {
        walk(statements, statement -> statement.expressions().forEach(use));
    }

    /** {@code target} takes {@code value}, which has the target's type. */
    record Assign(Signal target, Expr value, Source source) implements Statement {}

    /** Bits {@code high} down to {@code low} of {@code target} take {@code value}. */
    record AssignSlice(Signal target, int high, int low, Expr value, Source source) implements Statement {}

    /** Chooses by a one-bit condition. An {@code else if} is an {@code If} alone in {@code otherwise}. */
    record If(Expr condition, List<Statement> then, List<Statement> otherwise, Source source) implements Statement {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Chooses by value. Labels are distinct; {@code otherwise} runs where none matches. */
    record Switch(Expr subject, List<Case> cases, List<Statement> otherwise, Source source) implements Statement {
        public Switch {
            cases = List.copyOf(cases);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** One arm of a {@link Switch}: the values that choose it, and what it does. */
    record Case(List<BigInteger> labels, List<Statement> body, Source source) {
        public Case {
            labels = List.copyOf(labels);
            body = List.copyOf(body);
        }
    }

    /**
     * Writes one word at the clock edge of the process; an address past the end writes nothing.
     *
     * @param lanes which lanes of the word are written, bit 0 for the least significant one: {@link Memory#lanes} bits; empty
     *     where the whole word is
     */
    record MemoryWrite(Memory memory, Expr address, Expr value, Optional<Expr> lanes, Source source) implements Statement {
        /** A write of a whole word. */
        public MemoryWrite(Memory memory, Expr address, Expr value, Source source) {
            this(memory, address, value, Optional.empty(), source);
        }
    }
}
