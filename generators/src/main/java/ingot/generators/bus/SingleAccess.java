package ingot.generators.bus;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.reg;
import static ingot.hdl.Hdl.uint;
import static ingot.hdl.Hdl.when;

import ingot.hdl.Bool;
import ingot.hdl.UInt;

/**
 * Takes one access after the other from an AXI4-Lite port: a write when its address and its data are both offered, and reads; where both
 * wait, they take turns.
 */
final class SingleAccess {
    /** An access waits for its {@link #answer}. */
    final Bool pending = reg(bool(), false);
    final Bool write = reg(bool(), false);
    final UInt address;
    final UInt prot;
    final UInt data;
    final UInt strobes;
    private final Bool answered = reg(bool(), false);
    private final UInt answer;
    private final UInt response = reg(uint(2));

    /**
     * Describes it in the module under construction.
     *
     * @param bus of the module, which answers on it
     * @param dropped low bits of addresses that nobody needs
     * @param protBits 3, or 0 where nobody needs the protection
     */
    SingleAccess(AxiLite bus, int dropped, int protBits) {
        int addressBits = bus.aw().payload.addr().width() - dropped;
        int dataBits = bus.w().payload.data().width();
        address = reg(uint(addressBits));
        prot = reg(uint(protBits));
        data = reg(uint(dataBits));
        strobes = reg(uint(dataBits / 8));
        answer = reg(uint(dataBits));
        var readsFirst = reg(bool(), false);
        var idle = pending.or(answered).not();
        var writes = bus.aw().valid.and(bus.w().valid);
        var takesWrite = idle.and(writes).andNot(bus.ar().valid.and(readsFirst));
        var takesRead = idle.and(bus.ar().valid).andNot(writes.andNot(readsFirst));
        bus.aw().ready.set(takesWrite);
        bus.w().ready.set(takesWrite);
        bus.ar().ready.set(takesRead);
        when(takesWrite.or(takesRead), () -> {
            var from = mux(takesWrite, bus.aw().payload, bus.ar().payload);
            pending.set(true);
            write.set(takesWrite);
            readsFirst.set(takesWrite);
            address.set(from.addr().high(addressBits));
            prot.set(from.prot().low(protBits));
            data.set(bus.w().payload.data());
            strobes.set(bus.w().payload.strb());
        });
        bus.b().valid.set(answered.and(write));
        bus.b().payload.resp().set(response);
        bus.r().valid.set(answered.andNot(write));
        bus.r().payload.data().set(answer);
        bus.r().payload.resp().set(response);
        when(bus.b().fire().or(bus.r().fire()), () -> answered.set(false));
        AxiLiteRules.state("bus", bus, Role.SUBORDINATE, 1);
    }

    /** Answers the pending access in the cycle after one with {@code done}. */
    void answer(Bool done, UInt word, UInt resp) {
        when(done, () -> {
            pending.set(false);
            answered.set(true);
            answer.set(word);
            response.set(resp);
        });
    }
}
