package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Registers behind AXI4-Lite, described by a record of records: each component is a register of 32 bits, and each of its components, with its
 * {@link Field}, a field. The same record gives the header for C and the documentation ({@link RegisterMap}).
 *
 * <p>A write changes the fields at the edge after both its address and its data have been taken, and is answered in the cycle after that; a read is
 * answered in the cycle after its address. One write and one read every two cycles. All {@code ready} and {@code valid} are functions of
 * registers: no combinational path leads from the bus to the bus. An address without a register is answered with
 * {@link AxiLite#SLVERR} and changes nothing; the two low bits of an address are ignored.
 *
 * <p>Cost: a flip-flop for each stored bit of the fields, 74 and those of a register's number for the bus, and a multiplexer of registers for reads.
 *
 * @param <T> the record
 */
@Description("Registers behind AXI4-Lite.")
public final class RegisterBank<T extends Bundle> extends Module<RegisterBank.Params<T>> {
    /**
     * Parameters.
     *
     * @param name of the device: the module is called so, and macros in C begin with it
     * @param registers the type of the record
     */
    public record Params<T extends Bundle>(String name, T registers) {
        public Params {
            if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
                throw new IllegalArgumentException("a device's name is made of letters, digits and underscores, was `" + name + "`");
            }
            RegisterMap.of(name, registers);
        }

        /** The registers as software sees them. */
        public RegisterMap map() {
            return RegisterMap.of(name, registers);
        }
    }

    /** Where software asks. */
    public final AxiLite bus = input(AxiLite.of(p.map().addressBits(), 32));

    /** The fields for the hardware: what software writes comes out, what it only reads goes in. */
    public final T fields = output(RegisterReader.ports(p.registers()));

    public RegisterBank(Params<T> params) {
        super(params);
        var map = p.map();
        int bits = map.addressBits();

        var addressHeld = reg(bool(), false);
        var address = reg(uint(bits - 2));
        var dataHeld = reg(bool(), false);
        var data = reg(uint(32));
        var strobes = reg(uint(4));
        var answered = reg(bool(), false);
        var refused = reg(bool(), false);
        bus.aw().ready.set(addressHeld.not());
        bus.w().ready.set(dataHeld.not());
        bus.b().valid.set(answered);
        bus.b().payload.resp().set(response(refused));
        var write = addressHeld.and(dataHeld).andNot(answered);
        when(write, () -> {
            addressHeld.set(false);
            dataHeld.set(false);
            answered.set(true);
            refused.set(nobodyAt(address));
        });
        when(bus.aw().fire(), () -> {
            addressHeld.set(true);
            address.set(bus.aw().payload.addr().high(bits - 2));
        });
        when(bus.w().fire(), () -> {
            dataHeld.set(true);
            data.set(bus.w().payload.data());
            strobes.set(bus.w().payload.strb());
        });
        when(bus.b().fire(), () -> answered.set(false));

        var mask = cat(strobes.bit(3).repeat(8), strobes.bit(2).repeat(8), strobes.bit(1).repeat(8), strobes.bit(0).repeat(8));
        var words = new ArrayList<UInt>();
        var ports = RegisterReader.fields(fields);
        for (var register : map.registers()) {
            int number = words.size();
            var chosen = write.and(address.eq(number));
            var word = lit(0, 1);
            int width = 0;
            for (int i = 0; i < register.fields().size(); i++) {
                var part = register.fields().get(i);
                var kept = mask.bits(part.high(), part.low());
                var value = field(register.name() + "_" + part.name(), part, ports.get(number).get(i), chosen, data.bits(part.high(), part.low()), kept);
                word = width == 0 ? value : cat(value, word);
                width += part.width();
            }
            words.add(word.extend(32));
        }

        var reading = reg(bool(), false);
        var answer = reg(uint(32));
        var unknown = reg(bool(), false);
        var asked = bus.ar().payload.addr().high(bits - 2);
        bus.ar().ready.set(reading.not());
        bus.r().valid.set(reading);
        bus.r().payload.data().set(answer);
        bus.r().payload.resp().set(response(unknown));
        when(bus.r().fire(), () -> reading.set(false));
        when(bus.ar().fire(), () -> {
            reading.set(true);
            answer.set(0);
            unknown.set(nobodyAt(asked));
            for (int i = 0; i < words.size(); i++) {
                int number = i;
                when(asked.eq(number), () -> answer.set(words.get(number)));
            }
        });
        AxiLiteRules.state("bus", bus, Role.SUBORDINATE, 2);
    }

    /** {@code TimerRegisters}: the registers themselves would make no name that reads. */
    @Override
    protected String moduleName() {
        return p.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + p.name().substring(1) + "Registers";
    }

    private Bool nobodyAt(UInt number) {
        int registers = p.map().registers().size();
        return registers >> number.width() == 0 ? number.ge(registers) : lit(false);
    }

    private UInt response(Bool error) {
        return mux(error, lit(AxiLite.SLVERR, 2), lit(AxiLite.OKAY, 2));
    }

    /** Describes one field; gives what software reads. */
    private UInt field(String name, RegisterMap.Part part, Data port, Bool chosen, UInt data, UInt kept) {
        int width = part.width();
        var none = uint(width).lit(0);
        return switch (part.access()) {
            case READ_ONLY -> pack(port).asUInt();
            case READ_WRITE, WRITE_ONLY -> {
                var value = named(name, reg(uint(width), part.reset()));
                when(chosen, () -> value.set(value.and(kept.not()).or(data.and(kept))));
                connect(port, unpack(port, value));
                yield part.access() == Access.READ_WRITE ? value : none;
            }
            case PULSE -> {
                connect(port, unpack(port, mux(chosen, data.and(kept), none)));
                yield none;
            }
            case STICKY -> {
                var sticky = (Sticky) port;
                var pending = named(name, reg(uint(width), 0));
                var cleared = mux(chosen, data.and(kept), none);
                pending.set(pending.and(cleared.not()).or(sticky.events()));
                sticky.pending().set(pending);
                yield pending;
            }
        };
    }
}
