package ingot.hdl.emit;

import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Verification;
import java.util.ArrayList;

/**
 * Writes what a module has only for checking, behind {@code `ifndef SYNTHESIS}, as immediate assertions: Verilator, Icarus and
 * {@code yosys read_verilog -formal -sv} take them alike.
 */
final class VerificationWriter {
    private final ExpressionWriter expressions;
    private final LineBreaker out;
    private final Reads reads;
    private final ProcessWriter processes;

    VerificationWriter(ExpressionWriter expressions, LineBreaker out, Reads reads, ProcessWriter processes) {
        this.expressions = expressions;
        this.out = out;
        this.reads = reads;
        this.processes = processes;
    }

    /**
     * Writes {@code verification}.
     *
     * @param module where the module comes from
     */
    void write(Verification verification, Source module) {
        if (verification.properties().isEmpty()) {
            return;
        }
        out.blank();
        out.line(0, "`ifndef SYNTHESIS", module);
        var signals = new ArrayList<Signal>(verification.registers());
        signals.addAll(verification.wires());
        signals.removeIf(signal -> signal.type().width() == 0);
        var typeWidth = signals.stream().mapToInt(signal -> ModuleWriter.range(signal.type()).length()).max().orElse(0);
        for (var signal : signals) {
            out.line(1, ModuleWriter.declaration(signal, typeWidth) + initial(signal) + ";", signal.source());
        }
        verification.processes().forEach(processes::write);
        verification.properties().forEach(this::property);
        out.line(0, "`endif", module);
    }

    /** A proof that starts before any reset needs to know what the checking logic remembers. */
    private String initial(Signal signal) {
        return signal instanceof Register register && register.resetValue().isPresent()
                ? " = " + expressions.constant(register.resetValue().get(), register.type()) : "";
    }

    private void property(Property property) {
        var clocking = property.clocking();
        var source = property.source();
        reads.all(clocking.clock());
        out.blank();
        if (!property.message().isEmpty()) {
            property.message().lines().forEach(line -> out.comment(1, line, source));
        }
        out.line(1, "always @(posedge " + clocking.clock().name() + ") begin : " + property.name(), source);
        var depth = 2;
        if (clocking.reset().isPresent()) {
            var reset = clocking.reset().get();
            reads.all(reset.signal());
            out.line(2, "if (" + (reset.activeHigh() ? "!" : "") + reset.signal().name() + ") begin", source);
            depth = 3;
        }
        var word = switch (property.kind()) {
            case ASSERT -> "assert";
            case ASSUME -> "assume";
            case COVER -> "cover";
        };
        out.line(depth, word + " (" + expressions.write(property.condition()) + ");", source);
        if (depth == 3) {
            out.line(2, "end", source);
        }
        out.line(1, "end", source);
    }
}
