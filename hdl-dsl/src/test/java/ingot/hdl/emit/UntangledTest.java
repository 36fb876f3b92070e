package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two processes wait for each other. */
class UntangledTest {
    record None() {}

    /** Each of two blocks sets what the other one reads; no signal depends on itself. */
    static final class Tangled extends Module<None> {
        final Bool c = input(bool());
        final Bool d = input(bool());
        final Bool y = output(bool());
        final Bool z = output(bool());

        Tangled() {
            super(new None());
            var forth = wire(bool());
            var back = wire(bool());
            forth.set(false);
            back.set(false);
            y.set(false);
            z.set(false);
            when(c, () -> {
                forth.set(true);
                y.set(back);
            });
            when(d, () -> {
                z.set(forth);
                back.set(true);
            });
        }
    }

    @Test
    void blocksDoNotWakeEachOtherForEver(@TempDir Path folder) throws Exception {
        var text = SystemVerilog.emit(Elaboration.elaborate(Tangled::new));
        Tools.accept("Tangled", text);
        // Icarus 11 can wake an always_comb by what it does not read; always @* shows what the processes themselves do.
        Files.writeString(folder.resolve("bench.sv"), text.replace("always_comb", "always @*") + """
                module bench;
                    logic c, d;
                    wire y, z;
                    Tangled dut (.*);
                    initial begin
                        c = 0; d = 0; #1 c = 1; d = 1; #1 $display("%b%b", y, z); $finish;
                    end
                endmodule
                """);
        assertEquals("", Tools.run(folder, List.of("iverilog", "-g2012", "-s", "bench", "-o", "bench.vvp", "bench.sv")));
        assertEquals("11\n", Tools.run(folder, List.of("timeout", "20", "vvp", "-n", "bench.vvp")), text);
    }
}
