package ingot.hdl.check;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/** Designs with one mistake each; the tests look for its line, which ends in a comment {@code // E…}. */
final class BadDesigns {
    record None() {}

    enum Mode { OFF, SLOW, FAST }

    private BadDesigns() {}

    static final class TooWide extends Module<None> {
        final UInt a = input(uint(8));
        final UInt sum = output(uint(8));

        TooWide() {
            super(new None());
            sum.set(a.plus(a)); // E031
        }
    }

    static final class LiteralTooLarge extends Module<None> {
        final UInt a = input(uint(3));
        final Bool full = output(bool());

        LiteralTooLarge() {
            super(new None());
            full.set(a.eq(8)); // E032
        }
    }

    static final class Undriven extends Module<None> {
        final UInt sum = output(uint(8)); // E020

        Undriven() {
            super(new None());
        }
    }

    static final class Inner extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        Inner() {
            super(new None());
            b.set(a.xor(a.shiftRight(1)));
        }
    }

    static final class UndrivenInput extends Module<None> {
        final UInt b = output(uint(8));

        UndrivenInput() {
            super(new None());
            var inner = new Inner(); // E021
            b.set(inner.b);
        }
    }

    static final class Latch extends Module<None> {
        final Bool enable = input(bool());
        final UInt a = input(uint(8));
        final UInt held = output(uint(8));

        Latch() {
            super(new None());
            when(enable, () -> held.set(a)); // E022
        }
    }

    static final class SecondDriver extends Module<None> {
        final UInt a = input(uint(8));
        final UInt sum = output(uint(8));

        SecondDriver() {
            super(new None());
            sum.set(a);
            sum.set(a.not()); // E023
        }
    }

    static final class Loop extends Module<None> {
        final UInt a = input(uint(8));
        final UInt sum = output(uint(8));

        Loop() {
            super(new None());
            var inner = new Inner();
            var back = wire(uint(8));
            inner.a.set(back.xor(a)); // E024
            back.set(inner.b);
            sum.set(back);
        }
    }

    static final class NotALoop extends Module<None> {
        final UInt a = input(uint(8));
        final UInt gray = output(uint(8));

        NotALoop() {
            super(new None());
            var chain = wire(uint(8));
            chain.bit(7).set(a.bit(7));
            for (var i = 6; i >= 0; i--) {
                chain.bit(i).set(chain.bit(i + 1).xor(a.bit(i)));
            }
            gray.set(chain);
        }
    }

    static final class Foreign extends Module<None> {
        final SInt a = input(sint(8));
        final SInt b = output(sint(8));
        SInt secret;

        Foreign(boolean outer) {
            super(new None());
            if (outer) {
                var child = new Foreign(false);
                child.a.set(a);
                b.set(child.secret); // E036
            } else {
                secret = a.not();
                b.set(secret);
            }
        }
    }

    static final class Incomplete extends Module<None> {
        final EnumOf<Mode> mode = input(enumOf(Mode.class));
        final UInt speed = output(uint(2));

        Incomplete() {
            super(new None());
            speed.set(0);
            select(mode) // E038
                    .is(Mode.SLOW, () -> speed.set(1))
                    .is(Mode.FAST, () -> speed.set(2));
        }
    }

    static final class InputSet extends Module<None> {
        final UInt a = input(uint(8));

        InputSet() {
            super(new None());
            a.set(3); // E041
        }
    }

    static final class TypeAsValue extends Module<None> {
        final UInt a = output(uint(8));

        TypeAsValue() {
            super(new None());
            a.set(uint(8)); // E040
        }
    }

    static final class BitsBeyond extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(4));

        BitsBeyond() {
            super(new None());
            b.set(a.bits(8, 5)); // E034
        }
    }

    static final class WrapToWider extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(16));

        WrapToWider() {
            super(new None());
            b.set(a.wrap(16)); // E033
        }
    }

    static final class Shapes extends Module<None> {
        final ingot.hdl.Vec<UInt> a = input(vec(4, uint(8)));
        final ingot.hdl.Vec<UInt> b = output(vec(5, uint(8)));

        Shapes() {
            super(new None());
            for (var element : b) {
                element.set(1);
            }
            when(a.get(0).eq(0), () -> connect(b, a)); // E042
        }
    }

    static final class Shifted extends Module<None> {
        final UInt a = input(uint(8));
        final UInt amount = input(uint(20));
        final UInt b = output(uint(8));

        Shifted() {
            super(new None());
            b.set(a.shiftLeft(amount)); // E035
        }
    }

    static final class Twice extends Module<None> {
        final UInt a = input(uint(2));
        final UInt b = output(uint(8));

        Twice() {
            super(new None());
            b.set(0);
            var choice = select(a).is(1, () -> b.set(1));
            choice.is(1, () -> b.set(2)); // E037
        }
    }

    static final class TwiceChosen extends Module<None> {
        final EnumOf<Mode> mode = input(enumOf(Mode.class));
        final UInt speed = output(uint(2));

        TwiceChosen() {
            super(new None());
            var one = lit(1);
            speed.set(choose(mode)
                    .is(Mode.SLOW, one)
                    .is(Mode.SLOW, one) // E037
                    .is(Mode.FAST, one)
                    .is(Mode.OFF, one).end());
        }
    }

    static final class ResetBySignal extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        ResetBySignal() {
            super(new None());
            var count = reg(uint(8), a); // E039
            count.set(a);
            b.set(count);
        }
    }

    static final class UnwrittenMemory extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = output(uint(8));

        UnwrittenMemory() {
            super(new None());
            var words = mem(16, uint(8)); // E020
            b.set(words.read(a));
        }
    }

    static final class OwnBits extends Module<None> {
        final Bool c = input(bool());
        final UInt out = output(uint(2));

        OwnBits() {
            super(new None());
            var x = wire(uint(2));
            when(c, () -> x.bit(1).set(x.bit(0))).otherwise(() -> x.bit(1).set(false)); // E025
            x.bit(0).set(c);
            out.set(x);
        }
    }

    static final class ElementBeyond extends Module<None> {
        final ingot.hdl.Vec<UInt> a = input(vec(4, uint(8)));
        final UInt b = output(uint(8));

        ElementBeyond() {
            super(new None());
            b.set(a.get(4)); // E034
        }
    }

    static final class NotAllowed extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        NotAllowed() {
            super(new None());
            allow("E022", "it is fine", () -> b.set(a)); // E070
        }
    }

    static final class NoReason extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        NoReason() {
            super(new None());
            allow("W002", " ", () -> b.set(a)); // E070
        }
    }

    static final class Crossing extends Module<None> {
        final Clock other = input(clock());
        final Bool a = input(bool());
        final Bool b = output(bool());

        Crossing() {
            super(new None());
            var data = next(a);
            b.set(in(domain(other), () -> next(data.not()))); // E026
        }
    }

    static final class WordCrossing extends Module<None> {
        final Clock other = input(clock());
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        WordCrossing() {
            super(new None());
            var data = next(a);
            b.set(in(domain(other), () -> next(next(data)))); // E028
        }
    }

    static final class ResetCrossing extends Module<None> {
        final Reset other = input(reset().asynchronous());
        final Reset another = input(reset().asynchronous());
        final Clock clock = input(clock());
        final Bool a = input(bool());
        final Bool b = output(bool());

        ResetCrossing() {
            super(new None());
            var data = in(domain(clock, other), () -> next(a, false));
            b.set(in(domain(clock, another), () -> next(data.not(), false))); // E027
        }
    }

    static final class Many extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));
        final UInt c = output(uint(8));

        Many() {
            super(new None());
            var register = reg(uint(4), 0);
            register.set(a);
            b.set(a.times(a));
            when(a.eq(300), () -> c.set(1));
        }
    }

    static final class Encodings extends Module<None> {
        final EnumOf<Mode> in = input(enumOf(Mode.class, ingot.hdl.Encoding.ONE_HOT));
        final EnumOf<Mode> out = output(enumOf(Mode.class));

        Encodings() {
            super(new None());
            out.set(in); // E050
        }
    }

    static final class ChosenClock extends Module<None> {
        final ingot.hdl.Clock one = input(clock());
        final ingot.hdl.Clock two = input(clock());
        final Bool which = input(bool());
        final Bool out = output(bool());

        ChosenClock() {
            super(new None());
            var domain = domain(mux(which, one, two)); // E051
            out.set(in(domain, () -> next(which)));
        }
    }

    static final class NoReset extends Module<None> {
        final ingot.hdl.Clock other = input(clock());
        final Bool out = output(bool());

        NoReset() {
            super(new None());
            in(domain(other), () -> {
                var on = reg(bool(), false); // E052
                on.set(on.not());
                out.set(on);
            });
        }
    }

    static final class Counting extends Module<None> {
        final UInt count = output(uint(8));

        Counting() {
            super(new None());
            var value = reg(uint(8), 0);
            value.set(value.plus(1).wrap(8));
            count.set(value);
        }
    }

    static final class NoResetForInstance extends Module<None> {
        final ingot.hdl.Clock other = input(clock());
        final UInt out = output(uint(8));

        NoResetForInstance() {
            super(new None());
            in(domain(other), () -> {
                var counter = new Counting(); // E052
                out.set(counter.count);
            });
        }
    }

    static final class EnableLost extends Module<None> {
        final UInt out = output(uint(8));

        EnableLost() {
            super(new None());
            var tick = reg(bool(), false);
            tick.set(tick.not());
            var counter = new Counting();
            counter.clocked(ingot.hdl.ClockDomain.DEFAULT, domain().enabled(tick)); // E057
            out.set(counter.count);
        }
    }

    static final class NotIsolated extends Module<None> {
        final Bool on = input(bool());
        final UInt count = output(uint(8)); // E058
        final Bool ready = output(bool());

        NotIsolated() {
            super(new None());
            supply().switchedBy(on).isolated(ready, 1);
            count.set(new Counting().count);
            ready.set(lit(true));
        }
    }

    static final class LowVoltage extends Module<None> {
        final UInt count = output(uint(8));

        LowVoltage() {
            super(new None());
            supply().volts(0.9); // E059
            count.set(new Counting().count);
        }
    }

    static final class NotShifted extends Module<None> {
        final UInt out = output(uint(8));

        NotShifted() {
            super(new None());
            out.set(new LowVoltage().count);
        }
    }

    static final class NeverOff extends Module<None> {
        final UInt count = output(uint(8));

        NeverOff() {
            super(new None());
            supply().isolated(); // E060
            count.set(new Counting().count);
        }
    }

    static final class OddMask extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        OddMask() {
            super(new None());
            var words = mem(4, uint(8), 0);
            words.write(a.low(2), a, a.low(3)); // E053
            out.set(words.read(a.low(2)));
        }
    }

    static final class NewAcrossClocks extends Module<None> {
        final ingot.hdl.Clock other = input(clock());
        final UInt a = input(uint(2));
        final UInt b = input(uint(2));
        final UInt out = output(uint(8));

        NewAcrossClocks() {
            super(new None());
            var words = mem(4, uint(8), ingot.hdl.ReadUnderWrite.NEW);
            allow("E026", "only the mode is wrong here", () -> {
                in(domain(other), () -> words.write(b, b));
                out.set(words.readNext(a)); // E054
            });
        }
    }

    static final class TooMuchContent extends Module<None> {
        final UInt a = input(uint(2));
        final UInt out = output(uint(8));

        TooMuchContent() {
            super(new None());
            var words = mem(4, uint(8), 1, 2, 3, 4, 5); // E055
            out.set(words.read(a));
        }
    }

    static final class NoSuchFile extends Module<None> {
        final UInt a = input(uint(2));
        final UInt out = output(uint(8));

        NoSuchFile() {
            super(new None());
            var words = mem(4, uint(8), java.nio.file.Path.of("nowhere.hex")); // E055
            out.set(words.read(a));
        }
    }

    static final class MixedFixed extends Module<None> {
        final ingot.hdl.Fixed a = input(fixed(1, 7));
        final ingot.hdl.Fixed b = input(ufixed(1, 7));
        final ingot.hdl.Fixed out = output(fixed(2, 14));

        MixedFixed() {
            super(new None());
            out.set(a.times(b)); // E056
        }
    }

    static final class LostFraction extends Module<None> {
        final ingot.hdl.Fixed a = input(fixed(4, 8));
        final ingot.hdl.Fixed out = output(fixed(8, 4));

        LostFraction() {
            super(new None());
            out.set(a); // E031
        }
    }

    static final class NotExact extends Module<None> {
        final ingot.hdl.Fixed out = output(fixed(4, 8));

        NotExact() {
            super(new None());
            out.set(out.lit(0.1)); // E032
        }
    }
}
