package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Gather} in a router: it keeps what has come of a sum. One part is taken in each cycle; the last one does not wait, but takes all others with it on
 * its way through the crossbar.
 */
final class Gathering {
    private final Gather gather;
    private final UInt got;
    private final UInt sum;
    private final List<InputUnit.VirtualChannel> channels = new ArrayList<>();

    /**
     * @param number of the gather, as part of names
     * @param expected the inputs that parts come by, one bit each
     * @param inputs the units of all ports; none for inputs that nothing comes from
     */
    Gathering(RouterParams p, int number, UInt expected, List<List<InputUnit>> inputs) {
        gather = p.gathers().get(number);
        got = named("gathered_" + number, reg(uint(p.ports()), 0));
        sum = named("sum_" + number, reg(uint(p.settings().dataBits()), 0));
        var pending = new ArrayList<Bool>();
        var complete = new ArrayList<Bool>();
        for (int port = 0; port < p.ports(); port++) {
            var channel = channel(inputs.get(port));
            channels.add(channel);
            pending.add(channel == null ? lit(false) : channel.present.andNot(got.bit(port)));
            complete.add(got.or(uint(p.ports()).lit(1L << port)).eq(expected));
        }
        var absorbs = Arbiters.lowest(named("pending_" + number, Arbiters.word(pending)));
        for (int port = 0; port < p.ports(); port++) {
            var channel = channels.get(port);
            if (channel != null) {
                var mine = absorbs.bit(port).andNot(complete.get(port));
                int bit = port;
                channel.gathered(this, pending.get(port).and(complete.get(port)), mine);
                when(mine, () -> {
                    got.set(got.or(uint(p.ports()).lit(1L << bit)));
                    sum.set(plus(channel.data(), sum));
                });
            }
        }
    }

    private InputUnit.VirtualChannel channel(List<InputUnit> lanes) {
        for (var unit : lanes) {
            for (var channel : unit.channels()) {
                if (channel.vc == gather.messageClass()) {
                    return channel;
                }
            }
        }
        return null;
    }

    /** The last part of the sum leaves. */
    void leaves(Bool last) {
        when(last, () -> {
            got.set(0);
            sum.set(0);
        });
    }

    /** The data of the last part with all others added; a cycle late where {@code late}, as they are. */
    UInt whole(UInt data, boolean late) {
        return plus(data, late ? next(sum) : sum);
    }

    private UInt plus(UInt a, UInt b) {
        int bits = gather.numberBits();
        var numbers = new ArrayList<UInt>();
        for (int low = 0; low < a.width(); low += bits) {
            numbers.add(a.bits(low + bits - 1, low).plus(b.bits(low + bits - 1, low)).wrap(bits));
        }
        return cat(numbers.reversed());
    }
}
