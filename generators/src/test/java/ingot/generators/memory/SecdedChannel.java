package ingot.generators.memory;

import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Dut;

/** A word goes through encoder and decoder, and up to two of its bits turn over on the way. */
final class SecdedChannel extends Module<SecdedParams> {
    final UInt data = input(uint(p.dataBits()));
    /** The places of the bits that turn over; the same place twice, or one past the word, turns nothing. */
    final UInt first = input(uint(8));
    final UInt second = input(uint(8));
    final UInt out = output(uint(p.dataBits()));
    final UInt told = output(uint(2));

    SecdedChannel(SecdedParams params) {
        super(params);
        var encoder = new SecdedEncoder(p);
        var decoder = new SecdedDecoder(p);
        encoder.data.set(data);
        var errors = oneHot(first, p.codeBits()).xor(oneHot(second, p.codeBits()));
        decoder.code.set(encoder.code.xor(errors));
        out.set(decoder.data);
        told.set(cat(decoder.failed, decoder.corrected));
        var firstTurns = first.lt(p.codeBits());
        var secondTurns = second.lt(p.codeBits());
        var none = first.eq(second).or(firstTurns.or(secondTurns).not());
        var two = firstTurns.and(secondTurns).and(first.ne(second));
        check(two.or(decoder.data.eq(data)), "one wrong bit is corrected");
        check(none.implies(told.eq(0)), "no error is told where there is none");
        check(none.or(two).or(told.eq(1)), "one wrong bit is told");
        check(two.implies(told.eq(2)), "two wrong bits are told");
        cover(two, "two bits are wrong");
    }

    /** Turns each bit, and each pair of bits, of a random word. */
    static void turnAllPairs(Dut<SecdedChannel> dut) {
        var p = dut.top().params();
        for (int one = 0; one < p.codeBits(); one++) {
            for (int other = 0; other <= one; other++) {
                dut.poke(dut.top().data, dut.random().nextLong() >>> (64 - p.dataBits()));
                dut.poke(dut.top().first, one);
                dut.poke(dut.top().second, other);
                dut.step();
            }
            dut.poke(dut.top().second, 255);
            dut.step();
        }
    }
}
