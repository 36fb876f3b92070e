package ingot.bench.elaboration;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From Java to a file of SystemVerilog, as a process of its own: size, file. */
final class EmitArray {
    private EmitArray() {}

    public static void main(String... arguments) throws IOException {
        var size = Integer.parseInt(arguments[0]);
        var netlist = Elaboration.elaborate(() -> new BenchArray(new BenchArray.Params(size)));
        Files.writeString(Path.of(arguments[1]), SystemVerilog.emit(netlist));
    }
}
