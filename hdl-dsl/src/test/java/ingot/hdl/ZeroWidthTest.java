package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of no bits are words: a parameter may be 0, and what has no bits is not in the output. */
class ZeroWidthTest {
    record Params(int tagBits) {}

    record Item(UInt tag, UInt data) implements Bundle {}

    /** Everything that a generator does to a word, with one of which the width is a parameter. */
    static final class Tagged extends Module<Params> {
        final Item in = input(new Item(uint(p.tagBits()), uint(8)));
        final Item out = output(new Item(uint(p.tagBits()), uint(8)));
        final Stream<UInt> tagStream = output(stream(uint(p.tagBits())));
        final UInt packed = output(uint(8 + p.tagBits()));
        final UInt sum = output(uint(9));
        final SInt signedSum = output(sint(9));

        Tagged(int tagBits) {
            super(new Params(tagBits));
            var held = reg(uint(p.tagBits()), 0);
            held.set(in.tag());
            out.tag().set(held);
            out.data().set(next(in.data()));
            packed.set(cat(held, in.data()));
            var chosen = mux(in.data().bit(0), held, in.tag());
            sum.set(in.data().plus(chosen.extend(8)));
            var signedTag = wire(sint(p.tagBits()));
            signedTag.set(held.asSInt());
            signedSum.set(in.data().low(7).asSInt().plus(signedTag.extend(8)));
            tagStream.valid.set(true);
            tagStream.payload.set(in.tag());
        }
    }

    /** Stores tags at addresses that need no bits where there is only one. */
    static final class Table extends Module<Params> {
        final UInt address = input(uint(p.tagBits()));
        final UInt tag = input(uint(p.tagBits()));
        final UInt data = input(uint(8));
        final UInt tagRead = output(uint(p.tagBits()));
        final UInt dataRead = output(uint(8));
        final UInt element = output(uint(8));

        Table(int bits) {
            super(new Params(bits));
            var tags = mem(4, uint(p.tagBits()));
            tags.write(data.low(2), tag);
            tagRead.set(tags.readNext(data.low(2)));
            var words = mem(1 << p.tagBits(), uint(8), ReadUnderWrite.NEW);
            words.write(address, data);
            dataRead.set(words.readNext(address));
            var vector = reg(vec(1 << p.tagBits(), uint(8)), zero(vec(1 << p.tagBits(), uint(8))));
            vector.get(address).set(data);
            element.set(vector.get(address));
        }
    }

    /** Operators on {@code none}; each output has the value that its name says, most of them as a literal. */
    static final class Operators extends Module<Params> {
        final UInt none = input(uint(0));
        final SInt noneSigned = input(sint(0));
        final UInt a = input(uint(4));
        final SInt s = input(sint(4));

        Operators() {
            super(new Params(0));
            constant("zero", none.plus(none), none.minus(0).wrap(1), none.popCount(), none.leadingZeros(),
                    none.trailingZeros(), a.times(none), none.shiftLeft(3), noneSigned.negate(), none.toSInt(), noneSigned.asUInt().extend(2),
                    none.ne(0), none.lt(none), none.anyBit(), none.parity(), none.repeat(3).extend(1), cat().extend(1),
                    none.bit(a.low(1)), pack(none).extend(2), lookup(none, uint(3), 0, 7), noneSigned.isNegative(),
                    noneSigned.dividedBy(noneSigned).extend(1));
            constant("one", none.eq(0), none.le(none), none.ge(none), none.allBits(), noneSigned.eq(noneSigned), oneHot(none, 1),
                    choose(none).is(0, lit(1)).otherwise(lit(0)));
            same("a", a, a.plus(none).wrap(4), a.or(none), a.shiftLeft(none), a.shiftRight(none), cat(none, a), cat(a, none, none),
                    a.max(none), none.max(a), vec1(a).get(none), a.rotateLeft(none), unpack(new Item(uint(0), uint(4)), a).data(),
                    oneHotMux(lit(true), List.of(a)), a.bits(3, 0).wrap(4));
            same("s", s, s.plus(noneSigned).wrap(4), s.minus(noneSigned).wrap(4), noneSigned.max(s).extend(4).max(s), s.shiftRight(none));
            nothing(a.low(0), a.high(0), a.bits(-1, 0), a.bits(1, 2), a.wrap(0), a.saturate(0), a.and(a).truncate(0), none.not(),
                    none.rotateLeft(1), none.rotateRight(a), none.reverse(), a.bitsAt(a, 0), none.shiftRight(2), none.shiftRight(a),
                    none.and(none), none.times(none), noneSigned.asBits(), none.remainder(a), none.dividedBy(a), none.asSInt(), next(none), past(none),
                    mux(a.bit(0), none, none), oneHotMux(lit(true), List.of(none)), bits(0).lit(0), named("nobody", none));
            a.low(0);
            select(none).is(0, () -> named("chosen", output(bool())).set(true)).otherwise(() -> lost().set(0));
            cover(stable(none), "a word of no bits stays as it is");
        }

