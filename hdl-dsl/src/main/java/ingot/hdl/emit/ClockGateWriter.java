package ingot.hdl.emit;

/** The module that stands for a clock gating cell; the silicon flow puts the cell of the process in its place. */
final class ClockGateWriter {
    /** Name of the module and of its ports. */
    static final String MODULE = "IngotClockGate";

    private ClockGateWriter() {}

    static String module() {
        return """
                // Clock gating cell: `gated` has those pulses of `clk` before which `enable` is 1.
                module %s (
                    input  logic clk,
                    input  logic enable,
                    output logic gated
                );
                    logic is_open;

                    always_latch begin
                        if (!clk) begin
                            is_open = enable;
                        end
                    end

                    assign gated = clk & is_open;
                endmodule
                """.formatted(MODULE);
    }
}
