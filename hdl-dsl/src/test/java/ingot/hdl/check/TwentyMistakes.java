package ingot.hdl.check;

import ingot.hdl.Bool;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/** Twenty mistakes of a dozen kinds, each on a line that ends in its id. */
final class TwentyMistakes extends Module<BadDesigns.None> {
    final UInt a = input(uint(8));
    final UInt amount = input(uint(20));
    final Bool enable = input(bool());
    final EnumOf<BadDesigns.Mode> mode = input(enumOf(BadDesigns.Mode.class));
    final Vec<UInt> v = input(vec(4, uint(8)));
    final UInt sum = output(uint(8));
    final UInt never = output(uint(8)); // E020
    final UInt latched = output(uint(8));
    final UInt twice = output(uint(8));
    final UInt looped = output(uint(8));
    final UInt x = output(uint(16));
    final UInt y = output(uint(4));

    TwentyMistakes() {
        super(new BadDesigns.None());
        sum.set(a.plus(a)); // E031
        when(enable, () -> latched.set(a)); // E022
        twice.set(a);
        twice.set(a.not()); // E023
        var loop = wire(uint(8));
        loop.set(loop.xor(a)); // E024
        looped.set(loop);
        x.set(a.wrap(16)); // E033
        y.set(a.bits(8, 5)); // E034
        var register = reg(uint(8), a); // E039
        register.set(a.shiftLeft(amount)); // E035
        var count = reg(uint(4), 0);
        count.set(16); // E032
        var speed = reg(uint(2), 4); // E032
        select(mode).is(BadDesigns.Mode.SLOW, () -> speed.set(1)); // E038
        var choice = select(a).is(1, () -> speed.set(1));
        choice.is(1, () -> speed.set(2)); // E037
        a.set(3); // E041
        var typed = reg(uint(8));
        typed.set(uint(8)); // E040
        var beyond = reg(uint(8));
        beyond.set(v.get(7)); // E034
        var unset = wire(uint(3)); // E020
        var words = mem(4, uint(8)); // E020
        var inner = new BadDesigns.Inner(); // E021
        var all = reg(uint(8));
        all.set(unset.xor(words.read(a.low(2))).xor(inner.b).xor(beyond).xor(typed).xor(register));
        allow("E031", "never mind", () -> when(enable, () -> speed.set(3))); // E070
    }
}
