package ingot.pdk;

/**
 * A file that a complete PDK has.
 *
 * @param path under the process folder; {@code /} between names
 * @param required whether nothing works without it; others are needed only by the step they are for
 */
public record PdkFile(Role role, String path, boolean required) {
    /** What a file is for. */
    public enum Role {
        /** Layers, vias and sites. */
        TECHNOLOGY_LEF("routing rules"),
        /** Resistance of metal and vias at a corner of the wires. */
        INTERCONNECT("timing at the corners of the wires"),
        /** Outlines and pins of the cells. */
        CELL_LEF("placement and routing"),
        /** Timing, power and functions of the cells, one file per corner. */
        LIBERTY("synthesis and timing"),
        /** Bodies of the cells. */
        GDS("writing GDS"),
        /** Simulation models of the cells. */
        VERILOG("gate-level simulation in Verilog"),
        /** Transistor netlists of the cells. */
        SPICE("LVS"),
        /** Latches for technology mapping. */
        LATCH_MAP("synthesis of latches"),
        /** KLayout's design rule deck. */
        KLAYOUT_DRC("design rule check with KLayout"),
        /** Colours and names of layers for KLayout. */
        KLAYOUT_LAYERS("pictures of the layout"),
        /** Magic's technology. */
        MAGIC_TECHNOLOGY("design rule check and extraction with Magic"),
        /** netgen's settings. */
        NETGEN_SETUP("LVS with netgen"),
        /** Extraction rules of OpenRCX. */
        OPENRCX_RULES("parasitics with OpenROAD");

        private final String purpose;

        Role(String purpose) {
            this.purpose = purpose;
        }

        /** What stops without it, in words. */
        public String purpose() {
            return purpose;
        }
    }
}
