package ingot.generators.bus;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The buses of the catalogue. */
public final class BusDesigns implements DesignProvider {
    private static final List<Long> BASES = List.of(0x0000L, 0x4000L);
    private static final List<Long> SIZES = List.of(0x4000L, 0x1000L);

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
                        WishboneMonitorParams.class, new WishboneMonitorParams(WishboneMode.PIPELINED, 32, 32, 4), WishboneMonitor::new),
                new DesignEntry<>("axi-lite-decoder", "gives each AXI4-Lite access to the subordinate at its address",
                        AxiLiteDecoderParams.class, new AxiLiteDecoderParams(16, 32, BASES, SIZES), AxiLiteDecoder::new),
                new DesignEntry<>("apb-decoder", "gives each APB access to the peripheral at its address",
                        ApbDecoderParams.class, new ApbDecoderParams(ApbVersion.APB4, 16, 32, BASES, SIZES), ApbDecoder::new),
                new DesignEntry<>("wishbone-decoder", "gives each Wishbone request to the slave at its address",
                        WishboneDecoderParams.class, new WishboneDecoderParams(WishboneMode.PIPELINED, 16, 32, 4, BASES, SIZES), WishboneDecoder::new),
                new DesignEntry<>("axi-lite-to-apb", "bridge from AXI4-Lite to APB",
                        ApbParams.class, new ApbParams(ApbVersion.APB4, 16, 32), AxiLiteToApb::new),
                new DesignEntry<>("axi-lite-to-wishbone", "bridge from AXI4-Lite to Wishbone B4",
                        AxiLiteToWishboneParams.class, new AxiLiteToWishboneParams(WishboneMode.PIPELINED, 16, 32), AxiLiteToWishbone::new),
                new DesignEntry<>("axi-memory", "a memory behind AXI4",
                        Axi4MemoryParams.class, new Axi4MemoryParams(12, 64, 4), Axi4Memory::new),
                new DesignEntry<>("axi-error-responder", "answers every AXI4 burst with a decoding error",
                        Axi4Params.class, new Axi4Params(32, 64, 4), Axi4ErrorResponder::new),
                new DesignEntry<>("axi-decoder", "gives each AXI4 burst to the subordinate at its address",
                        Axi4DecoderParams.class, new Axi4DecoderParams(16, 64, 1, List.of(), BASES, SIZES, 2), Axi4Decoder::new),
                new DesignEntry<>("axi-merge", "several AXI4 managers at one subordinate",
                        Axi4MergeParams.class, new Axi4MergeParams(2, 16, 64, 1, List.of(), 2), Axi4Merge::new),
                new DesignEntry<>("axi-crossbar", "AXI4 managers and subordinates, each with each",
                        Axi4CrossbarParams.class, new Axi4CrossbarParams(2, 16, 64, 1, List.of(), BASES, SIZES, 2), Axi4Crossbar::new),
                new DesignEntry<>("axi-widener", "a narrow AXI4 manager at a wide subordinate",
                        Axi4WidthParams.class, new Axi4WidthParams(32, 32, 2, 4, 2), Axi4Widener::new),
                new DesignEntry<>("axi-narrower", "a wide AXI4 manager at a narrow subordinate",
                        Axi4WidthParams.class, new Axi4WidthParams(32, 32, 2, 4, 2), Axi4Narrower::new),
                new DesignEntry<>("axi-clock-bridge", "AXI4 from one clock to another",
                        Axi4ClockBridgeParams.class, new Axi4ClockBridgeParams(32, 64, 4, List.of(), 8, 2), Axi4ClockBridge::new),
                new DesignEntry<>("axi-stream-switch", "packets of AXI-Stream from every input to the output that they name",
                        AxiStreamSwitchParams.class, new AxiStreamSwitchParams(3, 3, 32, 0, 0), AxiStreamSwitch::new),
                new DesignEntry<>("axi-stream-widener", "makes wide beats of AXI-Stream of narrow ones",
                        AxiStreamWidthParams.class, new AxiStreamWidthParams(16, 4, 0, 0), AxiStreamWidener::new),
                new DesignEntry<>("axi-stream-narrower", "cuts wide beats of AXI-Stream into narrow ones",
                        AxiStreamWidthParams.class, new AxiStreamWidthParams(16, 4, 0, 0), AxiStreamNarrower::new),
                new DesignEntry<>("axi-stream-clock-bridge", "AXI-Stream from one clock to another",
                        AxiStreamClockBridgeParams.class, new AxiStreamClockBridgeParams(32, 0, 0, 0, 8, 2), AxiStreamClockBridge::new));
    }
}
