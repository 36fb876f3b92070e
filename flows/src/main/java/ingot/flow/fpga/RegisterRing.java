package ingot.flow.fpga;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A wrapper for designs with more port bits than the package has pins: inputs come out of a shift register, outputs are caught in another one.
 * Paths inside the design are as they are without it.
 */
final class RegisterRing {
    /** Name of the wrapper's module. */
    static final String NAME = "ingot_register_ring";

    private RegisterRing() {}

    /** Pins that {@code top} takes without a ring. */
    static int pins(NetModule top) {
        return top.ports().stream().mapToInt(port -> port.type().width()).sum();
    }

    /** Flip-flops that the ring adds. */
    static int registers(NetModule top) {
        return bits(top, Direction.INPUT) + bits(top, Direction.OUTPUT);
    }

    private static int bits(NetModule top, Direction direction) {
        return data(top, direction).stream().mapToInt(port -> port.type().width()).sum();
    }

    private static List<Port> data(NetModule top, Direction direction) {
        return top.ports().stream().filter(port -> port.role() != Port.Role.CLOCK && port.direction() == direction && port.type().width() > 0).toList();
    }

    /** The wrapper in Verilog. Its clocks have the names of the design's. */
    static String verilog(NetModule top) {
        var clocks = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).toList();
        var clock = clocks.isEmpty() ? "ring_clock" : clocks.getFirst();
        int in = Math.max(1, bits(top, Direction.INPUT));
        int out = Math.max(1, bits(top, Direction.OUTPUT));
        return """
                module %s (%s, input ring_in, input ring_catch, output ring_out);
                    reg [%d:0] inputs;
                    wire [%d:0] outputs;
                    reg [%d:0] kept;
                    always @(posedge %s) begin
                        inputs <= {inputs, ring_in};
                        kept <= ring_catch ? outputs : {kept, inputs[%d]};
                    end
                    assign ring_out = kept[%d];
                    %s design (%s);
                endmodule
                """.formatted(NAME, ports(clocks, clock), in - 1, out - 1, out - 1, clock, in - 1, out - 1, top.name(),
                connections(top, clocks));
    }

    private static String ports(List<String> clocks, String clock) {
        return (clocks.isEmpty() ? List.of(clock) : clocks).stream().map(name -> "input " + name).collect(Collectors.joining(", "));
    }

    private static String connections(NetModule top, List<String> clocks) {
        var all = new ArrayList<String>();
        clocks.forEach(name -> all.add(".%s(%s)".formatted(name, name)));
        connect(all, data(top, Direction.INPUT), "inputs");
        connect(all, data(top, Direction.OUTPUT), "outputs");
        return String.join(", ", all);
    }

    private static void connect(List<String> all, List<Port> ports, String bus) {
        int at = 0;
        for (var port : ports) {
            int width = port.type().width();
            all.add(".%s(%s[%d:%d])".formatted(port.name(), bus, at + width - 1, at));
            at += width;
        }
    }
}
