package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A statement of a {@link Process}. Statements run in order; the last assignment that is reached wins. */
public sealed interface Statement {
    /** The Java line that made the statement. */
    Source source();

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
