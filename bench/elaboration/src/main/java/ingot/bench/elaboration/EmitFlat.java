package ingot.bench.elaboration;

import ingot.hdl.check.Checks;
import ingot.hdl.emit.SystemVerilog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One module of many operations through all checks into a file, as a process of its own: operations, file. */
final class EmitFlat {
    private EmitFlat() {}

    public static void main(String... arguments) throws IOException {
        var start = System.nanoTime();
        var netlist = FlatNetlist.of(Integer.parseInt(arguments[0]));
        var made = System.nanoTime();
        var report = Checks.run(netlist);
        var checked = System.nanoTime();
        Files.writeString(Path.of(arguments[1]), SystemVerilog.emit(netlist));
        var written = System.nanoTime();
        System.out.printf("made %.2f s, checked %.2f s (%d errors, %d warnings), written %.2f s%n", (made - start) / 1e9,
                (checked - made) / 1e9, report.errors().size(), report.warnings().size(), (written - checked) / 1e9);
    }
}
