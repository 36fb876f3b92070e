package ingot.generators.bus;

import static ingot.generators.bus.Access.PULSE;
import static ingot.generators.bus.Access.READ_ONLY;
import static ingot.generators.bus.Access.STICKY;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A timer with registers behind AXI4-Lite, and a small example of a {@link RegisterBank}. It counts from the period down to 0, raises its interrupt,
 * and begins again. A period of n has n + 1 cycles. Who enables it restarts it in the same
 * write: the count is 0 after reset, and would expire at once.
 */
@Description("Timer behind AXI4-Lite.")
public final class AxiLiteTimer extends Module<TimerParams> {
    /** The registers. */
    public record Registers(Control control, Period period, Count count, Status status) implements Bundle {
        /** Their type. */
        public static Registers of(int bits) {
            return new Registers(new Control(Hdl.bool(), Hdl.bool(), Hdl.bool()), new Period(Hdl.uint(bits)), new Count(Hdl.uint(bits)),
                    new Status(Sticky.of(1)));
        }
    }

    /** What the timer does. */
    public record Control(
            @Field("counts while it is 1") Bool enable,
            @Field("lets an expiry raise the interrupt") Bool interruptEnable,
            @Field(value = "begins the period again", access = PULSE) Bool restart) implements Bundle {}

    /** How long it counts. */
    public record Period(@Field(value = "cycles of a period minus one", reset = 3) UInt cycles) implements Bundle {}

    /** Where it is. */
    public record Count(@Field(value = "cycles that are left", access = READ_ONLY) UInt left) implements Bundle {}

    /** What has happened. */
    public record Status(@Field(value = "a period has ended", access = STICKY) Sticky expired) implements Bundle {}

    /** Where software asks. */
    public final AxiLite bus = input(AxiLite.of(4, 32));

    /** A period has ended, and software has not said that it knows. */
    public final Bool irq = output(bool());

    public AxiLiteTimer(TimerParams params) {
        super(params);
        var bank = new RegisterBank<>(bank(p));
        connect(bank.bus, bus);
        var fields = bank.fields;
        var left = reg(uint(p.bits()), 0);
        var over = fields.control().enable().and(left.eq(0));
        when(fields.control().restart().or(over), () -> left.set(fields.period().cycles()))
                .elseWhen(fields.control().enable(), () -> left.set(left.minus(1).wrap(p.bits())));
        fields.count().left().set(left);
        fields.status().expired().events().set(over.asUInt());
        irq.set(fields.status().expired().pending().bit(0).and(fields.control().interruptEnable()));
    }

    /** The parameters of the bank inside: {@code bank(params).map().cHeader()} is the header for C. */
    public static RegisterBank.Params<Registers> bank(TimerParams params) {
        return new RegisterBank.Params<>("timer", Registers.of(params.bits()));
    }
}
