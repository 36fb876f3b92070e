# Written by Ingot; run with OpenROAD in this folder.
fconfigure stdout -buffering line
set pdk {PDK}
set_thread_count max
read_lef $pdk/libs.ref/sky130_fd_sc_hd/techlef/sky130_fd_sc_hd__nom.tlef
read_lef sky130_fd_sc_hd.lef
read_lef sky130_ef_sc_hd.lef
define_corners tt_025C_1v80
read_liberty -corner tt_025C_1v80 $pdk/libs.ref/sky130_fd_sc_hd/lib/sky130_fd_sc_hd__tt_025C_1v80.lib
set_cmd_units -time ns -capacitance pF -resistance kOhm -distance um
read_verilog netlist.v
link_design {toggle}
set_dont_use {sky130_fd_sc_hd__clkdlybuf* sky130_fd_sc_hd__lpflow_* sky130_fd_sc_hd__probe* sky130_fd_sc_hd__a31o_2 sky130_fd_sc_hd__a41o_4 sky130_fd_sc_hd__a222oi_1 sky130_fd_sc_hd__mux4_1}
read_sdc constraints.sdc
add_global_connection -net VPWR -inst_pattern {.*} -pin_pattern {^VPB$} -power
add_global_connection -net VPWR -inst_pattern {.*} -pin_pattern {^VPWR$} -power
add_global_connection -net VGND -inst_pattern {.*} -pin_pattern {^VGND$} -ground
add_global_connection -net VGND -inst_pattern {.*} -pin_pattern {^VNB$} -ground
global_connect
read_def -floorplan_initialize floorplan.def
foreach layer [[ord::get_db_tech] getLayers] {
  if { [$layer getType] == "ROUTING" && [[ord::get_db_block] findTrackGrid $layer] == "NULL" } {
    make_tracks [$layer getName]
  }
}
set_layer_rc -layer met1 -resistance 0.000892900 -capacitance 0.000172375
set_layer_rc -layer met2 -resistance 0.000892900 -capacitance 0.000136233
set_layer_rc -layer met3 -resistance 0.000156700 -capacitance 0.000214962
set_layer_rc -layer met4 -resistance 0.000156700 -capacitance 0.000154087
set_wire_rc -signal -layer met2
set_wire_rc -clock -layer met3
set_routing_layers -signal met1-met4 -clock met1-met4
set_global_routing_layer_adjustment met1 0.80
set_global_routing_layer_adjustment met2 0.40
set_global_routing_layer_adjustment met3 0.10
set_global_routing_layer_adjustment met4 0.10
write_db part.odb
file rename -force part.odb floorplan.odb
puts "ingot: floorplan"
global_placement -routability_driven -timing_driven -density 0.650
write_db part.odb
file rename -force part.odb global_placement.odb
puts "ingot: global placement"
estimate_parasitics -placement
repair_design -slew_margin 20 -cap_margin 20
detailed_placement
improve_placement
optimize_mirroring
check_placement -verbose
write_db part.odb
file rename -force part.odb placement.odb
puts "ingot: placement"
repair_clock_inverters
clock_tree_synthesis -root_buf sky130_fd_sc_hd__clkbuf_16 -buf_list {sky130_fd_sc_hd__clkbuf_2 sky130_fd_sc_hd__clkbuf_4 sky130_fd_sc_hd__clkbuf_8} -sink_clustering_enable -sink_clustering_size 25 -sink_clustering_max_diameter 100 -dont_use_dummy_load
set_propagated_clock [all_clocks]
repair_clock_nets
detailed_placement
write_db part.odb
file rename -force part.odb clock_tree.odb
puts "ingot: clock tree"
estimate_parasitics -placement
repair_timing -setup -setup_margin 0.30
repair_timing -hold -hold_margin 0.10 -setup_margin 0.30
detailed_placement
improve_placement
optimize_mirroring
check_placement -verbose
write_db part.odb
file rename -force part.odb timing_repair.odb
puts "ingot: timing repair"
global_route -guide_file route.guide -congestion_iterations 15 -allow_congestion
repair_antennas sky130_fd_sc_hd__diode_2 -iterations 10 -allow_congestion
check_placement -verbose
write_db part.odb
file rename -force part.odb global_routing.odb
puts "ingot: global routing"
detailed_route -output_drc violations.rpt -verbose 1
for { set round 0 } { $round < 3 && [check_antennas] > 0 } { incr round } {
  repair_antennas sky130_fd_sc_hd__diode_2 -allow_congestion
  detailed_route -output_drc violations.rpt -verbose 1
}
check_antennas -report_file antennas.rpt
puts "ingot: violations [detailed_route_num_drvs]"
filler_placement {sky130_fd_sc_hd__decap_12 sky130_fd_sc_hd__decap_8 sky130_fd_sc_hd__decap_6 sky130_fd_sc_hd__decap_4 sky130_fd_sc_hd__decap_3 sky130_fd_sc_hd__fill_8 sky130_fd_sc_hd__fill_4 sky130_fd_sc_hd__fill_2 sky130_fd_sc_hd__fill_1}
global_connect
check_placement -verbose
write_db part.odb
file rename -force part.odb routing.odb
puts "ingot: routing"
write_def routed.def
write_verilog routed.v
write_db part.odb
file rename -force part.odb extraction.odb
puts "ingot: extraction"
