package ingot.generators.bus;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The buses of the catalogue. */
public final class BusDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("axi-lite-timer", "timer with a register bank behind AXI4-Lite",
                        TimerParams.class, new TimerParams(32), AxiLiteTimer::new));
    }
}
