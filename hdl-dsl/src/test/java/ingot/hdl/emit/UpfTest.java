package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Islands;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.pass.Passes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Supplies reach the SystemVerilog as isolation and the UPF as all that they are. */
class UpfTest {
    @Test
    void writesDomainsSwitchesIsolationShiftersAndRetention() {
        var upf = Upf.emit(Elaboration.elaborate(Islands::new)).orElseThrow();
        assertEquals("""
                upf_version 2.1
                set_design_top Islands
                create_supply_port VSS
                create_supply_net VSS
                connect_supply_net VSS -ports VSS
                create_supply_port VDD
                create_supply_net VDD
                connect_supply_net VDD -ports VDD
                create_supply_set SS_TOP -function {power VDD} -function {ground VSS}
                create_power_domain PD_TOP -elements {.}
                associate_supply_set SS_TOP -handle PD_TOP.primary

                # slow, Slow (Islands.java)
                create_supply_port VDD_slow
                create_supply_net VDD_slow
                connect_supply_net VDD_slow -ports VDD_slow
                create_supply_set SS_slow -function {power VDD_slow} -function {ground VSS}
                create_power_domain PD_slow -elements {slow}
                associate_supply_set SS_slow -handle PD_slow.primary
                set_level_shifter LS_slow -domain PD_slow -applies_to both -rule both -location parent
                add_power_state SS_slow -state {ON -supply_expr {power == {FULL_ON 0.9000} && ground == {FULL_ON 0}}}

                # island, Island (Islands.java)
                create_supply_port VDD_island
                create_supply_net VDD_island
                connect_supply_net VDD_island -ports VDD_island
                create_supply_net VDD_island_switched
                create_supply_set SS_island -function {power VDD_island_switched} -function {ground VSS}
                create_power_domain PD_island -elements {island}
                associate_supply_set SS_island -handle PD_island.primary
                create_power_switch SW_island -domain PD_island -input_supply_port {in VDD_island} -output_supply_port {out VDD_island_switched}\
                 -control_port {on island/on} -on_state {powered in {on}} -off_state {dark {!on}}
                set_isolation ISO_island_0 -domain PD_island -elements {island/count island/kept} -clamp_value 0 -isolation_supply_set SS_TOP\
                 -isolation_signal island/on -isolation_sense low -location parent
                set_isolation ISO_island_1 -domain PD_island -elements {island/idle} -clamp_value 1 -isolation_supply_set SS_TOP\
                 -isolation_signal island/on -isolation_sense low -location parent

                # island/keeper, Keeper (Islands.java)
                create_supply_port VDD_island_keeper
                create_supply_net VDD_island_keeper
                connect_supply_net VDD_island_keeper -ports VDD_island_keeper
                create_supply_net VDD_island_keeper_switched
                create_supply_set SS_island_keeper -function {power VDD_island_keeper_switched} -function {ground VSS}
                create_power_domain PD_island_keeper -elements {island/keeper}
                associate_supply_set SS_island_keeper -handle PD_island_keeper.primary
                create_power_switch SW_island_keeper -domain PD_island_keeper -input_supply_port {in VDD_island_keeper}\
                 -output_supply_port {out VDD_island_keeper_switched} -control_port {on island/keeper/on} -on_state {powered in {on}} -off_state {dark {!on}}
                set_isolation ISO_island_keeper_0 -domain PD_island_keeper -elements {island/keeper/count} -clamp_value 0\
                 -isolation_supply_set SS_island -isolation_signal island/keeper/on -isolation_sense low -location parent
                create_supply_set SS_island_keeper_kept -function {power VDD_island_keeper} -function {ground VSS}
                set_retention RET_island_keeper -domain PD_island_keeper -retention_supply_set SS_island_keeper_kept\
                 -save_signal {island/keeper/on negedge} -restore_signal {island/keeper/on posedge}
                """, upf.replaceAll("Islands.java:\\d+", "Islands.java"));
    }

    @Test
    void aDesignOnOneSupplyHasNone() {
        assertEquals(Optional.empty(), Upf.emit(Elaboration.elaborate(() -> new ingot.hdl.designs.Limiter(new ingot.hdl.designs.Limiter.Params(9)))));
    }

    @Test
    void theParentReadsTheClampWhileTheSupplyIsOff() {
        var text = SystemVerilog.emit(Elaboration.elaborate(Islands::new));
        assertTrue(text.contains("assign island_count = awake ? island_count_inside : 8'd0;"), text);
        assertTrue(text.contains("assign island_idle = awake ? island_idle_inside : 1'b1;"), text);
        Tools.icarusAccepts("Islands", text);
    }

    @Test
    void passesKeepTheSupplies() {
        var netlist = Elaboration.elaborate(Islands::new);
        assertEquals(supplies(netlist.modules()), supplies(Passes.standard().apply(netlist).modules()));
        assertEquals(3, supplies(netlist.modules()).size());
    }

    private static Map<String, PowerDomain> supplies(List<NetModule> modules) {
        return modules.stream().filter(module -> module.power().isPresent())
                .collect(Collectors.toMap(NetModule::name, module -> module.power().orElseThrow()));
    }
}
