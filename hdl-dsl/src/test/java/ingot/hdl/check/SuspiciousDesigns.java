package ingot.hdl.check;

import ingot.hdl.Allow;
import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.UInt;

/** Designs with one thing each that looks wrong; the tests look for its line, which ends in a comment {@code // W…}. */
final class SuspiciousDesigns {
    record None() {}

    private SuspiciousDesigns() {}

    static final class UnusedInput extends Module<None> {
        final UInt a = input(uint(8));
        final Bool spare = input(bool()); // W001
        final UInt b = output(uint(8));

        UnusedInput() {
            super(new None());
            b.set(a);
        }
    }

    static final class NeverRead extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        NeverRead() {
            super(new None());
            var before = reg(uint(8));
            var last = reg(uint(8)); // W002
            before.set(a);
            last.set(before);
            b.set(a);
        }
    }

    static final class Ring extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        Ring() {
            super(new None());
            var count = reg(uint(8), 0); // W002
            count.set(count.plus(1).wrap(8));
            b.set(a);
        }
    }

    static final class UnreadWire extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        UnreadWire() {
            super(new None());
            var doubled = wire(uint(9)); // W003
            doubled.set(a.plus(a));
            b.set(a);
        }
    }

    static final class UnreadMemory extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = output(uint(4));

        UnreadMemory() {
            super(new None());
            var words = mem(16, uint(4)); // W003
            words.write(a, a);
            b.set(a);
        }
    }

    static final class UselessInstance extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        UselessInstance() {
            super(new None());
            var inner = new BadDesigns.Inner(); // W003
            inner.a.set(a);
            b.set(a);
        }
    }

    static final class AlwaysTrue extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = output(uint(4));

        AlwaysTrue() {
            super(new None());
            b.set(0);
            when(a.le(15), () -> b.set(a)); // W004
        }
    }

    static final class CycleApart extends Module<None> {
        final Bool start = input(bool());
        final Bool ready = input(bool());
        final Bool go = output(bool());

        CycleApart() {
            super(new None());
            var started = next(start, false);
            var isReady = next(ready, false);
            in(ClockDomain.named("other"), () -> {
                var one = next(next(started));
                var two = next(next(isReady));
                go.set(next(one.and(two))); // W005
            });
        }
    }

    static final class TwoWriters extends Module<None> {
        final UInt address = input(uint(2));
        final UInt data = input(uint(8));
        final UInt word = output(uint(8));

        TwoWriters() {
            super(new None());
            var words = mem(4, uint(8)); // W006
            words.write(address, data);
            in(ClockDomain.named("other"), () -> words.write(address, data));
            word.set(words.read(address));
        }
    }

    static final class ReadWhereWritten extends Module<None> {
        final UInt address = input(uint(2));
        final UInt data = input(uint(8));
        final UInt word = output(uint(8));

        ReadWhereWritten() {
            super(new None());
            var words = mem(4, uint(8), ReadUnderWrite.UNDEFINED);
            words.write(address, data);
            word.set(words.readNext(address)); // W006
        }
    }

    static final class NameTaken extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = output(uint(4));

        NameTaken() {
            super(new None());
            b.set(named("A", next(a))); // W008
        }
    }

    static final class Idle extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = output(uint(4));

        Idle() {
            super(new None());
            allow("W002", "debug only", () -> b.set(a)); // W007
        }
    }

    static final class Meant extends Module<None> {
        final UInt a = input(uint(8));
        final Bool spare = allowed("W001", "the pin exists on the board", input(bool()));
        final UInt b = output(uint(8));

        Meant() {
            super(new None());
            allow("W002", "seen in waves only", () -> {
                var count = reg(uint(8), 0);
                count.set(count.plus(1).wrap(8));
            });
            b.set(a);
        }
    }

    @Allow(id = "W001", reason = "one shape for all variants")
    static final class MeantAsAWhole extends Module<None> {
        final UInt a = input(uint(8));
        final Bool spare = input(bool());
        final UInt b = output(uint(8));

        MeantAsAWhole() {
            super(new None());
            b.set(a);
        }
    }
}
