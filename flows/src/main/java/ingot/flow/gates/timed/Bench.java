package ingot.flow.gates.timed;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The Verilog that a test talks to over a pipe. It reads {@code p <port> <hex>} (poke), {@code s <cycles>} (step) and {@code g} (get), and
 * answers the last two with lines: violations, then {@code =} with the outputs in hex.
 *
 * <p>An edge of the clock comes a period after the one before, and not before inputs that changed had nine tenths of a period to be
 * seen. A tenth of a period after the edge the bench waits for the test, whose pokes therefore come then. Outputs are looked at nine
 * tenths of a period after the last edge or poke.
 */
final class Bench {
    private Bench() {}

    static String text(List<Port> ports, int clock, double periodNs) {
        var out = new StringBuilder("module bench;\n");
        var inputs = IntStream.range(0, ports.size()).filter(i -> ports.get(i).direction() == Direction.INPUT && ports.get(i).type().width() > 0).toArray();
        var outputs = IntStream.range(0, ports.size()).filter(i -> ports.get(i).direction() == Direction.OUTPUT && ports.get(i).type().width() > 0).toArray();
        for (int i : inputs) {
            out.append("  reg [").append(ports.get(i).type().width() - 1).append(":0] p").append(i).append(" = 0;\n");
        }
        for (int i : outputs) {
            out.append("  wire [").append(ports.get(i).type().width() - 1).append(":0] p").append(i).append(";\n");
        }
        out.append("  gates dut (").append(IntStream.concat(IntStream.of(inputs), IntStream.of(outputs)).mapToObj(i -> ".p" + i + "(p" + i + ")")
                .collect(Collectors.joining(", "))).append(");\n");
        var pokes = IntStream.of(inputs).mapToObj(i -> "              " + i + ": got = $fscanf(in, \"%h\", p" + i + ");\n").collect(Collectors.joining());
        var shown = IntStream.of(outputs).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        return out.append("""
                  localparam real PERIOD = %s;
                  integer in, got, port, cycles;
                  reg [7:0] command;
                  real edge_ns = 0, poke_ns = 0;
                  task until_ns(input real ns);
                    if (ns > $realtime) #(ns - $realtime);
                  endtask
                  function real later(input real a, input real b);
                    later = a > b ? a : b;
                  endfunction
                  task answer;
                    begin
                      $display("=%s"%s);
                      $fflush;
                    end
                  endtask
                  initial begin
                    $sdf_annotate("gates.sdf", dut);
                    in = $fopen("/dev/stdin", "r");
                    got = $fscanf(in, " %%c", command);
                    while (got == 1) begin
                      case (command)
                        "p": begin
                          got = $fscanf(in, "%%d", port);
                          case (port)
                %s            default: ;
                          endcase
                          poke_ns = $realtime;
                        end
                        "s": begin
                          got = $fscanf(in, "%%d", cycles);
                          repeat (cycles) begin
                            until_ns(later(edge_ns + PERIOD, poke_ns + 0.9 * PERIOD));
                            edge_ns = $realtime;
                            %s
                            #(0.1 * PERIOD);
                          end
                          answer;
                        end
                        "g": begin
                          until_ns(later(edge_ns, poke_ns) + 0.9 * PERIOD);
                          answer;
                        end
                        default: ;
                      endcase
                      got = $fscanf(in, " %%c", command);
                    end
                    $finish;
                  end
                """.formatted(String.format(Locale.ROOT, "%.4f", periodNs), " %h".repeat(outputs.length), outputs.length == 0 ? "" : ", " + shown,
                        pokes, clock < 0 ? "" : "p" + clock + " = 1;"))
                .append(clock < 0 ? "" : "  always @(posedge p" + clock + ") begin #(0.5 * PERIOD) p" + clock + " = 0; end\n")
                .append("endmodule\n").toString();
    }
}