        private Vec<UInt> vec1(UInt element) {
            return Vec.of(element);
        }

        private UInt lost() {
            return wire(uint(0));
        }

        private void constant(String name, Word... words) {
            for (var i = 0; i < words.length; i++) {
                assertTrue(words[i].width() > 0, name + " " + i);
                var port = named(name + "_" + i, output(uint(words[i].width())));
                port.set(words[i].asUInt());
            }
        }

        private void same(String name, Word wanted, Word... words) {
            for (var i = 0; i < words.length; i++) {
                var port = named(name + "_" + i, output(uint(wanted.width())));
                port.set(words[i].asUInt());
            }
        }

        private void nothing(Word... words) {
            for (var i = 0; i < words.length; i++) {
                assertEquals(0, words[i].width(), "word " + i);
            }
        }
    }

    /** Has instances with ports of no bits. */
    static final class Parent extends Module<Params> {
        final UInt data = input(uint(8));
        final UInt sum = output(uint(9));

        Parent(int tagBits) {
            super(new Params(tagBits));
            var child = new Tagged(p.tagBits());
            child.in.tag().set(data.low(p.tagBits()));
            child.in.data().set(data);
            child.tagStream.ready.set(true);
            sum.set(child.sum.plus(child.out.tag()).wrap(9));
        }
    }

    @Test
    void aTagOfNoBitsIsNotThere() {
        var text = SystemVerilog.emit(Elaboration.elaborate(() -> new Tagged(0)));
        assertFalse(text.contains("tag "), text);
        assertFalse(text.contains("payload"), text);
        assertFalse(text.contains("held"), text);
        assertFalse(text.contains("chosen"), text);
        Tools.accept("Tagged_t0", text);
        Tools.accept("Parent_t0", SystemVerilog.emit(Elaboration.elaborate(() -> new Parent(0))));
    }

    @Test
    void aTagOfSomeBitsIs() {
        Tools.accept("Parent_t3", SystemVerilog.emit(Elaboration.elaborate(() -> new Parent(3))));
    }

    @Test
    void memoriesHaveNoWordsOfNoBits() {
        var text = SystemVerilog.emit(Elaboration.elaborate(() -> new Table(0)));
        assertFalse(text.contains("tags"), text);
        assertTrue(text.contains("words"), text);
        Tools.verilatorAccepts("Table_t0", text);
        Tools.icarusAccepts("Table_t0", text);
        Tools.accept("Table_t2", SystemVerilog.emit(Elaboration.elaborate(() -> new Table(2))));
    }

    @Test
    void operatorsTakeItAsZero() {
        var text = SystemVerilog.emit(Elaboration.elaborate(Operators::new));
        assertFalse(text.contains("none"), text);
        assertEquals(19, assignments(text, "zero_\\d+ = \\d+'s?[dbh]0;"), text);
        assertEquals(7, assignments(text, "one_\\d+ = 1'[dbh]1;"), text);
        assertEquals(8, assignments(text, "a_\\d+ = a;"), text);
        assertTrue(text.contains("assign chosen = 1'b1;"), text);
        Tools.accept("Operators_t0", text);
    }

    private static long assignments(String text, String pattern) {
        return text.lines().filter(line -> line.strip().matches("assign " + pattern)).count();
    }

    @Test
    void aWordOfNoBitsHasNoBitToRead() {
        final class Reads extends Module<Params> {
            Reads() {
                super(new Params(0));
                named("bit", output(bool())).set(named("none", input(uint(0))).bit(0));
                named("few", output(uint(0))).set(named("many", input(uint(1))));
            }
        }
        var thrown = assertThrows(DesignException.class, () -> Elaboration.elaborate(Reads::new));
        assertEquals(List.of("E034", "E031"), thrown.diagnostics().stream().map(Diagnostic::id).toList());
    }
}
