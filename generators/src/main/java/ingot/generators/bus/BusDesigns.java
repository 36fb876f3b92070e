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
                        TimerParams.class, new TimerParams(32), AxiLiteTimer::new),
                new DesignEntry<>("axi-monitor", "asserts the rules of AXI4",
                        Axi4MonitorParams.class, new Axi4MonitorParams(32, 32, 2, List.of(Axi4Attribute.values()), 2), Axi4Monitor::new),
                new DesignEntry<>("axi-lite-monitor", "asserts the rules of AXI4-Lite",
                        AxiLiteMonitorParams.class, new AxiLiteMonitorParams(32, 32, 4), AxiLiteMonitor::new),
                new DesignEntry<>("axi-stream-monitor", "asserts the rules of AXI-Stream",
                        AxiStreamParams.class, new AxiStreamParams(32, 2, 2, 1, true), AxiStreamMonitor::new),
                new DesignEntry<>("apb-monitor", "asserts the rules of APB",
                        ApbParams.class, new ApbParams(ApbVersion.APB4, 32, 32), ApbMonitor::new),
                new DesignEntry<>("wishbone-monitor", "asserts the rules of Wishbone",
                        WishboneMonitorParams.class, new WishboneMonitorParams(WishboneMode.PIPELINED, 32, 32, 4), WishboneMonitor::new));
    }
}
