package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;

/** {@code E034}: an index into a vector, or an address of a memory, that is past the end whatever happens. */
final class IndexRange implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            for (var expr : facts.expressions(module)) {
                if (expr instanceof Expr.Select select) {
                    index(module, select.index(), select.elements().size(), "a vector", select.source(), found);
                }
                if (expr instanceof Expr.MemoryRead read) {
                    address(module, read.address(), read.memory(), read.source(), found);
                }
            }
            Parts.processes(module).forEach(process -> Statement.walk(process.body(), statement -> {
                if (statement instanceof Statement.MemoryWrite write) {
                    address(module, write.address(), write.memory(), write.source(), found);
                }
            }));
        }
    }

    private static void address(NetModule module, Expr address, Memory memory, Source source, Findings found) {
        index(module, address, memory.depth(), "memory `" + memory.name() + "`", source, found);
    }

    private static void index(NetModule module, Expr index, int size, String what, Source source, Findings found) {
        var range = ValueRange.of(index);
        if (range.min().compareTo(BigInteger.valueOf(size)) >= 0) {
            found.add(module, new Diagnostic("E034", "index " + range.min() + (range.isConstant() ? "" : " or more")
                    + " is past the end of " + what + " of " + size + " in " + module.name(), source,
                    "use indices from 0 to " + (size - 1)));
        }
    }
}
