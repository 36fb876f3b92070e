package ingot.systolic.tensor.timing;

import ingot.generators.bus.Axi4;
import ingot.generators.bus.Axi4Merge;
import ingot.generators.bus.Axi4MergeParams;
import ingot.generators.bus.AxiLite;
import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.systolic.dram.DramBus;
import ingot.systolic.dram.DramBusParams;
import ingot.systolic.dram.DramParams;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.TensorRegisters;
import ingot.systolic.tensor.TensorUnit;
import java.util.List;

/** A tensor unit and a processor at a channel of DRAM. */
public final class UnitWithDram extends Module<UnitWithDram.Params> {
    public record Params(TensorParams unit, DramParams dram) {}

    public final AxiLite registers = input(AxiLite.of(TensorRegisters.map().addressBits(), 32));

    /** What the processor does to the DRAM. */
    public final Axi4 processor = input(Axi4.of(p.unit().port()));
    public final Bool irq = output(bool());

    public UnitWithDram(Params params) {
        super(params);
        var unit = new TensorUnit(p.unit());
        connect(unit.registers, registers);
        irq.set(unit.irq);
        var port = p.unit().port();
        var merge = new Axi4Merge(new Axi4MergeParams(2, port.addressBits(), port.dataBits(), port.idBits(), List.of(), 16));
        connect(merge.managers.get(0), unit.bus);
        connect(merge.managers.get(1), processor);
        var dram = new DramBus(new DramBusParams(p.dram(), port.idBits() + 1));
        connect(dram.bus, merge.subordinate);
    }

    @Override
    protected String moduleName() {
        return "UnitWithDram";
    }
}
