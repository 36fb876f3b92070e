package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each APB access to the peripheral at its address; an access to nobody ends at once with {@code PSLVERR}, and reads zeros. Addresses go on as they are.
 *
 * <p>Latency: none, all ports are combinational from side to side. Throughput: that of the peripherals. Cost: a comparison of the upper address bits for each peripheral,
 * one multiplexer of all peripherals per bit of the answers, no registers.
 */
@Description("Gives each APB access to the peripheral at its address.")
public final class ApbDecoder extends Module<ApbDecoderParams> {
    public final Apb manager = input(Apb.of(p.port()));
    public final Vec<Apb> peripherals = output(vec(p.map().count(), Apb.of(p.port())));

    public ApbDecoder(ApbDecoderParams params) {
        super(params);
        int n = peripherals.size();
        var owners = p.map().owners(manager.addr());
        var nobody = owners.bit(n);
        var ready = new ArrayList<>(List.of(nobody));
        var failed = new ArrayList<>(List.of(nobody));
        for (int i = 0; i < n; i++) {
            var bus = peripherals.get(i);
            var mine = owners.bit(i);
            bus.sel().set(manager.sel().and(mine));
            bus.enable().set(manager.enable().and(mine));
            bus.addr().set(manager.addr());
            bus.write().set(manager.write());
            bus.wdata().set(manager.wdata());
            if (p.version() == ApbVersion.APB4) {
                bus.strb().set(manager.strb());
                bus.prot().set(manager.prot());
            }
            ready.add(mine.and(bus.ready()));
            failed.add(mine.and(bus.slverr()));
            bus.rules("peripheral " + i, Role.MANAGER, 0);
        }
        manager.ready().set(InFlight.any(ready));
        manager.slverr().set(InFlight.any(failed));
        manager.rdata().set(oneHotMux(owners.low(n), peripherals.elements().stream().map(Apb::rdata).toList()));
        manager.rules("manager", Role.SUBORDINATE, 0);
    }
}
