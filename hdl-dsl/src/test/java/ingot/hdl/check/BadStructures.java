package ingot.hdl.check;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** Designs with one mistake each in their state machines or checks, on the line that ends in {@code // E…}. */
final class BadStructures {
    record None() {}

    enum State { FIRST, SECOND, THIRD }

    private BadStructures() {}

    static final class Feedback extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        Feedback() {
            super(new None());
            out.set(past(a)); // E080
        }
    }

    static final class NoPast extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        NoPast() {
            super(new None());
            out.set(a);
            check(past(a, 0).eq(a), "nothing changes"); // E081
        }
    }

    static final class GoOutside extends Module<None> {
        final Bool out = output(bool());

        GoOutside() {
            super(new None());
            var state = fsm(State.class, State.FIRST);
            state.in(State.FIRST, () -> state.go(State.SECOND));
            state.in(State.SECOND, () -> state.go(State.THIRD));
            state.in(State.THIRD, () -> { });
            state.go(State.FIRST); // E082
            out.set(state.is(State.THIRD));
        }
    }

    static final class Missing extends Module<None> {
        final Bool out = output(bool());

        Missing() {
            super(new None());
            var state = fsm(State.class, State.FIRST); // E083
            state.in(State.FIRST, () -> state.go(State.SECOND));
            state.in(State.SECOND, () -> state.go(State.FIRST));
            out.set(state.is(State.SECOND));
        }
    }

    static final class Unreachable extends Module<None> {
        final Bool out = output(bool());

        Unreachable() {
            super(new None());
            var state = fsm(State.class, State.FIRST); // E084
            state.in(State.FIRST, () -> state.go(State.SECOND));
            state.in(State.SECOND, () -> state.go(State.FIRST));
            state.in(State.THIRD, () -> { });
            out.set(state.is(State.SECOND));
        }
    }

    static final class LogicInBox extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        LogicInBox() {
            super(new None());
            external("Macro"); // E085
            out.set(a);
        }
    }

    static final class Backwards extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        Backwards() {
            super(new None());
            external("Macro").combinational(out, out); // E086
        }
    }

    static final class Twice extends Module<None> {
        final Bool out = output(bool());

        Twice() {
            super(new None());
            var state = fsm(State.class, State.FIRST);
            state.in(State.FIRST, () -> state.go(State.SECOND));
            state.in(State.SECOND, () -> state.go(State.THIRD));
            state.in(State.THIRD, () -> state.go(State.FIRST));
            state.in(State.SECOND, () -> { }); // E037
            out.set(state.is(State.SECOND));
        }
    }
}
