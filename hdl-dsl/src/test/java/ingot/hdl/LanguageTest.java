package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.Pe;
import ingot.hdl.designs.PeArray;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void processingElement() {
        var netlist = Elaboration.elaborate(() -> new Pe(new Pe.Params(8, 8, 24)));
        var text = SystemVerilog.emit(netlist);
        Tools.accept("Pe_a8_w8_s24", text);
    }

    @Test
    void fifo() {
        var netlist = Elaboration.elaborate(() -> new Fifo(new Fifo.Params(8, 16)));
        var text = SystemVerilog.emit(netlist);
        Tools.accept("Fifo_w8_d16", text);
    }

    @Test
    void equalModulesBecomeOne() {
        var netlist = Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 2)));
        var text = SystemVerilog.emit(netlist);
        assertEquals(2, netlist.modules().size());
        Tools.accept(netlist.top().name(), text);
    }

    @Test
    void controller() {
        var netlist = Elaboration.elaborate(() -> new ingot.hdl.designs.Controller(new ingot.hdl.designs.Controller.Params()));
        var text = SystemVerilog.emit(netlist);
        Tools.accept(netlist.top().name(), text);
    }

    @Test
    void pair() {
        var netlist = Elaboration.elaborate(() -> new ingot.hdl.designs.Pair(new ingot.hdl.designs.Pair.Params(2)));
        var text = SystemVerilog.emit(netlist);
        Tools.accept(netlist.top().name(), text);
    }
}
