package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every local variable is in the output under its own name, nothing else is, and edits elsewhere do not change that. */
class NamedLocalsTest {
    private static final Pattern DECLARED = Pattern.compile("^    (?:input +|output +)?logic(?: signed)?(?: \\[\\d+:0])? +(\\w+)", Pattern.MULTILINE);
    private static final int LOCALS = 200;

    /** Ways to make a local from the one before it; all are 8 bits wide. */
    private static final List<String> KINDS = List.of(
            "%s.plus(a).wrap(8)",
            "reg(uint(8), 0)",
            "%s.xor(b)",
            "%s.not()",
            "cat(%s.low(3), %s.high(5))",
            "mux(%s.bit(0), %s, b)",
            "next(%s)",
            "%s.asSInt().negate().wrap(8).asUInt()",
            "when(%s.eq(3)).then(a).otherwise(%s)",
            "wire(uint(8))");

    private static final List<String> WORDS = List.of(
            "carry", "count", "inverse", "low", "swapped", "picked", "held", "opposite", "chosen", "driven");

    private static String name(int i) {
        return WORDS.get(i % WORDS.size()) + (char) ('A' + i / 10);
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        var previous = "a";
        for (var i = 0; i < LOCALS; i++) {
            var kind = KINDS.get(i % KINDS.size());
            lines.add("var " + name(i) + " = " + kind.replace("%s", previous) + ";");
            if (kind.startsWith("reg") || kind.startsWith("wire")) {
                lines.add(name(i) + ".set(" + previous + ");");
            }
            previous = name(i);
        }
        lines.add("out.set(" + previous + ");");
        return lines;
    }

    private static String source(List<String> lines) {
        return """
                public final class Locals extends Module<Locals.None> {
                    public record None() {}
                    public final UInt a = input(uint(8));
                    public final UInt b = input(uint(8));
                    public final UInt out = output(uint(8));
                    public final UInt spare = output(uint(9));

                    public Locals() {
                        super(new None());
                        spare.set(a.plus(b));
                """ + String.join("\n", lines) + "\n}\n}\n";
    }

    private static List<String> lines(String verilog) {
        return verilog.lines().map(line -> line.replaceAll(" +", " ")).toList();
    }

    private static TreeSet<String> declared(String verilog) {
        var names = new TreeSet<String>();
        DECLARED.matcher(verilog).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static TreeSet<String> expected() {
        var names = new TreeSet<>(List.of("clk", "rst", "a", "b", "out", "spare"));
        for (var i = 0; i < LOCALS; i++) {
            names.add(name(i));
        }
        return names;
    }

    @Test
    void twoHundredLocalsAreAllThereAndNothingElse(@TempDir Path folder) throws Exception {
        var text = CompiledDesign.emit(folder, "Locals", source(lines()));
        assertEquals(expected(), declared(text), text);
        Tools.accept("Locals", text);
    }

    @Test
    void editsLeaveTheNamesOfOtherLogicAlone(@TempDir Path before, @TempDir Path after) throws Exception {
        var original = CompiledDesign.emit(before, "Locals", source(lines()));
        var edited = lines();
        edited.add(0, "// two lines more, and a value that was not there\nvar bonus = a.times(b);\nspare.bit(8).set(bonus.bit(9));");
        edited.replaceAll(line -> line.startsWith("var " + name(60) + " ") ? line.replace(";", ".xor(a.plus(3).wrap(8));") : line);
        var changed = CompiledDesign.emit(after, "Locals", source(edited));
        var names = expected();
        names.add("bonus");
        names.add("unused");
        assertEquals(names, declared(changed), changed);
        var kept = new TreeSet<>(lines(original));
        kept.removeAll(lines(changed));
        assertTrue(kept.size() <= 4, () -> "lines that changed although their logic did not: " + kept);
    }
}
